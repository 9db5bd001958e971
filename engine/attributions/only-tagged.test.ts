import { expect, it } from 'vitest';
import type { Tag } from '../stages';
import { read } from '../text';
import { findAttributions } from './index';

/** Reads a text in which [source], {cue} and <content> are marked as a tagger would, and gives the cues found. */
function found(marked: string): string[] {
  const text = read(marked.replace(/[[\]{}<>]/g, ''));
  const tags: Tag[] = [];
  let role: 'source' | 'cue' | 'content' | null = null;
  let begins = false;
  for (const { form } of read(marked).tokens) {
    const opened = ({ '[': 'source', '{': 'cue', '<': 'content' } as const)[form];
    if (opened) role = opened;
    else if (/^[\]}>]$/.test(form)) role = null;
    else tags.push(role ? `${begins ? 'B' : 'I'}-${role}` : 'O');
    begins = opened !== undefined;
  }
  return findAttributions(text, tags).map(
    ({ source, cue }) => `${source.map((s) => text.text.slice(...s))}: ${cue.map((s) => text.text.slice(...s))}`,
  );
}

it.each([
  ['[Ruiz] {went on to suggest} <that nobody had been paid>.', ['Ruiz: went on to suggest']],
  ['[Several drivers] we met {say} <pay is late>.', ['Several drivers: say']],
  [
    '[Ruiz] {accepts} <that pay is late>, but {says} <paying now would break the law>.',
    ['Ruiz: accepts', 'Ruiz: says'],
  ],
  ['[Ruiz] {has a duty to remind} <drivers of the rules>.', []],
  ['[Ruiz] {agreed} <to pay the drivers>.', []],
  ['[Ruiz] {declined to say} <when they would be paid>.', []],
  ['He left when {asked} <about pay>.', []],
  ['[A group] {called} <Harbour Watch> met on Monday.', []],
  ['[He] {agreed} <a fee of nine million>.', []],
  ['[Ruiz] {has broken many promises} <to voters>.', []],
  ['[The band] {wrote} <a host of songs>.', []],
  ['[One man], {responding to} <a call>, left.', []],
  ['[Ode] wrote {a book calling for} <a new pier>.', ['Ode: calling for']],
  ['[She] {asked} <about the lease>.', []],
  ['[A diver], {describing} <the scene>, {said} <it was late>.', ['A diver, describing the scene: said']],
  ['[The singer and her husband] {called} <it quits> in May.', []],
  // a tagged source that takes in a verb, a hearer or another speaker is cut to the pattern's
  ['{According to} [the harbour board over 30 ferries have been sold].', ['the harbour board: According to']],
  ['[The shows began in May and Danland] {says} <they will go on>.', ['Danland: says']],
  ['<“We thank you,”> {said} [Ruiz to the crowd].', ['Ruiz: said']],
  // a tagged source that only hangs on the subject is completed to it
  ['People who [know him] {say} <he will resign>.', ['People who know him: say']],
  ['[The ferry hit a rock and two divers] {said} <it sank>.', ['two divers: said']],
  ['Market traders in [Lodi] {complained} <that fares rose>.', ['Market traders in Lodi: complained']],
  // a part of a compound is no source, and a past form no part of one
  ['In [a Facebook] {comment} she <danced in the rain>.', []],
  ['[Prieto paused], then {revealed} <why she came>.', ['Prieto: revealed']],
  ['If [the firm] {finds} <that the rope is old>, it will stop.', []],
  ['[The data] {tell} <a sobering story>.', []],
  ['A poll released by [Ruiz] {found} <that fares rose>.', ['A poll released by Ruiz: found']],
  [
    'Port emails we obtained through [a request] {show} <the rope was old>.',
    ['Port emails we obtained through a request: show'],
  ],
  ['Traders and [analysts in Lodi] {say} <fares rose>.', ['Traders and analysts in Lodi: say']],
  ['[Harl considers Lodi a town] and {has vowed} <it would stay>.', ['Harl: has vowed']],
])('%s', (marked, expected) => expect(found(marked)).toEqual(expected));
