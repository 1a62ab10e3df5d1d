import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ThemeDetails } from '@netvaerksoverblik/contracts';
import { THEME_ORIGINS, type ThemeOrigin } from '@netvaerksoverblik/domain';
import { useTranslation } from '../../../lib/texts.js';
import { useRounds } from '../api/list-rounds.js';

/** The details as they are typed. */
export interface DetailsDraft {
  roundId: string;
  origin: ThemeOrigin | '';
  problem: string;
  possibleProduct: string;
  contacts: string;
  segmentCode: string;
}

export const NO_DETAILS: DetailsDraft = {
  ...{ roundId: '', origin: '', problem: '', possibleProduct: '', contacts: '', segmentCode: '' },
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The details as they are sent. */
export function detailsIn(draft: DetailsDraft): Required<ThemeDetails> {
  const contacts = draft.contacts.split('\n').map((name) => name.trim());
  return {
    roundId: orNull(draft.roundId),
    origin: draft.origin === '' ? null : draft.origin,
    problem: orNull(draft.problem),
    possibleProduct: orNull(draft.possibleProduct),
    contacts: contacts.filter((name) => name !== ''),
    segmentCode: orNull(draft.segmentCode),
  };
}

interface DetailFieldsProps {
  draft: DetailsDraft;
  onDraft: (part: Partial<DetailsDraft>) => void;
}

export function DetailFields({ draft, onDraft }: DetailFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Textarea
        autosize
        minRows={2}
        label={t('themes.field.problem')}
        value={draft.problem}
        maxLength={10_000}
        onChange={(event) => onDraft({ problem: event.currentTarget.value })}
      />
      <Textarea
        autosize
        label={t('themes.field.product')}
        value={draft.possibleProduct}
        maxLength={10_000}
        onChange={(event) => onDraft({ possibleProduct: event.currentTarget.value })}
      />
      <Textarea
        autosize
        label={t('themes.field.contacts')}
        description={t('themes.contactsHelp')}
        value={draft.contacts}
        onChange={(event) => onDraft({ contacts: event.currentTarget.value })}
      />
      <Choices draft={draft} onDraft={onDraft} />
    </>
  );
}

function Choices({ draft, onDraft }: DetailFieldsProps) {
  const { t } = useTranslation();
  const rounds = useRounds().data?.items ?? [];
  return (
    <div className="side-by-side">
      <NativeSelect
        label={t('themes.field.origin')}
        value={draft.origin}
        data={[
          { value: '', label: t('themes.notSaid') },
          ...THEME_ORIGINS.map((origin) => ({ value: origin, label: t(`themes.origin.${origin}`) })),
        ]}
        onChange={(event) => onDraft({ origin: event.currentTarget.value as ThemeOrigin | '' })}
      />
      <NativeSelect
        label={t('themes.field.round')}
        value={draft.roundId}
        data={[
          { value: '', label: t('themes.noRound') },
          ...rounds.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => onDraft({ roundId: event.currentTarget.value })}
      />
      <TextInput
        label={t('themes.field.segment')}
        title={t('themes.segmentHelp')}
        value={draft.segmentCode}
        maxLength={50}
        onChange={(event) => onDraft({ segmentCode: event.currentTarget.value })}
      />
    </div>
  );
}
