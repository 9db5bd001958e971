import { describe, expect, it } from 'vitest';
import { RULES } from '../../engine/levels/rules';
import { localeNames, parsedLocale, wordsIn } from './files';

type Message = Awaited<ReturnType<typeof parsedLocale>>[number];

const keyOf = ({ key }: Message) => key.join('.');
const own = (messages: Message[]) => messages.filter(({ key }) => !key[0]?.startsWith('@@'));
const english = own(await parsedLocale('en'));
const others = localeNames().filter((name) => name !== 'en');

/** Every form of a message: one, or its plurals by name. */
const forms = (message: Message): Record<string, string> =>
  message.type === 'plural' ? (message.plurals as Record<string, string>) : { only: message.message };

const placesIn = (text: string) => [...new Set(text.match(/\$\d|\{\d\}/g) ?? [])].sort();

/** The name, abbreviations, and words that the languages share. */
const SHARED: Record<string, string[]> = {
  '*': ['name', 'panel.title', 'panel.levelCount', 'panel.unnamedAndNobody', 'panel.sentence', 'claim.cue'],
  de: ['levels.l3.name', 'options.palette', 'kinds.person', 'kinds.organisation', 'options.palettes.standard'],
  es: [],
  fr: ['levels.l3.name', 'kinds.organisation', 'kinds.document', 'claim.via', 'options.palette'],
  it: [],
  pt_BR: [],
  pt_PT: [],
};

describe.each(others)('%s', async (name) => {
  const messages = own(await parsedLocale(name));
  const byKey = new Map(messages.map((message) => [keyOf(message), message]));

  it('has exactly the keys of English', () => {
    expect(messages.map(keyOf).sort()).toEqual(english.map(keyOf).sort());
  });

  it('fills the same places in every form, and has a form for one and for many', () => {
    for (const message of english) {
      const translated = byKey.get(keyOf(message));
      if (translated === undefined) continue;
      expect([keyOf(message), translated.type]).toEqual([keyOf(message), message.type]);
      if (message.type === 'plural') expect(Object.keys(forms(translated))).toEqual(expect.arrayContaining(['1', 'n']));
      const [last, lastHere] = [Object.values(forms(message)).at(-1), Object.values(forms(translated)).at(-1)];
      expect([keyOf(message), ...placesIn(lastHere ?? '')]).toEqual([keyOf(message), ...placesIn(last ?? '')]);
    }
  });

  it('leaves no English in place', () => {
    const shared = new Set([...(SHARED['*'] ?? []), ...(SHARED[name] ?? [])]);
    const left = english.filter((message) => {
      const translated = byKey.get(keyOf(message));
      return (
        translated !== undefined &&
        Object.values(forms(translated)).some((text) => Object.values(forms(message)).includes(text))
      );
    });
    expect(left.map(keyOf).filter((key) => !shared.has(key))).toEqual([]);
  });

  it('leaves no stray space, straight quotation mark or three dots', () => {
    const careless = messages.filter((message) =>
      Object.values(forms(message)).some((text) => /^\s| {2}|"|\.\.\./.test(text)),
    );
    expect(careless.map(keyOf)).toEqual([]);
  });

  it('names itself as the browser does', async () => {
    expect((await wordsIn(name)).locale).toBe(name.replace('_', '-'));
  });
});

describe('every locale', () => {
  it.each(localeNames())('%s fits the stores: a name of 45, a description of 132 characters', async (name) => {
    const { t } = await wordsIn(name);
    expect(t('name').length).toBeLessThanOrEqual(45);
    expect(t('description').length).toBeLessThanOrEqual(132);
  });

  it('says in English what the engine says', () => {
    const reasons = english
      .filter(({ key }) => key[0] === 'reasons')
      .map((message) => [message.key[1], ...Object.values(forms(message))]);
    const rules = RULES.map(({ id, template }) => [id.replaceAll('-', '_'), template]);
    expect(reasons.sort()).toEqual(rules.sort());
  });
});

describe('plurals', () => {
  it.each([
    ['en', 0, '0 claims'],
    ['en', 1, '1 claim'],
    ['en', 2, '2 claims'],
    ['fr', 0, '0 affirmation'],
    ['fr', 1, '1 affirmation'],
    ['fr', 2, '2 affirmations'],
    ['de', 1, '1 Behauptung'],
    ['de', 5, '5 Behauptungen'],
    ['it', 1, '1 affermazione'],
    ['es', 21, '21 afirmaciones'],
    ['pt_BR', 1, '1 afirmação'],
  ])('%s of %d', async (locale, count, words) => {
    expect((await wordsIn(locale)).t('panel.claims', count)).toBe(words);
  });
});
