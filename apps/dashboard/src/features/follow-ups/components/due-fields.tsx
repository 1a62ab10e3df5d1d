import { NativeSelect, TextInput } from '@mantine/core';
import type { FollowUpDueWish } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';

/** When it falls due, as it is written in a form. */
export interface DueChoice {
  kind: 'stays' | 'none' | 'day' | 'words';
  on: string;
  words: string;
}

export const DUE_STAYS: DueChoice = { kind: 'stays', on: '', words: '' };
export const NO_DUE: DueChoice = { kind: 'none', on: '', words: '' };

/** As the server takes it: null takes it away, undefined leaves it. */
export function dueWishOf({ kind, on, words }: DueChoice): FollowUpDueWish | null | undefined {
  if (kind === 'none') return null;
  if (kind === 'day' && on !== '') return { on };
  if (kind === 'words' && words.trim() !== '') return { words: words.trim() };
  return undefined;
}

interface DueFieldsProps {
  due: DueChoice;
  mayStay: boolean;
  onChange: (due: DueChoice) => void;
}

export function DueFields({ due, mayStay, onChange }: DueFieldsProps) {
  const { t } = useTranslation();
  const kinds: { value: DueChoice['kind']; label: string }[] = [
    ...(mayStay ? [{ value: 'stays' as const, label: t('followUps.dialog.dueStays') }] : []),
    { value: 'none', label: t('followUps.dialog.dueNone') },
    { value: 'day', label: t('followUps.dialog.dueDay') },
    { value: 'words', label: t('followUps.dialog.dueWords') },
  ];
  return (
    <div className="side-by-side">
      <NativeSelect
        label={t('followUps.dialog.due')}
        value={due.kind}
        data={kinds}
        onChange={(event) => onChange({ ...due, kind: event.currentTarget.value as DueChoice['kind'] })}
      />
      {due.kind === 'day' && (
        <TextInput
          type="date"
          label={t('followUps.dialog.dueOn')}
          value={due.on}
          onChange={(event) => onChange({ ...due, on: event.currentTarget.value })}
        />
      )}
      {due.kind === 'words' && (
        <TextInput
          label={t('followUps.dialog.dueSaid')}
          description={t('followUps.dialog.dueSaidNote')}
          value={due.words}
          maxLength={200}
          onChange={(event) => onChange({ ...due, words: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
