import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { EntryDialog } from '../../../components/entering/entry-dialog.js';
import { NOBODY, PersonPicker, type PickedPerson } from '../../../components/person-picker.js';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import { useItemToStaff } from '../api/get-item-to-staff.js';

/** Which matter is given a leader, and who it is to be; without, a person is chosen. */
export interface Appointment {
  matter: { id: string; title: string };
  candidate: PickedPerson | null;
}

interface AppointLeaderProps extends Appointment {
  onAppointed: (name: string) => void;
  onClose: () => void;
}

const LEADER = 'network-leader';

const heldBy = ({ id, text }: PickedPerson): object => (id === null ? { party: text.trim() } : { personId: id });

/** Appoints a candidate, or somebody else, as network leader: an event with its day and reason. */
export function AppointLeader({ matter, candidate, onAppointed, onClose }: AppointLeaderProps) {
  const { t } = useTranslation();
  const words = useWords();
  const item = useItemToStaff(matter.id);
  const [chosen, setChosen] = useState<PickedPerson>(candidate ?? NOBODY);
  if (item === null) return null;
  const leadersIn = ({ holders }: PortfolioItemDetailReply): string =>
    holders
      .filter(({ role }) => role === LEADER)
      .map(({ person, party, state }) => person?.name ?? party ?? words.roleState(state))
      .join(', ');
  return (
    <EntryDialog<PortfolioItemDetailReply>
      title={t('networks.pairing.appointTitle', { title: matter.title })}
      path={`/portfolio/${matter.id}/roles`}
      etag={`"${item.etag}"`}
      body={chosen.text.trim() === '' ? null : { role: LEADER, state: 'appointed', ...heldBy(chosen) }}
      submit={t('networks.pairing.appoint')}
      hasFirstField
      fields={[{ name: 'who', label: words.roleTitle(LEADER) }]}
      asked={{ who: chosen.text }}
      standing={(current) => ({ who: leadersIn(current as PortfolioItemDetailReply) })}
      onDone={() => onAppointed(chosen.text)}
      onClose={onClose}
    >
      <PersonPicker label={words.roleTitle(LEADER)} value={chosen} onChange={setChosen} required />
    </EntryDialog>
  );
}
