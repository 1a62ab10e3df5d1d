import { useTranslation } from '../../../lib/texts.js';
import type { FindingOption } from './finding-options.js';

/** Answers to choose among; the keys 1 to 9 choose them too. */
export function Options(props: {
  name: string;
  legend: string;
  options: FindingOption[];
  chosen: FindingOption | undefined;
  onChoose: (option: FindingOption) => void;
}) {
  return (
    <fieldset style={{ marginTop: 'var(--s-3)' }}>
      <legend className="small muted">{props.legend}</legend>
      {props.options.map((option, place) => (
        <label className="option" key={option.key}>
          <input
            type="radio"
            name={`answer-${props.name}`}
            checked={props.chosen?.key === option.key}
            onChange={() => props.onChoose(option)}
          />
          <span>
            {option.label}
            {option.note !== null && <span className="second">{option.note}</span>}
          </span>
          {option.likeness === null ? (
            <kbd className="wide-only" aria-hidden="true">
              {place + 1}
            </kbd>
          ) : (
            <Likeness value={option.likeness} />
          )}
        </label>
      ))}
    </fieldset>
  );
}

function Likeness({ value }: { value: number }) {
  const { t } = useTranslation();
  const percent = Math.round(value * 100);
  return (
    <span
      className="likeness"
      role="meter"
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-label={t('imports.review.likeness', { percent })}
    >
      <span className="track">
        <i style={{ width: `${percent}%` }} />
      </span>
      <span>{percent} %</span>
    </span>
  );
}
