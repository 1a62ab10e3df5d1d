import type { FollowUpRowReply } from '@netvaerksoverblik/contracts';
import { FOLLOW_UP_WINDOWS } from '@netvaerksoverblik/domain';
import { Fragment } from 'react';
import { SkeletonRows } from '../../../components/skeleton-rows.js';
import { useTranslation } from '../../../lib/texts.js';
import { FollowUpTableRow } from './follow-up-table-row.js';
import { useFollowUpWords } from './use-follow-up-words.js';
import { WindowAxis } from './window-plot.js';

interface TableProps {
  /** Undefined before the first answer. */
  rows: readonly FollowUpRowReply[] | undefined;
  day: string;
  isByOwner: boolean;
  isToday: boolean;
}

interface Group {
  key: string;
  label: string;
  note: string | null;
  rows: FollowUpRowReply[];
}

function useGroups(rows: readonly FollowUpRowReply[], isByOwner: boolean): Group[] {
  const { t } = useTranslation();
  const words = useFollowUpWords();
  if (!isByOwner) {
    return FOLLOW_UP_WINDOWS.map((window) => ({
      key: window,
      label: t(`followUps.windows.${window}`),
      note: window === 'unknown' ? t('followUps.unknownNote') : null,
      rows: rows.filter((row) => row.window === window),
    })).filter((group) => group.rows.length > 0);
  }
  const byOwner = new Map<string, Group>();
  for (const row of rows) {
    const key = row.owner?.key ?? 'none';
    const label = row.owner === null ? t('followUps.nobody') : words.owner(row.owner);
    const group = byOwner.get(key) ?? { key, label, note: null, rows: [] };
    group.rows.push(row);
    byOwner.set(key, group);
  }
  return [...byOwner.values()].sort((a, b) => b.rows.length - a.rows.length || a.label.localeCompare(b.label, 'da'));
}

export function FollowUpTable({ rows, day, isByOwner, isToday }: TableProps) {
  const { t } = useTranslation();
  const groups = useGroups(rows ?? [], isByOwner);
  return (
    <table className="stack tall" aria-busy={rows === undefined}>
      <thead>
        <tr>
          <th scope="col" style={{ width: '27%' }}>
            {t('followUps.promise')}
          </th>
          <th scope="col">{t('followUps.who')}</th>
          <th scope="col">{t('followUps.dueSaid')}</th>
          <th scope="col">{t('followUps.windowHead')}</th>
          <td>
            <WindowAxis day={day} />
          </td>
          <th scope="col">{t('followUps.state')}</th>
          <th scope="col">
            <span className="vh">{t('followUps.doing')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows === undefined && <SkeletonRows columns={7} rows={8} />}
        {groups.map((group) => (
          <Fragment key={group.key}>
            <tr className="group-row still">
              <th colSpan={7} scope="colgroup">
                {group.label} <span className="after">{group.rows.length}</span>
                {group.note !== null && <span className="after"> · {group.note}</span>}
              </th>
            </tr>
            {group.rows.map((row) => (
              <FollowUpTableRow key={row.id} row={row} day={day} isToday={isToday} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
