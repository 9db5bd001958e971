import { namingGroups } from './grammar/naming';
import { isReported, speakerOf } from './grammar/source';
import type { Pattern } from './pattern';

export const callsX: Pattern = {
  id: 'calls-x',
  title: 'Somebody calls something a name',
  description: 'A speaker calls, names or sees somebody as something, most often in quoted words.',
  authority: 'AP Stylebook, “quotations in the news”: fragmentary quotes belong to their speaker',
  finds: [
    {
      text: 'Opponents have called the law “a muzzle”.',
      source: 'Opponents',
      cue: 'have called',
      content: ['the law', '“a muzzle”'],
    },
    {
      text: 'Officials labeled the strike a threat.',
      source: 'Officials',
      cue: 'labeled',
      content: ['the strike', 'a threat'],
    },
    {
      text: 'Police identified the driver as the owner’s son.',
      source: 'Police',
      cue: 'identified',
      content: ['the driver', 'son'],
    },
    {
      text: 'It was a crime that Ferri called a disgrace.',
      source: 'Ferri',
      cue: 'called',
      content: ['a disgrace', 'a disgrace'],
    },
    {
      text: 'Ruiz calls Ode unfit for the port\n\nThe two met on Monday.',
      source: 'Ruiz',
      cue: 'calls',
      content: ['Ode unfit', 'the port'],
    },
    {
      text: 'She compared the port to a ruin.',
      source: 'She',
      cue: 'compared',
      content: ['the port', 'a ruin'],
    },
    {
      text: 'The ministry put the toll at 44.',
      source: 'The ministry',
      cue: 'put',
      content: ['the toll', '44'],
    },
    {
      text: 'Dockers framed the strike as a test.',
      source: 'Dockers',
      cue: 'framed',
      content: ['the strike', 'a test'],
    },
  ],
  allows: [
    'The pilot labelled “a hero” by all goes on flying.',
    'She called the police at noon.',
    'He labelled the jars.',
    'They called her twice.',
    'The game was called off.',
    'She cast her vote as rain fell.',
    'The clerk presented the bill as they left.',
    'Ruiz called a vote on Monday.',
    'The divers’ union has called a strike for Monday.',
    'Neither town had called an emergency as of noon.',
    'A woman later identified as Ana Prieto left.',
    'Ruiz calls Lodi from the port\n\nThe two met on Monday.',
    'The couple called it quits in May.',
    'Ruiz called it a day at nine.',
    'Prices rose this year compared to last.',
    'She put the cups at the back.',
    'He found the part that she sees for herself as the vote nears.',
  ],
  find: ({ view, found }) =>
    namingGroups(view).flatMap((group) => {
      const source = group.mood === 'participle' ? null : speakerOf(view, group, found);
      if (!source || !isReported(view, source)) return [];
      return [{ source, cue: group.range, content: 'after' }];
    }),
};
