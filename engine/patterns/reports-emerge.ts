import { isUnowned, presents } from './grammar/unowned';
import type { Candidate, Pattern } from './pattern';

export const reportsEmerge: Pattern = {
  id: 'reports-emerge',
  title: 'There are reports that, rumours spread that',
  description: 'Reports, claims or rumours are there, or come up, and nobody is named whose they are.',
  authority: 'BBC editorial guidelines on accuracy: rumour and unattributed report are to be told as such',
  finds: [
    {
      text: 'There were unconfirmed reports of looting in the old town.',
      source: null,
      cue: 'reports',
      content: ['of looting', 'old town'],
    },
    {
      text: 'On Friday, rumours surfaced that the bank had no cash.',
      source: null,
      cue: 'rumours surfaced',
      content: ['that the', 'no cash'],
    },
    {
      text: 'Rumour has it the club will be sold.',
      source: null,
      cue: 'Rumour has it',
      content: ['the club', 'sold'],
    },
    {
      text: 'Legend has it that a monk built the pier.',
      source: null,
      cue: 'Legend has it',
      content: ['that a', 'the pier'],
    },
    {
      text: 'There is talk that the mayor will resign.',
      source: null,
      cue: 'talk',
      content: ['that the', 'resign'],
    },
    {
      text: 'One rumour suggests that the yard will be sold.',
      source: null,
      cue: 'rumour suggests',
      content: ['that the', 'sold'],
    },
    {
      text: 'Fears are growing that the dam will burst.',
      source: null,
      cue: 'Fears are growing',
      content: ['that the', 'burst'],
    },
    {
      text: 'Fears grew among divers that the wreck would break.',
      source: 'divers',
      cue: 'Fears grew',
      content: ['that the', 'break'],
    },
    {
      text: 'Speculation was rife in Lodi on Monday that the mayor would resign.',
      source: null,
      cue: 'Speculation was rife',
      content: ['that the', 'resign'],
    },
    {
      text: 'Word got out that the mayor had resigned.',
      source: null,
      cue: 'Word got out',
      content: ['that the', 'resigned'],
    },
    {
      text: 'Word spread quickly that the mayor had resigned.',
      source: null,
      cue: 'Word spread',
      content: ['that the', 'resigned'],
    },
    {
      text: 'The rumour mill has it that the yard will be sold.',
      source: null,
      cue: 'mill has it',
      content: ['that the', 'sold'],
    },
    {
      text: 'The story goes that the yard was sold for a song.',
      source: null,
      cue: 'story goes',
      content: ['that the', 'song'],
    },
    {
      text: 'There are growing fears that the dam will burst.',
      source: null,
      cue: 'fears',
      content: ['that the', 'burst'],
    },
    {
      text: 'There were rumours the mayor would resign.',
      source: null,
      cue: 'rumours',
      content: ['the mayor', 'resign'],
    },
    {
      text: 'Reports of gunfire near the port emerged on Monday.',
      source: null,
      cue: 'Reports',
      content: ['of gunfire', 'port'],
    },
  ],
  allows: [
    'There is no talk that the mayor will resign.',
    'Fears of a flood grew on Monday.',
    'Worries rose on Monday over claims that the dam was weak.',
    'Rumours about the mayor spread in Lodi, a town that he hates.',
    'The grain mill has it all.',
    'The tale spread fear that night.',
    'His word spread hope.',
    'The legend has it all.',
    'There is talk that night of a new pier.',
    'There are two reports on the desk.',
    'Rumours spread quickly.',
    'There were claims forms on every seat.',
  ],
  find: ({ view }) => {
    const found: Candidate[] = [];
    for (let at = view.from; at < view.to; at++) {
      const candidate = isUnowned(view, at) ? presents(view, at) : null;
      if (candidate) found.push(candidate);
    }
    return found;
  },
};
