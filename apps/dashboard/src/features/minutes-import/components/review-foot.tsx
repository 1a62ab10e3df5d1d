import { Button } from '@mantine/core';
import { useTranslation } from '../../../lib/texts.js';
import type { ReviewCounts } from './review-answers.js';

const KINDS = ['statuses', 'roles', 'conditions', 'counts', 'followUps', 'routines'] as const;
const KEYS = [
  [['Enter'], 'acceptAndOn'],
  [['R'], 'change'],
  [['X'], 'dismiss'],
  [['1–9'], 'chooseMatch'],
  [['J', 'K'], 'nextPrevious'],
  [['Z'], 'undo'],
  [['?'], 'allKeys'],
] as const;

/** What confirming will change, before it does; always at the foot of the page. */
export function ReviewFoot(props: {
  counts: ReviewCounts;
  pending: boolean;
  onPreview: () => void;
  onConfirm: () => void;
}) {
  const { t } = useTranslation();
  const { counts } = props;
  const parts = KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    t(`imports.review.${kind}`, { count: counts[kind] }),
  );
  return (
    <footer className="foot">
      <div>
        <span aria-live="polite">
          <b className="strong">{t('imports.review.whenConfirmed')}</b> {parts.join(' · ')}
          {counts.unsettled > 0 && (
            <span className="signal"> · {t('imports.review.savedUnsettled', { count: counts.unsettled })}</span>
          )}
        </span>
        <span className="keys-row">
          {KEYS.map(([keys, label]) => (
            <span key={label}>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}{' '}
              {t(`imports.review.${label}`).toLocaleLowerCase('da')}
            </span>
          ))}
        </span>
      </div>
      <div className="actions">
        <Button aria-keyshortcuts="Control+Enter" onClick={props.onPreview}>
          {t('imports.review.preview')}
        </Button>
        <Button variant="filled" loading={props.pending} onClick={props.onConfirm}>
          {t('imports.review.confirm')}
        </Button>
      </div>
    </footer>
  );
}
