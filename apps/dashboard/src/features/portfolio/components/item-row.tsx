import type { ConditionReply, HolderReply, PortfolioItemReply } from '@netvaerksoverblik/contracts';
import { ROLE_NAMES } from '@netvaerksoverblik/domain';
import { useTranslation } from '../../../lib/texts.js';
import { Link } from 'react-router';
import { CategoryLabel } from '../../../components/category.js';
import { ItemStatus } from '../../../components/item-status.js';
import { Nothing } from '../../../components/nothing.js';
import { SegmentCode } from '../../../components/segment-code.js';
import { SourcedWord } from '../../../components/sourced-word.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate, formatShortDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useWords } from '../../../lib/words.js';

export function ItemRow({ item, withKind }: { item: PortfolioItemReply; withKind: boolean }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  return (
    <tr>
      <td className="title">
        <Link to={carry(PATHS.item(item.id))}>{item.title}</Link> <span className="reference">{item.reference}</span>
      </td>
      {withKind && <td>{t(`words.kind.${item.kind}`)}</td>}
      <td>
        <ItemStatus
          kind={item.kind}
          status={item.status}
          since={item.statusSince}
          source={item.source}
          entered={item.entered}
          quiet={item.silent}
        />
      </td>
      <td>
        {item.category === null ? <Nothing /> : <CategoryLabel category={item.category} />}{' '}
        <SegmentCode code={item.segmentCode} />
      </td>
      <td>
        <Holders holders={item.holders} />
      </td>
      <td>
        <Conditions conditions={item.conditions} />
      </td>
      <td className="nowrap" data-label={t('portfolio.heardHead')}>
        <span className={item.silent ? 'muted' : ''}>{formatShortDate(item.lastHeard)}</span>
      </td>
    </tr>
  );
}

const SHOWN_FIRST = ['appointed', 'candidate', 'vacant', 'resigned'] as const;

/** The one who answers for it first: appointed before candidates, in the order of the roles. */
function inOrder(holders: HolderReply[]): HolderReply[] {
  return holders
    .filter((holder) => holder.state !== 'resigned')
    .toSorted(
      (left, right) =>
        SHOWN_FIRST.indexOf(left.state) - SHOWN_FIRST.indexOf(right.state) ||
        ROLE_NAMES.indexOf(left.role) - ROLE_NAMES.indexOf(right.role),
    );
}

function Holders({ holders }: { holders: HolderReply[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const known = inOrder(holders);
  const [first, ...rest] = known;
  if (first === undefined) return <Nothing />;
  if (first.state === 'vacant') {
    return <span className="muted">{t('portfolio.item.vacant', { role: words.roleTitle(first.role) })}</span>;
  }
  const said = first.state === 'candidate' ? words.roleState(first.state) : words.role(first.role);
  const more = rest.length > 0 ? ` +${rest.length}` : '';
  return (
    <span
      className="nowrap"
      title={known.map((holder) => holder.person?.name ?? holder.party ?? words.role(holder.role)).join(', ')}
    >
      {first.person?.name ?? first.party}
      <span className="muted">
        , {said}
        {more}
      </span>
    </span>
  );
}

function Conditions({ conditions }: { conditions: ConditionReply[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const [first, ...rest] = conditions;
  if (first === undefined) return <Nothing />;
  const sources = conditions.flatMap((condition) => (condition.source === null ? [] : [condition.source]));
  const word = words.condition(first.kind, first.forum);
  return (
    <SourcedWord
      word={rest.length === 0 ? word : `${word} +${rest.length}`}
      mark="condition"
      tone="signal"
      sources={sources}
      kicker={`${word}, ${t('portfolio.item.since', { date: formatDate(first.since) })}`}
      unsourced={first.words}
    />
  );
}
