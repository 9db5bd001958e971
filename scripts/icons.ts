import { mkdir } from 'node:fs/promises';
import sharp from 'sharp';

/**
 * Draws the toolbar icons of the states that are not the usual one (`assets/icon-*.svg` → `public/icons/`), because browsers
 * take no SVG there. Run after a change of a drawing; the usual icon is drawn by the build.
 */
const STATES = ['resting', 'working'] as const;
const SIZES = [16, 32] as const;

await mkdir('public/icons', { recursive: true });
for (const state of STATES) {
  for (const size of SIZES) {
    await sharp(`assets/icon-${state}.svg`)
      .resize(size)
      .png({ compressionLevel: 9, palette: true })
      .toFile(`public/icons/${state}-${size}.png`);
  }
}
