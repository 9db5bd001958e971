import { describe, expect, it } from 'vitest';
import { contrast, LEAST_CONTRAST } from '../components/options/contrast';
import { PALETTES, UNDERLINES } from './palettes';

type Vector = readonly [number, number, number];

const GROUNDS = {
  white: '#ffffff',
  sepia: '#f4ecd8',
  'dark grey': '#2b2b2b',
  'near black': '#121212',
  black: '#000000',
};

/** Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB. */
const SEEN_WITH: Record<string, readonly [Vector, Vector, Vector]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

describe.each(Object.entries(PALETTES))('palette %s', (name, palette) => {
  it.each(Object.entries(GROUNDS))('keeps 3:1 on %s', (_, ground) => {
    for (const colour of Object.values(palette))
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  it('tells its three colours apart as those see it for whom it is made', () => {
    // 0.1 in OKLab is several times what the eye can just tell apart side by side (about 0.02).
    const seen = Object.values(palette).map((colour) => oklab(simulate(linear(colour), SEEN_WITH[name])));
    for (const [a, b] of pairs(seen)) expect(distance(a, b)).toBeGreaterThanOrEqual(0.1);
  });
});

it('needs no colour to tell standings apart, as in greyscale or forced colours', () => {
  const styles = Object.values(UNDERLINES).map((underline) => underline.style);
  expect(new Set(styles).size).toBe(styles.length);
  expect(styles).not.toContain('wavy');
});

function linear(hex: string): Vector {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function simulate(colour: Vector, matrix: readonly [Vector, Vector, Vector] | undefined): Vector {
  if (!matrix) return colour;
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  return [clamp(dot(matrix[0], colour)), clamp(dot(matrix[1], colour)), clamp(dot(matrix[2], colour))];
}

/** Björn Ottosson's OKLab, from linear RGB. */
function oklab(colour: Vector): Vector {
  const cone: Vector = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], colour)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], colour)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], colour)),
  ];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cone),
    dot([1.9779984951, -2.428592205, 0.4505937099], cone),
    dot([0.0259040371, 0.7827717662, -0.808675766], cone),
  ];
}

const distance = (a: Vector, b: Vector) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
