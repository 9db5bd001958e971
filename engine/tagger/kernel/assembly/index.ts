/**
 * The net's arithmetic: 16-bit integer products summed in 32 bits, everything else in single precision with operations
 * that IEEE 754 fixes, so that every machine gives the same bits (no relaxed SIMD, no library exponentials).
 *
 * Weights come in blocks of 8 rows: for each pair of columns 8 rows × 2 columns of 16 bits (32 bytes).
 * All pointers are byte offsets into the memory; it allocates nothing.
 */

const LANES: i32 = 4;
/** Tokens whose inputs stay in the nearest cache while the weights stream past. */
const TILE: i32 = 32;
/** What an activation in (-1, 1) is multiplied with to become a 16-bit integer. */
const ONE: f32 = 16384;
const ROUNDER: f32 = 12582912;

/**
 * out[lane][8 rows] = sums × scales + base[lane][8 rows], for four lanes: the one inner loop of the net.
 * `pairs`: half the number of columns.
 */
// @ts-expect-error: decorator
@inline
function block(
  w: usize, pairs: i32, scales: usize,
  x0: usize, x1: usize, x2: usize, x3: usize,
  y0: usize, y1: usize, y2: usize, y3: usize,
  z0: usize, z1: usize, z2: usize, z3: usize,
): void {
  let a0 = i32x4.splat(0), a1 = i32x4.splat(0), b0 = i32x4.splat(0), b1 = i32x4.splat(0);
  let c0 = i32x4.splat(0), c1 = i32x4.splat(0), d0 = i32x4.splat(0), d1 = i32x4.splat(0);
  const end = w + (<usize>pairs << 5);
  let at: usize = 0;
  while (w < end) {
    let w0 = v128.load(w), w1 = v128.load(w, 16);
    let x = v128.load32_splat(x0 + at);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, w0));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, w1));
    x = v128.load32_splat(x1 + at);
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x, w0));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x, w1));
    x = v128.load32_splat(x2 + at);
    c0 = i32x4.add(c0, i32x4.dot_i16x8_s(x, w0));
    c1 = i32x4.add(c1, i32x4.dot_i16x8_s(x, w1));
    x = v128.load32_splat(x3 + at);
    d0 = i32x4.add(d0, i32x4.dot_i16x8_s(x, w0));
    d1 = i32x4.add(d1, i32x4.dot_i16x8_s(x, w1));
    w0 = v128.load(w, 32);
    w1 = v128.load(w, 48);
    x = v128.load32_splat(x0 + at, 4);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, w0));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, w1));
    x = v128.load32_splat(x1 + at, 4);
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x, w0));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x, w1));
    x = v128.load32_splat(x2 + at, 4);
    c0 = i32x4.add(c0, i32x4.dot_i16x8_s(x, w0));
    c1 = i32x4.add(c1, i32x4.dot_i16x8_s(x, w1));
    x = v128.load32_splat(x3 + at, 4);
    d0 = i32x4.add(d0, i32x4.dot_i16x8_s(x, w0));
    d1 = i32x4.add(d1, i32x4.dot_i16x8_s(x, w1));
    w += 64;
    at += 8;
  }
  const s0 = v128.load(scales), s1 = v128.load(scales, 16);
  put(z0, y0, a0, a1, s0, s1);
  put(z1, y1, b0, b1, s0, s1);
  put(z2, y2, c0, c1, s0, s1);
  put(z3, y3, d0, d1, s0, s1);
}

// @ts-expect-error: decorator
@inline
function put(out: usize, base: usize, lo: v128, hi: v128, s0: v128, s1: v128): void {
  v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(lo), s0), v128.load(base)));
  v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(hi), s1), v128.load(base, 16)), 16);
}

/** Puts a matrix of 8 bits, row by row, into the blocks that {@link block} reads. `columns` is a multiple of 2, `rows` of 8. */
export function arrange(levels: usize, rows: i32, columns: i32, out: usize): void {
  for (let first = 0; first < rows; first += 8) {
    for (let column = 0; column < columns; column += 2) {
      let at = levels + <usize>(first * columns + column);
      for (let row = 0; row < 8; row++, at += columns, out += 4) {
        store<i16>(out, load<i8>(at));
        store<i16>(out, load<i8>(at, 1), 2);
      }
    }
  }
}

