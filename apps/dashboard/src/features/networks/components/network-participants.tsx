import type { ParticipantReply } from '@netvaerksoverblik/contracts';
import { Section } from '../../../components/section.js';
import { useTranslation } from '../../../lib/texts.js';

const PLACES = ['internal', 'external', 'citizen', null] as const;

/** Who takes part, by where they come from. */
export function NetworkParticipants({ participants }: { participants: ParticipantReply[] }) {
  const { t } = useTranslation();
  if (participants.length === 0) return null;
  return (
    <Section title={t('networks.participants')} note={participants.length}>
      <dl className="key-values">
        {PLACES.map((place) => {
          const from = participants.filter(({ participation }) => participation === place);
          if (from.length === 0) return null;
          return (
            <div className="contents" key={place ?? 'unsaid'}>
              <dt>{t(`networks.participation.${place ?? 'unsaid'}`)}</dt>
              <dd>{from.map(nameOf).join(', ')}</dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

function nameOf({ person, party, department }: ParticipantReply): string {
  const name = person?.name ?? party ?? '';
  return department === null ? name : `${name} (${department})`;
}
