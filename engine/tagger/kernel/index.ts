import { KERNEL } from './module';

/** The exports of `assembly/index.ts`; see there. Pointers are byte offsets into the memory. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  arrange(levels: number, rows: number, columns: number, out: number): void;
  project(
    x: number,
    stride: number,
    tokens: number,
    weights: number,
    columns: number,
    rows: number,
    scales: number,
    bias: number,
    out: number,
  ): void;
  recur(
    base: number,
    index: number,
    weights: number,
    scales: number,
    hidden: number,
    sequences: number,
    count: number,
    backward: boolean,
    out: number,
    stride: number,
    scratch: number,
  ): void;
}

/** The little of the platform that is needed here: browsers and Node share it, but the language's types lack it. */
const { WebAssembly, atob } = globalThis as unknown as {
  WebAssembly: { Module: new (bytes: Uint8Array) => object; Instance: new (module: object) => { exports: unknown } };
  atob(base64: string): string;
};

const PAGE = 65536;

/** The compiled arithmetic with a memory that only grows. */
export class Kernel {
  readonly run: Omit<Exports, 'memory'>;
  private readonly memory: Exports['memory'];
  private used = 1024;

  constructor() {
    const bytes = Uint8Array.from(atob(KERNEL), (character) => character.charCodeAt(0));
    const exports = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Exports;
    this.run = exports;
    this.memory = exports.memory;
  }

  /** Sets room aside for good; the pointer is a multiple of 16. Views made before may be detached. */
  allocate(bytes: number): number {
    const pointer = this.used;
    this.used = (pointer + bytes + 15) & ~15;
    const missing = this.used - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    return pointer;
  }

  /** Room with these numbers in it. */
  place(numbers: Int16Array | Float32Array): number {
    const pointer = this.allocate(numbers.byteLength);
    if (numbers instanceof Int16Array) this.int16(pointer, numbers.length).set(numbers);
    else this.float32(pointer, numbers.length).set(numbers);
    return pointer;
  }

  int8(pointer: number, length: number): Int8Array {
    return new Int8Array(this.memory.buffer, pointer, length);
  }

  int16(pointer: number, length: number): Int16Array {
    return new Int16Array(this.memory.buffer, pointer, length);
  }

  int32(pointer: number, length: number): Int32Array {
    return new Int32Array(this.memory.buffer, pointer, length);
  }

  float32(pointer: number, length: number): Float32Array {
    return new Float32Array(this.memory.buffer, pointer, length);
  }
}