/**
 * out[token][row] = Σ x[token][column] · weights[row][column] × scales[row] + bias[row], in single precision.
 * `tokens` is a multiple of 4, `columns` of 4, `rows` of 8; `stride` is the bytes from one token's input to the next.
 */
export function project(
  x: usize, stride: i32, tokens: i32, weights: usize, columns: i32, rows: i32, scales: usize, bias: usize, out: usize,
): void {
  const width = <usize>rows << 2;
  for (let tile = 0; tile < tokens; tile += TILE) {
    const last = min(tile + TILE, tokens);
    for (let row = 0; row < rows; row += 8) {
      const shift = <usize>row << 2;
      column(weights + <usize>(row * columns) * 2, columns >> 1, scales + shift, x + <usize>(tile * stride), stride, last - tile,
        bias + shift, out + <usize>tile * width + shift, width);
    }
  }
}

/**
 * 8 rows of {@link project} for a tile of tokens. A function of its own, as {@link gatesOf} is: V8 goes over from its quick
 * code to its good code where a function is called, so that a long loop in one call would run the quick code to its end.
 */
function column(
  w: usize, pairs: i32, scales: usize, x: usize, stride: usize, tokens: i32, bias: usize, out: usize, width: usize,
): void {
  for (const end = out + <usize>tokens * width; out < end; out += width << 2, x += stride << 2) {
    block(w, pairs, scales, x, x + stride, x + (stride << 1), x + stride * 3, bias, bias, bias, bias,
      out, out + width, out + (width << 1), out + width * 3);
  }
}

/** The gates of four lanes: their last outputs h through the recurrent weights, added to their projected inputs y. */
function gatesOf(
  weights: usize, scales: usize, hidden: i32, row: usize,
  h0: usize, h1: usize, h2: usize, h3: usize, y0: usize, y1: usize, y2: usize, y3: usize, gates: usize,
): void {
  for (let r: usize = 0, w = weights; r < row; r += 32, w += row) {
    block(w, hidden >> 1, scales + r, h0, h1, h2, h3, y0 + r, y1 + r, y2 + r, y3 + r,
      gates + r, gates + row + r, gates + (row << 1) + r, gates + row * 3 + r);
  }
}

/** tanh by its continued fraction, cut off where it reaches ±1: at most 0.0001 wrong, and the same everywhere. */
// @ts-expect-error: decorator
@inline
function tanh4(v: v128): v128 {
  const x = f32x4.pmin(f32x4.pmax(v, f32x4.splat(-4.97)), f32x4.splat(4.97)), s = f32x4.mul(x, x);
  const top = f32x4.mul(x, f32x4.add(f32x4.splat(135135), f32x4.mul(s, f32x4.add(f32x4.splat(17325), f32x4.mul(s, f32x4.add(f32x4.splat(378), s))))));
  const bottom = f32x4.add(f32x4.splat(135135), f32x4.mul(s, f32x4.add(f32x4.splat(62370), f32x4.mul(s, f32x4.add(f32x4.splat(3150), f32x4.mul(s, f32x4.splat(28)))))));
  return f32x4.div(top, bottom);
}

// @ts-expect-error: decorator
@inline
function sigmoid4(v: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, v))));
}

/** One lane's new cell (written back) and output for 4 units, as integers. Gates in the order input, forget, cell, output. */
// @ts-expect-error: decorator
@inline
function unit4(gates: usize, cells: usize, width: usize): v128 {
  const i = sigmoid4(v128.load(gates)), f = sigmoid4(v128.load(gates + width));
  const g = tanh4(v128.load(gates + 2 * width)), o = sigmoid4(v128.load(gates + 3 * width));
  const c = f32x4.add(f32x4.mul(f, v128.load(cells)), f32x4.mul(i, g));
  v128.store(cells, c);
  // Behind 1.5 · 2²³ single precision has no room for fractions: the sum is rounded as `nearest` does, and ends in the integer.
  return i32x4.sub(f32x4.add(f32x4.mul(f32x4.mul(o, tanh4(c)), f32x4.splat(ONE)), f32x4.splat(ROUNDER)), f32x4.splat(ROUNDER));
}

