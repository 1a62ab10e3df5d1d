import type { RecommendationResult } from '@netvaerksoverblik/domain';
import { useTranslation } from '../../../lib/texts.js';
import { Mark } from '../../../components/mark.js';
import { markOfResult } from '../../../lib/words.js';
import { RESULT_ORDER } from './meeting-table.js';

/** What became of the recommendations; a figure shows its own. */
export function ResultFigures(props: {
  results: Record<RecommendationResult, number>;
  chosen: RecommendationResult | null;
  onChoose: (result: RecommendationResult | null) => void;
}) {
  const { t } = useTranslation();
  const shown = RESULT_ORDER.filter((result) => props.results[result] > 0);
  if (shown.length === 0) return null;
  return (
    <div className="distribution" role="group" aria-label={t('meetings.resultsLabel')}>
      {shown.map((result) => (
        <div key={result} className={result === 'unanswered' ? 'signal' : ''}>
          <button
            type="button"
            className="link-button figure"
            aria-pressed={props.chosen === result}
            onClick={() => props.onChoose(props.chosen === result ? null : result)}
          >
            {props.results[result]}
            <span className="vh"> {t(`words.result.${result}`)}</span>
          </button>
          <span className="caption" aria-hidden="true">
            <Mark name={markOfResult(result)} /> {t(`words.result.${result}`).toLocaleLowerCase('da')}
          </span>
        </div>
      ))}
    </div>
  );
}
