import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from '../../../lib/texts.js';

export interface Notes {
  caseOfficer: string;
  remarks: string;
  plan: string;
}

interface NotesFieldsProps {
  notes: Notes;
  /** Whoever answers for a promise writes remarks alone. */
  remarksOnly: boolean;
  onChange: (notes: Notes) => void;
}

export function NotesFields({ notes, remarksOnly, onChange }: NotesFieldsProps) {
  const { t } = useTranslation();
  const area = (name: 'remarks' | 'plan') => (
    <Textarea
      label={t(`followUps.dialog.${name}`)}
      value={notes[name]}
      autosize
      minRows={2}
      maxLength={4000}
      onChange={(event) => onChange({ ...notes, [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {!remarksOnly && (
        <TextInput
          label={t('followUps.dialog.caseOfficer')}
          value={notes.caseOfficer}
          maxLength={200}
          onChange={(event) => onChange({ ...notes, caseOfficer: event.currentTarget.value })}
        />
      )}
      {area('remarks')}
      {!remarksOnly && area('plan')}
    </>
  );
}
