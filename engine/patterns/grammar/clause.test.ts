import { expect, test } from 'vitest';
import { found } from '../../../tests/engine/found';

test.each([
  ['The union that represents dockers said it would strike.', ['The union that represents dockers | said']],
  [
    'Norvex, the company that owns the ferries, denied that it was late.',
    ['Norvex, the company that owns the ferries | denied'],
  ],
  [
    'Quay Watch, a charity that helps refugees, told the board it was late.',
    ['Quay Watch, a charity that helps refugees | told'],
  ],
  ['The mayor told the union that prices rose.', ['The mayor | told']],
  ['The minister told the board that sales figures showed a fall.', ['The minister | told', 'sales figures | showed']],
  ['He told the club that fans said it was late.', ['He | told', 'fans | said']],
])('what a body does, told behind “that”: %s', (text, expected) => expect(found(text)).toEqual(expected));
