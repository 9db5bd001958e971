import { expect, it } from 'vitest';
import { isEnglish } from './english';

it.each([
  ['news', 'The mill will close in June, two managers said. It had lost money for nine of the past ten years.'],
  ['sport', 'Rangers 2, City 1: the captain, who was not at the ground, said that he would be back in a week.'],
  [
    'names',
    'Ana Prieto, Ben Marsh and Cleo Ross of Torsvik voted against Hanna Brekke, Ida Falk and Lars Tveit on Monday.',
  ],
  [
    'quotations in another language',
    '“Wir haben nichts gewusst”, the mayor, Hanna Brekke, told the council, and “das war alles” was the answer from Norlund.',
  ],
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
  [
    'Italian with names of English papers',
    'Il traghetto si fermerà a ottobre, hanno detto in tre. La sindaca lo ha detto a The Economist e a The Times of London.',
  ],
  [
    'Portuguese',
    'A balsa vai parar em outubro, disseram três pessoas a par do plano. As contas não batem, disse a prefeita no domingo.',
  ],
  [
    'Polish',
    'Prom przestanie kursować w październiku, powiedziały trzy osoby. Burmistrz powiedziała, że nie wie, o co chodzi.',
  ],
  [
    'Swedish',
    'Färjan slutar gå i oktober, säger tre personer som känner till planen. Det är för sent, säger borgmästaren till The Guardian.',
  ],
  [
    'Romanian',
    'Feribotul se va opri în octombrie, au spus trei persoane. Primarul are un plan, dar orașul are nevoie de ajutor.',
  ],
  [
    'Indonesian',
    'Feri akan berhenti pada Oktober, kata tiga orang kepada The Jakarta Post. Wali kota mengatakan bahwa ia tidak tahu.',
  ],
  [
    'Afrikaans',
    'Die veerboot was in Oktober nog daar, het die burgemeester gesê. Hy is van die eiland en was in die raad van The Star.',
  ],
  [
    'Russian',
    'Паром перестанет ходить в октябре, сказали трое. Мэр сказала газете The Guardian, что ничего об этом не знает.',
  ],
  ['Arabic', 'ستتوقف العبارة في أكتوبر، كما قال ثلاثة أشخاص. وقالت رئيسة البلدية لصحيفة The Times إنها لا تعرف شيئا.'],
  ['Chinese', '三名知情人士说，渡轮将于十月停运。市长对 The Guardian 说，她对此一无所知。'],
  [
    'Turkish',
    'Feribot ekimde duracak, dedi üç kişi. Belediye başkanı The Times gazetesine hiçbir şey bilmediğini söyledi.',
  ],
  ['nothing', ''],
])('knows what is not: %s', (_, text) => expect(isEnglish(text)).toBe(false));
