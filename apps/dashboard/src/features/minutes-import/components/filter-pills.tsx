import type { FindingReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import type { Review } from './use-review.js';

export type Filter = 'all' | 'unseen' | 'questions' | 'likenesses';

/** Whether the list shows the finding. */
export function isShown(filter: Filter, finding: FindingReply, review: Review): boolean {
  if (filter === 'unseen') return review.said[finding.id] === undefined;
  if (filter === 'questions') return finding.default === 'ask';
  return filter === 'all' || finding.match !== null;
}

export function FilterPills(props: {
  findings: FindingReply[];
  review: Review;
  readOnly: boolean;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}) {
  const { t } = useTranslation();
  const { findings, review, readOnly } = props;
  const offered = (['all', 'unseen', 'questions', 'likenesses'] as const)
    .filter((filter) => filter !== 'unseen' || !readOnly)
    .map((filter) => ({ filter, count: findings.filter((finding) => isShown(filter, finding, review)).length }))
    .filter(({ filter, count }) => filter === 'all' || filter === props.filter || count > 0);
  if (offered.length === 1) return null;
  return (
    <span className="filters" style={{ margin: 0 }}>
      {offered.map(({ filter, count }) => (
        <button
          key={filter}
          type="button"
          className="pill"
          aria-pressed={props.filter === filter}
          onClick={() => props.onFilter(filter)}
        >
          {t(`imports.review.${filter === 'unseen' ? 'unseenCount' : filter}`, { count })}
        </button>
      ))}
    </span>
  );
}
