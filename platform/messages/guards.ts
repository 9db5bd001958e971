/** Answers whether a value that came from elsewhere has the expected shape. */
export type Guard = (value: unknown) => boolean;

export const nothing: Guard = (value) => value === null;
export const flag: Guard = (value) => typeof value === 'boolean';
export const count: Guard = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

/** A string of at most `units` UTF-16 units. */
export const text =
  (units: number): Guard =>
  (value) =>
    typeof value === 'string' && value.length <= units;

export const oneOf =
  (...values: readonly unknown[]): Guard =>
  (value) =>
    values.includes(value);

export const either =
  (...guards: readonly Guard[]): Guard =>
  (value) =>
    guards.some((guard) => guard(value));

/** An array of at most `most` items of one shape. */
export const listOf =
  (item: Guard, most: number): Guard =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(item);

/** An object with these properties; others are let pass. */
export const record =
  (shape: Readonly<Record<string, Guard>>): Guard =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(shape).every(([key, fits]) => fits((value as Record<string, unknown>)[key]));
