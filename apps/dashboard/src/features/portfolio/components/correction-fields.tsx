import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { EventReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import {
  CATEGORIES,
  ROLE_NAMES,
  ROLE_STATES,
  STATES,
  type Category,
  type ItemState,
  type RoleName,
  type RoleState,
} from '@netvaerksoverblik/domain';
import { PersonPicker } from '../../../components/person-picker.js';
import { useTranslation } from '../../../lib/texts.js';
import { capital, useWords } from '../../../lib/words.js';
import type { CorrectionDraft } from './correction-draft.js';

interface FieldsProps {
  item: PortfolioItemDetailReply;
  event: EventReply;
  draft: CorrectionDraft;
  onDraft: (draft: CorrectionDraft) => void;
}

/** What such an event says, to be said otherwise. */
export function CorrectionFields({ item, event, draft, onDraft }: FieldsProps) {
  const { t } = useTranslation();
  const set = (part: Partial<CorrectionDraft>) => onDraft({ ...draft, ...part });
  return (
    <>
      {event.type === 'status' && <StatusField item={item} draft={draft} set={set} />}
      {event.type === 'role' && <RoleFields draft={draft} set={set} />}
      {event.type === 'condition-opened' && (
        <Textarea
          autosize
          label={t('entries.conditionWords')}
          value={draft.words}
          maxLength={1000}
          onChange={(change) => set({ words: change.currentTarget.value })}
        />
      )}
      {event.type === 'named' && <NameFields draft={draft} set={set} />}
      <TextInput
        type="date"
        label={t('entries.when')}
        value={draft.on}
        onChange={(change) => set({ on: change.currentTarget.value })}
      />
    </>
  );
}

interface PartProps {
  draft: CorrectionDraft;
  set: (part: Partial<CorrectionDraft>) => void;
}

function StatusField({ item, draft, set }: PartProps & { item: PortfolioItemDetailReply }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <NativeSelect
      label={t('portfolio.statusHead')}
      value={draft.to ?? ''}
      data={STATES[item.kind].map((state) => ({ value: state, label: words.state(item.kind, state) }))}
      onChange={(change) => set({ to: change.currentTarget.value as ItemState })}
    />
  );
}

function RoleFields({ draft, set }: PartProps) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <div className="side-by-side">
        <NativeSelect
          label={t('entries.role')}
          value={draft.role}
          data={ROLE_NAMES.map((one) => ({ value: one, label: words.roleTitle(one) }))}
          onChange={(change) => set({ role: change.currentTarget.value as RoleName })}
        />
        <NativeSelect
          label={t('entries.roleState')}
          value={draft.state}
          data={ROLE_STATES.map((one) => ({ value: one, label: capital(words.roleState(one)) }))}
          onChange={(change) => set({ state: change.currentTarget.value as RoleState })}
        />
      </div>
      {draft.state !== 'vacant' && (
        <PersonPicker label={t('entries.who')} value={draft.person} onChange={(person) => set({ person })} />
      )}
    </>
  );
}

function NameFields({ draft, set }: PartProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('portfolio.titleHead')}
        value={draft.title}
        maxLength={300}
        onChange={(change) => set({ title: change.currentTarget.value })}
      />
      <NativeSelect
        label={t('portfolio.categoryHead')}
        value={draft.category}
        data={[
          { value: '', label: t('words.noCategory') },
          ...CATEGORIES.map((one) => ({ value: one, label: t(`words.category.${one}`) })),
        ]}
        onChange={(change) => set({ category: change.currentTarget.value as Category | '' })}
      />
    </>
  );
}
