import { expect, test } from 'vitest';
import { found } from '../../tests/engine/found';

test.each([
  ['But Mr Prieto late today said the pier was safe.', 'Mr Prieto'],
  ['Later Verhoeven said the pier was safe.', 'Verhoeven'],
  ['Last year Norvex said the pier was safe.', 'Norvex'],
  ['Two days later Prieto told the board that the pier was shut.', 'Prieto'],
  ['A week earlier the mayor had told the board that the pier was shut.', 'the mayor'],
  ['Next day Verhoeven admitted the pier was shut.', 'Verhoeven'],
  ['Prieto later in the day said the pier was safe.', 'Prieto'],
  ['The mayor earlier this week said the pier was safe.', 'The mayor'],
  ['Two days of talks said nothing, the mayor said.', 'the mayor'],
  ['The late Ana Prieto said the pier was safe.', 'The late Ana Prieto'],
  ['Two weeks of tests showed that the pier was safe.', 'Two weeks of tests'],
])('times are none of a source: %s', (text, source) => expect(found(text)[0]?.split(' | ')[0]).toBe(source));
