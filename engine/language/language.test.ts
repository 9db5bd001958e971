import { expect, test } from 'vitest';
import { languageOf } from '.';

test.each([
  [
    'eng',
    'The mayor said on Tuesday that the bridge would stay closed until the engineers had finished their inspection of its cables.',
  ],
  [
    'deu',
    'Die Bürgermeisterin sagte am Dienstag, die Brücke bleibe geschlossen, bis die Ingenieure ihre Prüfung der Seile beendet hätten.',
  ],
  [
    'fra',
    'La maire a déclaré mardi que le pont resterait fermé jusqu’à ce que les ingénieurs aient terminé l’inspection de ses câbles.',
  ],
  [
    'spa',
    'La alcaldesa dijo el martes que el puente seguirá cerrado hasta que los ingenieros terminen la inspección de sus cables.',
  ],
  [
    'por',
    'A prefeita disse na terça-feira que a ponte continuará fechada até que os engenheiros terminem a inspeção dos seus cabos.',
  ],
  [
    'ita',
    'La sindaca ha detto martedì che il ponte resterà chiuso finché gli ingegneri non avranno finito di controllare i suoi cavi.',
  ],
  [
    'rus',
    'Мэр города сообщила во вторник, что мост останется закрытым, пока инженеры не закончат проверку его тросов.',
  ],
])('recognises %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('says nothing of a few words', () => {
  expect(languageOf('Breaking: Bridge closed')).toBe('und');
  expect(languageOf('')).toBe('und');
});
