import { Button } from '@mantine/core';
import type { FindingReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { Mark } from '../../../components/mark.js';
import { Quote } from '../../../components/source-quote.js';
import { useWords } from '../../../lib/words.js';
import { FindingFacts } from './finding-facts.js';
import { chosenOption, needsChoice, optionsOf } from './finding-options.js';
import { Options } from './option-list.js';
import { useFindingWords } from './finding-words.js';
import type { Choice, Standing } from './review-answers.js';
import type { Review } from './use-review.js';

export interface OpenFindingProps {
  finding: FindingReply;
  number: number;
  total: number;
  standing: Standing;
  review: Review;
  readOnly: boolean;
  /** How many findings one key takes here. */
  along: number;
  onChange: () => void;
  onAnswer: (action: 'accept' | 'dismiss') => void;
  onChoose: (finding: FindingReply, choice: Choice) => void;
}

/** The finding that asks for an answer now: its sentence, what it would do, and the three ways out. */
export function OpenFinding(props: OpenFindingProps) {
  const { t } = useTranslation();
  const wordsOf = useFindingWords();
  const { finding, number, review, standing } = props;
  const said = wordsOf(finding);
  const options = optionsOf(finding, t);
  const legend = useLegend(finding);
  const isWaiting = needsChoice(finding, review.choices[finding.id]);
  return (
    <>
      <div className="open-head">
        <span className={standing === 'asks' ? 'badge asks' : 'badge current'}>{number}</span>
        <h4>
          <span className={said.signal ? 'signal' : ''}>
            <Mark name={said.mark} />
          </span>{' '}
          {said.words}
        </h4>
        <span className="muted small nowrap">{t('imports.review.position', { number, total: props.total })}</span>
      </div>
      <Quote text={finding.passage.quote} />
      <FindingFacts finding={finding} choice={review.choices[finding.id]} withItem={options.length === 0} />
      {options.length > 0 && !props.readOnly && (
        <Options
          name={finding.id}
          legend={legend}
          options={options}
          chosen={chosenOption(options, review.choices[finding.id])}
          onChoose={(option) => props.onChoose(finding, option.choice)}
        />
      )}
      <Remembered finding={finding} review={review} />
      {!props.readOnly && props.along > 1 && (
        <p className="small soft">{t('imports.review.along', { count: props.along - 1 })}</p>
      )}
      {!props.readOnly && (
        <div className="actions" style={{ marginTop: 'var(--s-3)' }}>
          <Button
            variant="filled"
            rightSection={<Key name="A" />}
            aria-keyshortcuts="a"
            disabled={isWaiting}
            onClick={() => props.onAnswer('accept')}
          >
            {t('imports.review.accept')}
          </Button>
          <Button rightSection={<Key name="R" />} aria-keyshortcuts="r" onClick={props.onChange}>
            {t('imports.review.change')}
          </Button>
          <Button rightSection={<Key name="X" />} aria-keyshortcuts="x" onClick={() => props.onAnswer('dismiss')}>
            {t('imports.review.dismiss')}
          </Button>
          {isWaiting && <span className="small soft">{t('imports.review.chooseFirst')}</span>}
        </div>
      )}
    </>
  );
}

function Key({ name }: { name: string }) {
  return (
    <kbd className="wide-only" aria-hidden="true">
      {name}
    </kbd>
  );
}

function useLegend({ proposal: { item, condition } }: FindingReply): string {
  const { t } = useTranslation();
  const words = useWords();
  if (condition !== null) return words.condition(condition.kind, condition.forum);
  return item === null ? t('imports.review.question') : t('imports.review.belongs');
}

/** What stands because the same was asked before. */
function Remembered({ finding, review }: { finding: FindingReply; review: Review }) {
  const { t } = useTranslation();
  const { remembered } = finding;
  if (remembered === null || review.said[finding.id] !== undefined) return null;
  return (
    <p className="small soft">
      {t('imports.review.rememberedFrom', {
        answer: t(`imports.review.rememberedAction.${remembered.action}`),
        file: remembered.import.fileName,
      })}
    </p>
  );
}
