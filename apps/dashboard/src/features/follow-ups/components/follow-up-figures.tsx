import type { FollowUpListReply } from '@netvaerksoverblik/contracts';
import { Mark, type MarkName } from '../../../components/mark.js';
import { NumberLink } from '../../../components/number-link.js';
import { useAsOf } from '../../../lib/as-of.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';

const FIGURES = ['open', 'overdue', 'unknown', 'kept', 'dropped'] as const;

/** How many there are in each state, each number leading to its rows. */
export function FollowUpFigures({ list }: { list: FollowUpListReply }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  const { states, keptThisYear, droppedThisYear } = list;
  const numbers = { ...states, kept: keptThisYear, dropped: droppedThisYear };
  return (
    <div className="distribution" role="group" aria-label={t('followUps.figures')}>
      {FIGURES.map((state) => (
        <div key={state} className={state === 'overdue' && numbers.overdue > 0 ? 'signal' : undefined}>
          <NumberLink
            className="figure"
            value={numbers[state]}
            to={carry(PATHS.followUps, { tilstand: state })}
            label={`${numbers[state]} ${t(`followUps.${state}`)}`}
          />
          <span className="caption">
            <Mark name={state satisfies MarkName} /> {t(`followUps.${state}`)}
          </span>
        </div>
      ))}
    </div>
  );
}
