import type { FindingReply } from '@netvaerksoverblik/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { CategoryLabel } from '../../../components/category.js';
import { formatDate } from '../../../lib/formats.js';
import { useWords } from '../../../lib/words.js';
import type { Choice } from './review-answers.js';

interface Fact {
  name: string;
  value: ReactNode;
}

/** What confirming the finding would record, one line each. */
export function FindingFacts(props: {
  finding: FindingReply;
  choice: Choice | undefined;
  /** False where the options say what it belongs to. */
  withItem: boolean;
}) {
  const facts = useFacts(props.finding, props.choice, props.withItem);
  if (facts.length === 0) return null;
  return (
    <dl className="key-values" style={{ marginTop: 'var(--s-3)' }}>
      {facts.map((fact) => (
        <div key={fact.name} style={{ display: 'contents' }}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

function useFacts(finding: FindingReply, choice: Choice | undefined, withItem: boolean): Fact[] {
  const { t } = useTranslation();
  const words = useWords();
  const { condition, followUp, recommendation, role } = finding.proposal;
  const facts: Fact[] = [];
  const belongs = useBelongs(finding, choice);
  if (belongs !== null && withItem) facts.push({ name: t('imports.review.belongs'), value: belongs });
  if (role !== null && role.state !== 'vacant') {
    facts.push({
      name: t('imports.review.what'),
      value: `${words.roleTitle(role.name)}, ${words.roleState(role.state)}`,
    });
  }
  if (condition !== null) {
    facts.push({ name: t('portfolio.item.fulfilledBy'), value: words.fulfilledBy(condition.kind, condition.forum) });
  }
  if (followUp !== null) {
    facts.push({ name: t('imports.review.who'), value: followUp.responsible ?? t('imports.review.noOwner') });
    const due = followUp.due === null ? t('imports.review.dueUnknown') : formatDate(followUp.due);
    facts.push({ name: t('imports.review.due'), value: due });
  }
  if (recommendation !== null) {
    const { number, result } = recommendation;
    const value = t('imports.review.words.recommendation', {
      number,
      result: t(`words.result.${result}`).toLocaleLowerCase('da'),
    });
    facts.push({ name: t('imports.review.answer'), value });
  }
  return facts;
}

/** The item that the finding moves: a known one, the reviewer's, or a new one. */
function useBelongs(finding: FindingReply, choice: Choice | undefined): ReactNode {
  const { t } = useTranslation();
  const { item, others } = finding.proposal;
  if (choice?.action === 'change') return choice.title;
  if (item === null) return null;
  const isKnown = finding.match !== null && finding.match.likeness >= 1;
  return (
    <>
      {isKnown ? finding.match?.title : item.title}{' '}
      <span className="muted">
        {t(`words.kind.${item.kind}`).toLocaleLowerCase('da')},{' '}
        {isKnown ? t('imports.review.sameTitle') : t('imports.review.newItem')}
      </span>
      {item.category !== null && (
        <>
          {' '}
          <CategoryLabel category={item.category} />
        </>
      )}
      {others.length > 0 && <span className="muted"> · {t('imports.review.also', { titles: others.join(', ') })}</span>}
    </>
  );
}
