import { expect, it } from 'vitest';
import { compileKernel } from '../../../scripts/build-kernel';
import { KERNEL } from './module';

it('is what its source compiles to', async () => {
  expect(await compileKernel()).toContain(KERNEL);
});
