import type { PairingCandidateReply, PairingMatterReply } from '@netvaerksoverblik/contracts';
import { Mark } from '../../../components/mark.js';
import type { PickedPerson } from '../../../components/person-picker.js';
import { useAsOf } from '../../../lib/as-of.js';
import { useSession } from '../../../lib/session.js';
import { useTranslation } from '../../../lib/texts.js';
import type { Appointment } from './appoint-leader.js';

export interface AppointProps {
  /** With the button, to which the focus comes back. */
  onAppoint: (appointment: Appointment, button: HTMLElement) => void;
}

/** Who has said yes; the secretariat appoints one of them, or somebody else. */
export function PairingCandidates({ matter, onAppoint }: { matter: PairingMatterReply } & AppointProps) {
  const { t } = useTranslation();
  const { date, known } = useAsOf();
  const mayAppoint = (useSession()?.may.edit ?? false) && date === null && known === null;
  return (
    <>
      {matter.candidates.length === 0 && <span className="muted">{t('networks.pairing.noCandidates')} </span>}
      <ul>
        {matter.candidates.map((candidate) => (
          <li className="marked" key={candidate.person?.id ?? candidate.party}>
            <Mark name="candidate" />
            <span>
              <Candidate candidate={candidate} />
              {mayAppoint && <AppointButton matter={matter} candidate={pickedOf(candidate)} onAppoint={onAppoint} />}
            </span>
          </li>
        ))}
      </ul>
      {mayAppoint && <AppointButton matter={matter} candidate={null} onAppoint={onAppoint} />}
    </>
  );
}

const pickedOf = ({ person, party }: PairingCandidateReply): PickedPerson => ({
  id: person?.id ?? null,
  text: person?.name ?? party ?? '',
});

interface AppointButtonProps extends AppointProps {
  matter: PairingMatterReply;
  candidate: PickedPerson | null;
}

/** Opens the dialog; the focus comes back here where it is closed without an appointment. */
function AppointButton({ matter, candidate, onAppoint }: AppointButtonProps) {
  const { t } = useTranslation();
  const { title, candidates } = matter;
  const find = t(candidates.length === 0 ? 'networks.pairing.find' : 'networks.pairing.findOther');
  const label =
    candidate === null
      ? t('networks.pairing.findFor', { find, title })
      : t('networks.pairing.appointOf', { name: candidate.text, title });
  return (
    <button
      type="button"
      className="link-button"
      aria-label={label}
      onClick={(event) => onAppoint({ matter, candidate }, event.currentTarget)}
    >
      {candidate === null ? find : t('networks.pairing.appoint')}
    </button>
  );
}

function Candidate({ candidate }: { candidate: PairingCandidateReply }) {
  const { t } = useTranslation();
  const { person, party, department, profession, leads, notices } = candidate;
  const where = [department, profession].filter((one) => one !== null);
  return (
    <>
      <span className="strong">{person?.name ?? party}</span>
      <span className="second">{[...where, t('networks.pairing.leads', { count: leads })].join(', ')}</span>
      {notices.map((notice) => (
        <span className="second" key={notice}>
          <span className="status">
            <Mark name="condition" /> {t(`networks.pairing.notice.${notice}`)}
          </span>
        </span>
      ))}
    </>
  );
}
