import { expect, it } from 'vitest';
import { languageOf } from './language';

it.each([
  ['eng', 'The mill will close in June, two managers said. It had lost money for nine of the past ten years.'],
  ['eng', 'Rangers 2, City 1: the captain, who was not at the ground, said that he would be back in a week.'],
  [
    'deu',
    'Die Fabrik wird im Juni geschlossen, sagten zwei Leiter. Sie hatte in neun von zehn Jahren Verluste gemacht.',
  ],
  ['fra', 'L’usine fermera en juin, ont déclaré deux responsables. Elle avait perdu de l’argent neuf années sur dix.'],
  [
    'spa',
    'La fábrica cerrará en junio, dijeron dos directivos. Había perdido dinero en nueve de los diez últimos años.',
  ],
  ['nld', 'De fabriek sluit in juni, zeiden twee managers. Het bedrijf had in negen van de tien jaar verlies geleden.'],
  ['und', ''],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
