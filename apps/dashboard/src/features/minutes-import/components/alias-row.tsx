import type { AliasQuestion } from '@netvaerksoverblik/contracts';
import { Mark } from '../../../components/mark.js';
import { Quote } from '../../../components/source-quote.js';
import { useTranslation } from '../../../lib/texts.js';
import { aliasOptions, chosenOption } from './finding-options.js';
import { Options } from './option-list.js';
import { aliasKey, type Choice } from './review-answers.js';
import type { Review } from './use-review.js';

export interface AliasProps {
  alias: AliasQuestion;
  review: Review;
  readOnly: boolean;
  onChoose: (alias: AliasQuestion, choice: Choice) => void;
}

const percentOf = ({ likeness }: AliasQuestion): number => Math.min(99, Math.round(likeness * 100));

/** Two spellings that may be one: never merged before a person says so. */
export function AliasRow(props: AliasProps) {
  return props.review.current === aliasKey(props.alias) ? <OpenAlias {...props} /> : <FoldedAlias {...props} />;
}

function useQuestion(alias: AliasQuestion): string {
  const { t } = useTranslation();
  return t('imports.alias.asks', { title: alias.title, other: alias.other.title, percent: percentOf(alias) });
}

function OpenAlias({ alias, review, readOnly, onChoose }: AliasProps) {
  const { t } = useTranslation();
  const question = useQuestion(alias);
  const choice = review.choices[aliasKey(alias)];
  const options = aliasOptions(alias, t);
  return (
    <li className={choice === undefined ? 'open asks' : 'open'} id="current-finding">
      <div className="open-head">
        <span className="badge asks">?</span>
        <h4>{question}</h4>
      </div>
      <Quote text={alias.passage.quote} />
      {!readOnly && (
        <Options
          name={aliasKey(alias)}
          legend={t(alias.kind === 'person' ? 'imports.alias.legendPerson' : 'imports.alias.legendThing')}
          options={options}
          chosen={chosenOption(options, choice)}
          onChoose={(option) => onChoose(alias, option.choice)}
        />
      )}
      {alias.remembered !== null && review.said[aliasKey(alias)] === undefined && (
        <p className="small soft">{t('imports.review.answeredBefore')}</p>
      )}
    </li>
  );
}

function FoldedAlias({ alias, review }: AliasProps) {
  const { t } = useTranslation();
  const question = useQuestion(alias);
  const choice = review.choices[aliasKey(alias)];
  const said = choice?.action === 'same' || choice?.action === 'different' ? choice.action : 'open';
  return (
    <li className="folded">
      <button type="button" className="fold" onClick={() => review.goTo(aliasKey(alias))}>
        <span className="badge asks">?</span>
        <span>
          <Mark name="conflict" /> <span className="words">{question}</span>
        </span>
        <span className={said === 'open' ? 'answer signal' : 'answer'}>{t(`imports.alias.said.${said}`)}</span>
      </button>
    </li>
  );
}
