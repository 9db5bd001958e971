import { expect, test } from 'vitest';
import { read } from '../text/index';
import { findAttributions } from './index';

test.each([
  ['Ann Lee told the Harbour Gazette the pier was safe.', 'the Harbour Gazette'],
  ['Ann Lee told Reuters the pier was safe.', 'Reuters'],
  ['Ann Lee told CNN Tuesday that the pier was safe.', 'CNN'],
  ['Ann Lee told state television that the pier was safe.', 'state television'],
  ['Ann Lee said in an interview with the Harbour Gazette that the pier was safe.', 'the Harbour Gazette'],
  ['“The pier is safe,” Ann Lee said on CNN.', 'CNN'],
  ['A memo seen by the Harbour Gazette said the pier was safe.', 'the Harbour Gazette'],
  ['The Harbour Gazette quoted Ann Lee as saying the pier was safe.', 'The Harbour Gazette'],
  ['Ann Lee told a CNN reporter that the pier was safe.', 'a CNN reporter'],
  ['Ann Lee told the CNN hosts that the pier was safe.', 'CNN'],
  ['Ann Lee told Harbourland’s Coastal TV station that the pier was safe.', 'Coastal TV station'],
  ['Ann Lee told The Star-Ledger of Lodi last week she would rather wait.', 'The Star-Ledger of Lodi'],
  ['Ann Lee told Tom Ode of CNN after the vote that the pier was safe.', 'Tom Ode of CNN'],
  ['Ann Lee told conservative radio host Hugh Ode that the pier was safe.', 'conservative radio host Hugh Ode'],
  ['Ann Lee told French television station BFMTV that the pier was safe.', 'French television station BFMTV'],
  ['Ann Lee told the Reuters news agency that the pier was safe.', 'the Reuters news agency'],
  ['Ann Lee told network executives that the pier was safe.', null],
  ['Ann Lee told the Lower Quay Dialogue, a regional forum, that the pier was safe.', null],
  ['Ann Lee told the National Association of Divers that the pier was safe.', null],
  ['Ann Lee said on a media call that the pier was safe.', null],
  ['A memo obtained by Harbour Watch, the advocacy group, shows that the pier was unsafe.', null],
  ['Ann Lee said in an MSNBC interview that the pier was safe.', 'MSNBC'],
  ['“The pier is safe,” Ann Lee said Sunday on NBC’s Meet the Press.', 'NBC'],
  ['On CNN, Ann Lee said the pier was safe.', 'CNN'],
  ['“Of course it is safe,” Ann Lee told “Fox and Friends,” reminding the hosts of the vote.', 'Fox and Friends'],
  ['Ann Lee, in remarks to al-Harbour television, said the pier was safe.', 'al-Harbour television'],
  ['“When does it stop?,” Ann Lee said, according to the Post.', 'the Post'],
  ['According to the New Zealand Herald, Ann Lee, the chair of the board, said the pier was safe.', null],
  ['Ann Lee, speaking exclusively to the Harbour Gazette, said the pier was safe.', 'the Harbour Gazette'],
  ['Ann Lee said in the debate that the pier was safe.', null],
  ['Ann Lee told reporters the pier was safe.', null],
  ['Ann Lee told the harbour committee that the pier was safe.', null],
  ['Ann Lee told Verhoeven that the pier was safe.', null],
  ['Ann Lee told Harbour backers that the pier was safe.', null],
  ['Ann Lee said the interview with CNN was short.', null],
])('%s', (sentence, expected) => {
  const text = read(sentence);
  const via = findAttributions(text, null)[0]?.via;
  expect(via ? text.text.slice(...via) : null).toBe(expected);
});
