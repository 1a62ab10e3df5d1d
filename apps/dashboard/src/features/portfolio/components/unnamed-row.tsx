import type { ItemState } from '@netvaerksoverblik/domain';
import { useTranslation } from '../../../lib/texts.js';
import { CategoryLabel } from '../../../components/category.js';
import { ItemStatus } from '../../../components/item-status.js';
import { Nothing } from '../../../components/nothing.js';
import { formatNumber, formatShortDate } from '../../../lib/formats.js';
import type { UnnamedCount } from '../../../lib/unnamed-counts.js';
import { useWords } from '../../../lib/words.js';

/** Places that minutes counted and never named: one row, never invented ones. */
export function UnnamedRow({ row, withKind }: { row: UnnamedCount; withKind: boolean }) {
  const { t } = useTranslation();
  const words = useWords();
  const { count, unnamed, parts } = row;
  const divided = parts.map(
    (part) => `${formatNumber(part.number)} ${words.category(part.category).toLocaleLowerCase('da')}`,
  );
  const of = t('portfolio.unnamedOf', { number: formatNumber(count.number) });
  return (
    <tr className="still unnamed">
      <td className="title">
        {t('portfolio.unnamed', { count: unnamed })}{' '}
        <span className="muted">
          {of}
          {divided.length > 0 && `: ${divided.join(', ')}`}
        </span>
      </td>
      {withKind && <td>{t(`words.kind.${count.kind}`)}</td>}
      <td>
        <ItemStatus
          kind={count.kind}
          status={count.status as ItemState | null}
          since={count.source?.meeting.date ?? null}
          source={count.source}
          quiet
        />
      </td>
      <td>{count.category === null ? <Nothing /> : <CategoryLabel category={count.category} />}</td>
      <td>
        <Nothing />
      </td>
      <td>
        <Nothing />
      </td>
      <td className="nowrap">{count.source === null ? '' : formatShortDate(count.source.meeting.date)}</td>
    </tr>
  );
}
