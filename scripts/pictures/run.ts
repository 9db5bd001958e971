import { readmePictures } from './readme';
import { pictureScreens } from './screens';
import { storePictures } from './store';

/** npm run pictures: after npm run build. */
await readmePictures('docs/pictures');
await pictureScreens('docs/pictures/screens');
await storePictures('docs/store/pictures');
