import { TextInput } from '@mantine/core';
import { useTranslation } from '../../lib/texts.js';

/** A day, or the date as people say it. */
export interface When {
  byWords: boolean;
  on: string;
  words: string;
}

interface WhenFieldsProps {
  value: When;
  /** ISO date: what is entered has happened. */
  today: string;
  error: string | null;
  onChange: (value: When) => void;
}

/** What the API takes of it: nothing where the day is today. */
export function whenBody({ byWords, on, words }: When): { on?: string; onWords?: string } {
  if (byWords) return { onWords: words.trim() };
  return on === '' ? {} : { on };
}

export function WhenFields({ value, today, error, onChange }: WhenFieldsProps) {
  const { t } = useTranslation();
  const set = (part: Partial<When>) => onChange({ ...value, ...part });
  return (
    <div>
      {value.byWords ? (
        <TextInput
          label={t('entries.when')}
          description={t('entries.whenWordsHelp')}
          placeholder={t('entries.whenWordsExample')}
          value={value.words}
          maxLength={100}
          error={error}
          onChange={(event) => set({ words: event.currentTarget.value })}
        />
      ) : (
        <TextInput
          type="date"
          label={t('entries.when')}
          description={t('entries.whenHelp')}
          value={value.on}
          max={today}
          error={error}
          onChange={(event) => set({ on: event.currentTarget.value })}
        />
      )}
      <button type="button" className="link-button target small" onClick={() => set({ byWords: !value.byWords })}>
        {t(value.byWords ? 'entries.whenAsDay' : 'entries.whenAsWords')}
      </button>
    </div>
  );
}
