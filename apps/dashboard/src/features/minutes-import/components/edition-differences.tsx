import type { ItemDifference, OutcomeDifference } from '@netvaerksoverblik/contracts';
import type { OutcomeKind } from '@netvaerksoverblik/domain';
import { Link } from 'react-router';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useDifferences } from '../api/get-differences.js';

/** What a corrected edition says otherwise than the one on record. */
export function EditionDifferences({ importId, onItem }: { importId: string; onItem: (item: number) => void }) {
  const { t } = useTranslation();
  const { data } = useDifferences(importId);
  if (data?.earlier == null) return null;
  const { earlier, items, same } = data;
  return (
    <details className="reader-warnings" open={items.length > 0}>
      <summary>{t('imports.edition.title', { count: items.length, file: earlier.fileName })}</summary>
      <p className="small soft">
        <Link to={PATHS.import(earlier.id)}>{earlier.fileName}</Link>{' '}
        {t('imports.edition.confirmed', { date: formatDate(earlier.confirmedAt.slice(0, 10)) })}{' '}
        {t('imports.edition.same', { count: same })}
      </p>
      <ul className="list">
        {items.map((item) => (
          <li key={item.item}>
            <button type="button" className="link-button" onClick={() => onItem(item.item)}>
              {t('imports.review.group', { number: item.item, title: item.title })}
            </button>
            <Difference item={item} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Difference({ item }: { item: ItemDifference }) {
  const { t } = useTranslation();
  const notes = [
    ...(item.change === 'changed' ? [] : [t(`imports.edition.item.${item.change}`)]),
    ...(item.titleBefore === null ? [] : [t('imports.edition.titleBefore', { title: item.titleBefore })]),
    ...(item.textChanged ? [t('imports.edition.textChanged')] : []),
  ];
  return (
    <>
      {notes.length > 0 && <span className="second">{notes.join(', ')}</span>}
      {item.change === 'changed' &&
        item.outcomes.map((outcome, place) => <OutcomeLine key={`${place}-${outcome.subject}`} outcome={outcome} />)}
      {item.change === 'changed' && item.followUpsAdded.map((text) => <Line key={text} mark="+" text={text} />)}
      {item.change === 'changed' && item.followUpsRemoved.map((text) => <Line key={text} mark="−" text={text} />)}
    </>
  );
}

const MARKS = { added: '+', removed: '−', changed: '→' } as const;

function OutcomeLine({ outcome }: { outcome: OutcomeDifference }) {
  const { t } = useTranslation();
  const kind = t(`words.outcome.${outcome.kind as OutcomeKind}`);
  const before = outcome.kindBefore === null ? null : t(`words.outcome.${outcome.kindBefore as OutcomeKind}`);
  const said = before === null ? kind : t('imports.edition.kind', { before, after: kind });
  const words = t('imports.review.words.routine', { subject: outcome.subject, outcome: said });
  return (
    <>
      <Line mark={MARKS[outcome.change]} text={words} label={t(`imports.edition.outcome.${outcome.change}`)} />
      {outcome.change === 'changed' && outcome.quoteBefore !== null && (
        <span className="second">
          <del>{outcome.quoteBefore}</del> <ins>{outcome.quote}</ins>
        </span>
      )}
    </>
  );
}

function Line({ mark, text, label }: { mark: string; text: string; label?: string }) {
  return (
    <span className="second">
      <span aria-hidden="true">{mark}</span> {label !== undefined && <span className="vh">{label}: </span>}
      {text}
    </span>
  );
}
