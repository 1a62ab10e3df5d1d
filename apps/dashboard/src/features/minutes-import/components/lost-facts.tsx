import { TextInput } from '@mantine/core';
import type { LostFact, LostFactAnswer } from '@netvaerksoverblik/contracts';
import { Quote } from '../../../components/source-quote.js';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';

export interface LostAnswers {
  /** Facts to retract; the others stay. */
  retracted: ReadonlySet<string>;
  reason: string;
}

export const NO_LOST_ANSWERS: LostAnswers = { retracted: new Set(), reason: '' };

export function lostAnswersOf(facts: readonly LostFact[], { retracted, reason }: LostAnswers): LostFactAnswer[] {
  return facts.map(({ id }) =>
    retracted.has(id) ? { fact: id, action: 'retract', reason: reason.trim() } : { fact: id, action: 'keep' },
  );
}

export const needsReason = ({ retracted, reason }: LostAnswers): boolean => retracted.size > 0 && reason.trim() === '';

/** Facts that only an earlier edition tells: each stays, or is taken back with a reason. */
export function LostFacts(props: {
  facts: readonly LostFact[];
  answers: LostAnswers;
  onAnswers: (answers: LostAnswers) => void;
}) {
  const { t } = useTranslation();
  const { facts, answers, onAnswers } = props;
  if (facts.length === 0) return null;
  const set = (id: string, retract: boolean) => {
    const retracted = new Set(answers.retracted);
    if (retract) retracted.add(id);
    else retracted.delete(id);
    onAnswers({ ...answers, retracted });
  };
  return (
    <section>
      <h3 className="signal">{t('imports.preview.lostTitle', { count: facts.length })}</h3>
      <p className="small soft">{t('imports.preview.lostHelp')}</p>
      <ul className="results">
        {facts.map((fact) => (
          <li key={fact.id}>
            <LostQuestion fact={fact} retracted={answers.retracted.has(fact.id)} onRetract={(it) => set(fact.id, it)} />
          </li>
        ))}
      </ul>
      {answers.retracted.size > 0 && (
        <TextInput
          label={t('imports.preview.lostReason')}
          required
          value={answers.reason}
          maxLength={1000}
          onChange={(event) => onAnswers({ ...answers, reason: event.currentTarget.value })}
        />
      )}
    </section>
  );
}

function LostQuestion(props: { fact: LostFact; retracted: boolean; onRetract: (retract: boolean) => void }) {
  const { t } = useTranslation();
  const said = useFactWords(props.fact);
  return (
    <fieldset>
      <legend className="strong">{said}</legend>
      <Quote text={props.fact.quote} />
      {([false, true] as const).map((retract) => (
        <label className="option" key={String(retract)}>
          <input
            type="radio"
            name={`lost-${props.fact.id}`}
            checked={props.retracted === retract}
            onChange={() => props.onRetract(retract)}
          />
          <span>{t(retract ? 'imports.preview.lostRetract' : 'imports.preview.lostKeep')}</span>
        </label>
      ))}
    </fieldset>
  );
}

function useFactWords({ about, status, role, condition, kind, item }: LostFact): string {
  const { t } = useTranslation();
  const words = useWords();
  const place = t('imports.review.groupPlain', { number: item });
  if (about !== null && status !== null) return `${about.title}: ${words.state(about.kind, status)}`;
  if (about !== null && role !== null) {
    return `${about.title}: ${words.roleTitle(role.role)} ${role.holder ?? words.roleState(role.state)}`;
  }
  if (about !== null && condition !== null)
    return `${about.title}: ${words.condition(condition.kind, condition.forum)}`;
  return kind === 'count' ? t('imports.preview.lostCount', { place }) : t('imports.preview.lostFollowUp', { place });
}
