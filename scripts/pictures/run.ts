import { pictureScreens } from './screens';

await pictureScreens('docs/pictures/screens');
