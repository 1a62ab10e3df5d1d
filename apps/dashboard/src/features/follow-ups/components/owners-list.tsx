import type { FollowUpListReply } from '@netvaerksoverblik/contracts';
import { NumberLink } from '../../../components/number-link.js';
import { Section } from '../../../components/section.js';
import { useAsOf } from '../../../lib/as-of.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';

const STATES = ['overdue', 'open', 'unknown'] as const;
const MOST_BLOCKS = 7;

/** Who has how much open, each number leading to its rows. */
export function OwnersList({ owners }: { owners: FollowUpListReply['owners'] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { carry } = useAsOf();
  return (
    <Section title={t('followUps.ownersTitle')} aside={t('followUps.owners', { count: owners.length })}>
      <ul className="list owners">
        {owners.map((owner) => {
          const number = owner.open + owner.overdue + owner.unknown;
          const vacant =
            owner.role === null ? t('followUps.nobody') : t('followUps.vacant', { role: words.roleTitle(owner.role) });
          const name = owner.name ?? vacant;
          const blocks = STATES.flatMap((state) => Array.from({ length: owner[state] }, (_, at) => ({ state, at })));
          return (
            <li key={owner.key}>
              <span className={owner.key === 'none' ? 'muted' : undefined}>{name}</span>
              <NumberLink
                value={number}
                to={carry(PATHS.followUps, { ejer: owner.key === 'none' ? 'ingen' : owner.key })}
                label={`${name}: ${number}`}
              />
              <span className="load" aria-hidden="true">
                {blocks.slice(0, MOST_BLOCKS).map(({ state, at }) => (
                  <i key={`${state}-${at}`} className={state} />
                ))}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="note legend">
        {STATES.map((state) => (
          <span key={state} className={state === 'overdue' ? 'signal' : undefined}>
            <span className="load" aria-hidden="true">
              <i className={state} />
            </span>{' '}
            {t(`words.followUp.${state}`)}
          </span>
        ))}
      </p>
    </Section>
  );
}
