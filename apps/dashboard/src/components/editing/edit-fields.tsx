import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation, type TextKey } from '../../lib/texts.js';

/** One field of a form; its value is a text, empty where nothing is said. */
export interface EditField {
  name: string;
  label: string;
  kind: 'line' | 'text' | 'day' | 'number' | 'choice';
  description?: string;
  required?: boolean;
  /** Of a choice; one with an empty value stands for nothing chosen. */
  choices?: readonly { value: string; label: string }[];
  /** Shown only where the other values call for it. */
  when?: (values: FieldValues) => boolean;
}

export type FieldValues = Readonly<Record<string, string>>;

const FAULTS: Readonly<Record<string, TextKey>> = {
  missing: 'common.editing.missing',
  'before-the-other': 'common.editing.beforeTheOther',
  'too-long': 'common.editing.tooLong',
  'too-small': 'common.editing.tooSmall',
  'too-large': 'common.editing.tooLarge',
};

interface FieldProps {
  field: EditField;
  value: string;
  /** Code of what the server found wrong with it. */
  fault: string | undefined;
  onChange: (value: string) => void;
}

export function EditFieldInput({ field, value, fault, onChange }: FieldProps) {
  const { t } = useTranslation();
  const shared = {
    label: field.label,
    value,
    required: field.required ?? false,
    ...(field.description === undefined ? {} : { description: field.description }),
    ...(fault === undefined ? {} : { error: t(FAULTS[fault] ?? 'common.editing.wrong') }),
  };
  if (field.kind === 'number') {
    return (
      <NumberInput
        {...shared}
        min={0}
        decimalScale={2}
        decimalSeparator=","
        onChange={(next) => onChange(String(next))}
      />
    );
  }
  if (field.kind === 'choice') {
    return (
      <NativeSelect
        {...shared}
        data={[...(field.choices ?? [])]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  if (field.kind === 'text') {
    return (
      <Textarea
        {...shared}
        autosize
        minRows={3}
        maxLength={10_000}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      type={field.kind === 'day' ? 'date' : 'text'}
      maxLength={300}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

const valueOf = ({ kind }: EditField, text: string): string | number | null => {
  if (text.trim() === '') return null;
  return kind === 'number' ? Number(text) : text;
};

/** What the form says, as a request: empty is null; a field that is not shown is left as it is. */
export function bodyOf(fields: readonly EditField[], values: FieldValues): Record<string, string | number | null> {
  const shown = fields.filter(({ when }) => when === undefined || when(values));
  return Object.fromEntries(shown.map((field) => [field.name, valueOf(field, values[field.name] ?? '')]));
}

/** The values of a form as they stand in what was read. */
export function valuesOf(fields: readonly EditField[], part: object): FieldValues {
  const known = part as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields.map(({ name }) => {
      const value = known[name];
      return [name, typeof value === 'string' || typeof value === 'number' ? String(value) : ''];
    }),
  );
}
