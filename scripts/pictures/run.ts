import { readmePictures } from './readme';
import { pictureScreens } from './screens';

/** npm run pictures: after npm run build. */
await readmePictures('docs/pictures');
await pictureScreens('docs/pictures/screens');
