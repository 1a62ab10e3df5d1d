import type { ItemChange, PreviewCondition, PreviewRole } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { Mark } from '../../../components/mark.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { markOfState, useWords } from '../../../lib/words.js';

/** How portfolio items would stand afterwards, one row each. */
export function ItemChangeList({ items }: { items: readonly ItemChange[] }) {
  return (
    <ul className="results">
      {items.map((item) => (
        <li key={`${item.kind}-${item.id ?? item.title}`}>
          <ChangedItem item={item} />
        </li>
      ))}
    </ul>
  );
}

function ChangedItem({ item }: { item: ItemChange }) {
  const { t } = useTranslation();
  const lines = useLines(item);
  return (
    <>
      <p className="result-head">
        <Mark name={item.change === 'gone' ? 'dropped' : markOfState(item.kind, item.standing)} />
        {item.id === null || item.change === 'new' ? item.title : <Link to={PATHS.item(item.id)}>{item.title}</Link>}
        <span className="small muted">
          {t(`words.kind.${item.kind}`)}
          {item.change !== 'changed' && `, ${t(`imports.preview.change.${item.change}`)}`}
        </span>
      </p>
      {lines.map((line) => (
        <p className="small" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}

/** Each thing that changes, said in one line. */
function useLines(item: ItemChange): string[] {
  const { t } = useTranslation();
  const words = useWords();
  const roleLine = ({ role, state, holder }: PreviewRole): string =>
    holder === null
      ? `${words.roleTitle(role)}, ${words.roleState(state)}`
      : `${words.roleTitle(role)}: ${holder}, ${words.roleState(state)}`;
  const conditionLine = ({ kind, forum }: PreviewCondition): string => words.condition(kind, forum);
  const { status, kind, titleBefore } = item;
  const statusLine = ({ from, to }: NonNullable<ItemChange['status']>): string =>
    item.change === 'new'
      ? words.state(kind, to)
      : t('imports.preview.status', { from: words.state(kind, from), to: words.state(kind, to) });
  return [
    ...(titleBefore === null ? [] : [t('imports.preview.renamed', { before: titleBefore })]),
    ...(status === null || item.change === 'gone' ? [] : [statusLine(status)]),
    ...item.rolesAdded.map(roleLine),
    ...item.rolesEnded.map((role) => t('imports.preview.roleEnded', { role: roleLine(role) })),
    ...item.conditionsOpened.map((one) => t('imports.preview.opened', { condition: conditionLine(one) })),
    ...item.conditionsMet.map((one) => t('imports.preview.met', { condition: conditionLine(one) })),
  ];
}
