import { NativeSelect } from '@mantine/core';
import type { Participation, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { ROLE_NAMES, ROLE_STATES, type RoleName, type RoleState } from '@netvaerksoverblik/domain';
import { useState } from 'react';
import { EntryDialog } from '../../../components/entering/entry-dialog.js';
import { NOBODY, PersonPicker, type PickedPerson } from '../../../components/person-picker.js';
import { useTranslation } from '../../../lib/texts.js';
import { capital, useWords, type Words } from '../../../lib/words.js';
import { pathOf, tagOf, type ItemDialogProps } from './item-entry.js';

/** The one who answers for an item gives away these; the leading ones are given to them. */
const GIVEN_BY_OWNERS: readonly RoleName[] = [
  ...(['participant', 'member', 'co-driver', 'project-member', 'coordinator', 'other'] as const),
];
const PARTICIPATIONS: readonly Participation[] = ['internal', 'external', 'citizen'];

interface RoleDraft {
  role: RoleName;
  state: RoleState;
  person: PickedPerson;
  participation: Participation;
}

function bodyOf({ role, state, person, participation }: RoleDraft): object | null {
  const held = person.id === null ? { party: person.text.trim() } : { personId: person.id };
  if (state === 'vacant') return { role, state };
  if (person.id === null && person.text.trim() === '') return null;
  return { role, state, ...held, ...(role === 'participant' ? { participation } : {}) };
}

function holdersNow(item: PortfolioItemDetailReply, role: RoleName, words: Words): string {
  const holders = item.holders.filter((holder) => holder.role === role);
  return holders.map(({ person, party, state }) => person?.name ?? party ?? words.roleState(state)).join(', ');
}

function startOf({ kind, may }: PortfolioItemDetailReply): RoleDraft {
  const leading = kind === 'project' ? 'project-owner' : 'network-leader';
  const role = may.edit ? leading : 'participant';
  return { role, state: 'appointed', person: NOBODY, participation: 'internal' };
}

/** Somebody is appointed, is a candidate, resigns; or the role is vacant. */
export function RoleEntry({ item, onDone, onClose }: ItemDialogProps) {
  const { t } = useTranslation();
  const words = useWords();
  const [draft, setDraft] = useState(() => startOf(item));
  const { role, state, person } = draft;
  return (
    <EntryDialog<PortfolioItemDetailReply>
      title={t('entries.roleTitle', { title: item.title })}
      path={pathOf(item, 'roles')}
      etag={tagOf(item)}
      body={bodyOf(draft)}
      submit={t('entries.save')}
      hasFirstField
      fields={[{ name: 'who', label: words.roleTitle(role) }]}
      asked={{ who: state === 'vacant' ? words.roleState(state) : person.text }}
      standing={(current) => ({ who: holdersNow(current as PortfolioItemDetailReply, role, words) })}
      onDone={onDone}
      onClose={onClose}
    >
      <RoleFields roles={item.may.edit ? ROLE_NAMES : GIVEN_BY_OWNERS} draft={draft} onDraft={setDraft} />
    </EntryDialog>
  );
}

interface RoleFieldsProps {
  roles: readonly RoleName[];
  draft: RoleDraft;
  onDraft: (draft: RoleDraft) => void;
}

function RoleFields({ roles, draft, onDraft }: RoleFieldsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { role, state, person, participation } = draft;
  const isHeld = state !== 'vacant';
  const set = (part: Partial<RoleDraft>) => onDraft({ ...draft, ...part });
  return (
    <>
      <div className="side-by-side">
        <NativeSelect
          data-autofocus
          label={t('entries.role')}
          value={role}
          data={roles.map((one) => ({ value: one, label: words.roleTitle(one) }))}
          onChange={(event) => set({ role: event.currentTarget.value as RoleName })}
        />
        <NativeSelect
          label={t('entries.roleState')}
          value={state}
          data={ROLE_STATES.map((one) => ({ value: one, label: capital(words.roleState(one)) }))}
          onChange={(event) => set({ state: event.currentTarget.value as RoleState })}
        />
      </div>
      {isHeld && (
        <PersonPicker label={t('entries.who')} value={person} onChange={(who) => set({ person: who })} required />
      )}
      {isHeld && role === 'participant' && (
        <NativeSelect
          label={t('entries.participation')}
          value={participation}
          data={PARTICIPATIONS.map((one) => ({ value: one, label: t(`entries.participations.${one}`) }))}
          onChange={(event) => set({ participation: event.currentTarget.value as Participation })}
        />
      )}
    </>
  );
}
