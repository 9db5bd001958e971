import { expect, it } from 'vitest';
import { isEnglish } from './english';

it.each([
  ['news', 'The mill will close in June, two managers said. It had lost money for nine of the past ten years.'],
  ['sport', 'Rangers 2, City 1: the captain, who was not at the ground, said that he would be back in a week.'],
])('knows English: %s', (_, text) => expect(isEnglish(text)).toBe(true));

it.each([
  [
    'German',
    'Die Fabrik wird im Juni geschlossen, sagten zwei Leiter. Sie hatte in neun von zehn Jahren Verluste gemacht.',
  ],
  [
    'French',
    'L’usine fermera en juin, ont déclaré deux responsables. Elle avait perdu de l’argent neuf années sur dix.',
  ],
  [
    'Spanish',
    'La fábrica cerrará en junio, dijeron dos directivos. Había perdido dinero en nueve de los diez últimos años.',
  ],
  [
    'Dutch',
    'De fabriek sluit in juni, zeiden twee managers. Het bedrijf had in negen van de tien jaar verlies geleden.',
  ],
  [
    'Danish with an English title',
    'Filmen “The Last of the Mills” har premiere i juni, siger instruktøren, som har arbejdet på den i ti år.',
  ],
  ['nothing', ''],
])('knows what is not: %s', (_, text) => expect(isEnglish(text)).toBe(false));
