import type { Finds } from '../pattern';

/** Passives that hide who says, believes or alleges. */
export const finds: readonly Finds[] = [
  {
    text: 'The mayor, described as a tyrant by Ana Bello, left.',
    source: 'Ana Bello',
    cue: 'described as',
    content: ['a tyrant', 'a tyrant'],
  },
  {
    text: 'Ode, branded as a thief by Ruiz and placed under guard, left.',
    source: 'Ruiz',
    cue: 'branded as',
    content: ['a thief', 'a thief'],
  },
  {
    text: 'The plan was called a disaster by the union.',
    source: 'the union',
    cue: 'was called',
    content: ['a disaster', 'a disaster'],
  },
  {
    text: 'The theft was claimed in a short video by the Quay Front.',
    source: 'the Quay Front',
    cue: 'was claimed in a short video by',
    content: ['The theft', 'theft'],
  },
  {
    text: 'The sale was confirmed late on Tuesday by Norvex.',
    source: 'Norvex',
    cue: 'was confirmed late on Tuesday by',
    content: ['The sale', 'sale'],
  },
  {
    text: 'The pier would sink, an allegation denied by the port authority.',
    source: 'the port authority',
    cue: 'denied by',
    content: ['The pier', 'allegation'],
  },
  {
    text: 'The general is believed to have fled.',
    source: null,
    cue: 'is believed to',
    content: ['The general', 'fled'],
  },
  {
    text: 'The deputy, thought to have been paid twice, resigned.',
    source: null,
    cue: 'thought to',
    content: ['The deputy', 'resigned'],
  },
  {
    text: 'The leak had been previously reported in May.',
    source: null,
    cue: 'had been previously reported',
    content: ['The leak', 'in May'],
  },
  {
    text: 'The harbour plan has been hailed as a rescue.',
    source: null,
    cue: 'has been hailed as',
    content: ['The harbour', 'a rescue'],
  },
  {
    text: 'Ode, seen by many as a hero, left in May.',
    source: 'many',
    cue: 'seen by',
    content: ['as a', 'hero'],
  },
  {
    text: 'The general is reviled in the old town as a thief.',
    source: null,
    cue: 'is reviled in the old town as',
    content: ['The general', 'a thief'],
  },
  {
    text: 'Nine divers are feared drowned off the pier.',
    source: null,
    cue: 'are feared drowned',
    content: ['Nine divers', 'the pier'],
  },
  {
    text: 'The guards, all believed to be from Lodi, were freed.',
    source: null,
    cue: 'believed to',
    content: ['The guards', 'freed'],
  },
  {
    text: 'Those said to be at risk were told to leave.',
    source: null,
    cue: 'said to',
    content: ['Those', 'leave'],
  },
  {
    text: 'Drivers were told that nobody would be paid.',
    source: null,
    cue: 'were told',
    content: ['that nobody', 'paid'],
  },
  {
    text: 'Jurors were told the knife was never found.',
    source: null,
    cue: 'were told',
    content: ['the knife', 'found'],
  },
  {
    text: 'Police released a clerk suspected of selling badges.',
    source: null,
    cue: 'suspected of',
    content: ['Police', 'badges'],
  },
  {
    text: 'The firm has been accused by residents of dumping waste.',
    source: 'residents',
    cue: 'has been accused by',
    content: ['of dumping', 'waste'],
  },
  {
    text: 'Ode was accused of cheating the town by a drivers’ group.',
    source: 'a drivers’ group',
    cue: 'was accused of',
    content: ['cheating', 'town'],
  },
  {
    text: 'The sale was welcomed by the union and some drivers as a relief.',
    source: 'the union and some drivers',
    cue: 'was welcomed by',
    content: ['as a', 'relief'],
  },
];

/** Passives that tell of a deed, or of what might be said. */
export const allows: readonly string[] = [
  'He is used to being believed.',
  'She leads on being seen as fair.',
  'It was what many divers believed to be a wreck.',
  'The crew was told to leave.',
  'The crew was told the truth.',
  'The delay can be seen as a warning.',
  'She wants to be seen as a reformer.',
  'A memo seen by the Gazette names him.',
  'Police may hold drivers if they are suspected of theft.',
  'She was welcomed by the crew.',
  'The strike was reported on page two.',
  'She was said goodbye to.',
  'The bids were reported by 9 p.m. on Friday.',
  'Everyone is presumed innocent.',
];
