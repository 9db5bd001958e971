import type { Finds } from '../pattern';

/** Speech beside somebody and what he or she did. */
export const finds: readonly Finds[] = [
  {
    text: '“Nobody will be paid,” the insider grimaced.',
    source: 'the insider',
    cue: 'grimaced',
    content: ['“Nobody', 'paid,”'],
  },
  {
    text: '“They were never in love,” winced a source close to the actress.',
    source: 'a source close to the actress',
    cue: 'winced',
    content: ['“They', 'love,”'],
  },
  {
    text: '“Best day of my life,” she captioned the picture.',
    source: 'she',
    cue: 'captioned',
    content: ['“Best', 'life,”'],
  },
  {
    text: '“I stand by every word,” Ruiz, 45, doubled down.',
    source: 'Ruiz, 45',
    cue: 'doubled down',
    content: ['“I', 'word,”'],
  },
  {
    text: '‘Who paid for this?’ the host shrugs.',
    source: 'the host',
    cue: 'shrugs',
    content: ['‘Who', 'this?’'],
  },
  {
    text: '“Who paid for this?” Ode bristled.',
    source: 'Ode',
    cue: 'bristled',
    content: ['“Who', 'this?”'],
  },
  {
    text: '“We can pay,” chipped in Lee.',
    source: 'Lee',
    cue: 'chipped in',
    content: ['“We', 'pay,”'],
  },
  {
    text: 'Ruiz shrugged: “It is only money.”',
    source: 'Ruiz',
    cue: 'shrugged',
    content: ['“It', 'money.”'],
  },
  {
    text: 'One scout was far blunter: “Nobody will ever pay that.”',
    source: 'One scout',
    cue: 'was far blunter',
    content: ['“Nobody', 'that.”'],
  },
  {
    text: 'She captioned the photo: “Home at last.”',
    source: 'She',
    cue: 'captioned',
    content: ['“Home', 'last.”'],
  },
];

/** Speech beside deeds, silences and names of works. */
export const allows: readonly string[] = [
  '“Enough of this.” He walked out.',
  '“Pay us at last!” Ode left.',
  '“They never paid.” The hall emptied.',
  '“Long Tram,” Ruiz directed, opened in May.',
  'With the song “I will never go,” Ruiz won the prize.',
  '“We will not sell,” directed by Ode, opened in May.',
  'To shouts of “Pay us now!” the singer bowed.',
  '“They never paid us,” drivers in blue coats at the gate.',
  'The band played two songs: “I will never go” and “Dusk.”',
  '“I will never go,” the song, sold well.',
];
