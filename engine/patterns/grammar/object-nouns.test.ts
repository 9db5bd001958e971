import { expect, test } from 'vitest';
import { found } from '../../../tests/engine/found';

test.each([
  ['The coroner is reviewing claims that the ferry left late.', ['nobody | claims']],
  ['Judges are to consider claims that the count was rigged.', ['nobody | claims']],
  ['The panel will weigh reports that the pier was sold.', ['nobody | reports']],
  ['The harbour board has received reports that divers were hurt.', ['nobody | reports']],
  ['Officers were given reports that a van was on the quay.', ['nobody | reports']],
  ['Divers probed claims that the wreck was sold.', ['nobody | claims']],
  ['The firm batted away claims that the pier would close.', ['nobody | claims']],
  ['A tribunal heard claims that the mate had slept.', ['A tribunal | heard']],
  ['The man arrested claims that he was on the quay.', ['The man arrested | claims']],
  ['A diver living nearby claims that the rail was loose.', ['A diver living nearby | claims']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
