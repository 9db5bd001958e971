import type { ReadyState } from '../../platform/protocol';
import { useWords } from '../words/index';
import type { PartProps } from './actions';
import { Disclosure } from './Disclosure';
import type { ClaimView } from './view';

interface ShareMenuProps extends PartProps {
  page: ReadyState;
  views: readonly ClaimView[];
  open: boolean;
  toggle(): void;
}

/** The whole list, to take along. */
export function ShareMenu({ open, toggle }: ShareMenuProps) {
  const { t } = useWords();
  return (
    <Disclosure label={t('share.title')} open={open} toggle={toggle}>
      {null}
    </Disclosure>
  );
}
