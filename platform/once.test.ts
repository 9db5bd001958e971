import { expect, it } from 'vitest';
import { once } from './once';

it('makes a value once, and tries again after a failure', async () => {
  let made = 0;
  const make = once(async () => {
    if (++made === 1) throw new Error('not yet');
    return made;
  });
  await expect(make()).rejects.toThrow('not yet');
  expect(await Promise.all([make(), make()])).toEqual([2, 2]);
});
