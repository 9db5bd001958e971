import { readdirSync } from 'node:fs';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { type Messages, wordsOf } from './index';

const LOCALES = new URL('../../locales/', import.meta.url);

/** Names of all locales, English first. */
export const localeNames = (): string[] =>
  readdirSync(LOCALES)
    .map((file) => file.replace(/\.yml$/, ''))
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));

export const parsedLocale = (name: string) => parseMessagesFile(new URL(`${name}.yml`, LOCALES).pathname);

export const messagesOf = async (name: string): Promise<Messages> =>
  generateChromeMessages(await parsedLocale(name)) as Messages;

/** A committed locale's words, for tests in Node. */
export const wordsIn = async (name: string) => wordsOf(await messagesOf(name));
