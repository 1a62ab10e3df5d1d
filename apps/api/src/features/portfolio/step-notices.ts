import type { EventReply } from '@netvaerksoverblik/contracts';
import { notices, type Category, type ItemState, type PortfolioKind } from '@netvaerksoverblik/domain';
import type { EventRow } from './item.sql.js';

/** The latest appointment to a role, no later than the step. */
const holderOf = (rows: readonly EventRow[], role: EventRow['role'], step: EventRow): EventRow | undefined =>
  rows.findLast((row) => row.role === role && row.role_state === 'appointed' && row.effective_on <= step.effective_on);

/**
 * What is unusual about a step: from minutes it stands, with a notice; what a person entered was asked about, but what
 * became known since may speak against it, and house rules give notice of either.
 */
export function stepNotices(
  kind: PortfolioKind,
  from: ItemState | null,
  to: ItemState,
  step: EventRow,
  rows: readonly EventRow[],
): EventReply['notices'] {
  const before = rows.slice(0, rows.indexOf(step));
  const category = before.reduce<Category | null>((known, row) => row.category ?? known, null);
  const found = notices(
    {
      ...{ kind, state: from, category },
      hasNetworkLeader: holderOf(rows, 'network-leader', step) !== undefined,
      hasReferenceLeader: holderOf(rows, 'reference-leader', step) !== undefined,
      isReferenceLeaderInForum: holderOf(rows, 'reference-leader', step)?.sits_in_forum ?? null,
      wasTested: before.some((row) => row.to_status === 'testing'),
    },
    to,
    step.outcome !== null ? step.mandated : null,
  );
  return found.map(({ code, params }) => ({ code, params: { ...params } }));
}
