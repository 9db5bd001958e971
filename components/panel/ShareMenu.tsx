import type { ReadyState } from '../../platform/protocol';
import type { ClaimView } from '../claims/view';
import { complaintOfMissing, type Format, fileOf } from '../export';
import { useWords } from '../words';
import type { PartProps } from './actions';
import { Disclosure } from './Disclosure';

interface ShareMenuProps extends PartProps {
  page: ReadyState;
  views: readonly ClaimView[];
  open: boolean;
  toggle(): void;
}

/** The whole list to take along, and what to say when something is missing from it. */
export function ShareMenu({ page, views, open, toggle, actions, attempt, version }: ShareMenuProps) {
  const words = useWords();
  const { t } = words;
  const file = (format: Format) => fileOf(words, page, views, version, format);
  const copy = (text: string) => attempt(actions.copy(text), t('share.copied'));
  const save = (format: Format) => attempt(actions.save(file(format)), t('share.saved'));
  return (
    <Disclosure label={t('share.title')} open={open} toggle={toggle}>
      <ul class="menu">
        <MenuItem label={t('share.copyMarkdown')} onClick={() => copy(file('md').text)} />
        <MenuItem label={t('share.saveMarkdown')} onClick={() => save('md')} />
        <MenuItem label={t('share.saveCsv')} onClick={() => save('csv')} />
        <MenuItem label={t('share.saveJson')} onClick={() => save('json')} />
        <MenuItem label={t('share.print')} onClick={() => actions.openReport()} />
        <MenuItem label={t('share.reportMissing')} onClick={() => copy(complaintOfMissing(words, page, version))} />
      </ul>
    </Disclosure>
  );
}

function MenuItem({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <li>
      <button type="button" onClick={onClick}>
        {label}
      </button>
    </li>
  );
}