/**
 * One direction of an LSTM layer over many sequences, four of them side by side; a lane that is done takes the next.
 * `base`: the projected inputs in rows of 4·hidden floats. `index`: each token's row as a 32-bit number; 0 where every token
 * has its own. `sequences`: pairs of 32-bit first token and length.
 * Outputs are 16-bit integers, `hidden` a token, at `out` and every `stride` bytes. `scratch` holds, in bytes:
 * 4 lanes × 16·hidden gates, 4 lanes × 4·hidden cells, and 4·hidden zeros, 16·hidden unused, 2·hidden unused.
 */
export function recur(
  base: usize, index: usize, weights: usize, scales: usize, hidden: i32, sequences: usize, count: i32, backward: bool,
  out: usize, stride: i32, scratch: usize,
): void {
  const width = <usize>hidden << 2, row = width << 2;
  const gates = scratch, cells = gates + <usize>LANES * row, zeros = cells + <usize>LANES * width;
  const idleBase = zeros + width;
  memory.fill(zeros, 0, width + row);
  let next = 0;
  let n0 = 0, n1 = 0, n2 = 0, n3 = 0, p0 = 0, p1 = 0, p2 = 0, p3 = 0;
  let h0 = zeros, h1 = zeros, h2 = zeros, h3 = zeros;
  const step = backward ? -1 : 1;
  while (true) {
    if (n0 == 0 && next < count) { n0 = length(sequences, next); p0 = first(sequences, next++, backward); h0 = zeros; memory.fill(cells, 0, width); }
    if (n1 == 0 && next < count) { n1 = length(sequences, next); p1 = first(sequences, next++, backward); h1 = zeros; memory.fill(cells + width, 0, width); }
    if (n2 == 0 && next < count) { n2 = length(sequences, next); p2 = first(sequences, next++, backward); h2 = zeros; memory.fill(cells + 2 * width, 0, width); }
    if (n3 == 0 && next < count) { n3 = length(sequences, next); p3 = first(sequences, next++, backward); h3 = zeros; memory.fill(cells + 3 * width, 0, width); }
    if ((n0 | n1 | n2 | n3) == 0) return;
    const y0 = n0 ? base + rowOf(index, p0) * row : idleBase, y1 = n1 ? base + rowOf(index, p1) * row : idleBase;
    const y2 = n2 ? base + rowOf(index, p2) * row : idleBase, y3 = n3 ? base + rowOf(index, p3) * row : idleBase;
    gatesOf(weights, scales, hidden, row, h0, h1, h2, h3, y0, y1, y2, y3, gates);
    if (n0) { h0 = out + <usize>(p0 * stride); units(gates, cells, width, h0); p0 += step; n0--; }
    if (n1) { h1 = out + <usize>(p1 * stride); units(gates + row, cells + width, width, h1); p1 += step; n1--; }
    if (n2) { h2 = out + <usize>(p2 * stride); units(gates + 2 * row, cells + 2 * width, width, h2); p2 += step; n2--; }
    if (n3) { h3 = out + <usize>(p3 * stride); units(gates + 3 * row, cells + 3 * width, width, h3); p3 += step; n3--; }
  }
}

// @ts-expect-error: decorator
@inline
function rowOf(index: usize, token: i32): usize {
  return index ? load<u32>(index + (<usize>token << 2)) : token;
}

// @ts-expect-error: decorator
@inline
function length(sequences: usize, i: i32): i32 {
  return load<i32>(sequences + (<usize>i << 3), 4);
}

/** The token where a sequence is entered. */
// @ts-expect-error: decorator
@inline
function first(sequences: usize, i: i32, backward: bool): i32 {
  const start = load<i32>(sequences + (<usize>i << 3));
  return backward ? start + length(sequences, i) - 1 : start;
}

function units(gates: usize, cells: usize, width: usize, out: usize): void {
  for (let j: usize = 0; j < width; j += 32, out += 16) {
    const lo = unit4(gates + j, cells + j, width), hi = unit4(gates + j + 16, cells + j + 16, width);
    v128.store(out, i16x8.narrow_i32x4_s(lo, hi));
  }
}
