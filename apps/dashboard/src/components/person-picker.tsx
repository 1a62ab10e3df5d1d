import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { PeopleReply, PersonReply } from '@netvaerksoverblik/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from '../lib/texts.js';
import { callApi } from '../lib/api-client.js';

/** A known person, or what was written where it is none. */
export interface PickedPerson {
  id: string | null;
  text: string;
}

export const NOBODY: PickedPerson = { id: null, text: '' };

interface PersonPickerProps {
  label: string;
  description?: string;
  value: PickedPerson;
  onChange: (value: PickedPerson) => void;
  /** Left out of what is offered. */
  without?: string;
  required?: boolean;
  error?: string;
}

function usePeopleFound(typed: string) {
  return useQuery({
    queryKey: ['people-found', typed],
    queryFn: () => callApi<PeopleReply>('/people', { query: { q: typed, limit: 8 } }),
    enabled: typed.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** Looks people up while a name is written; what is written stands where no known person is chosen. */
export function PersonPicker(props: PersonPickerProps) {
  const { t } = useTranslation();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed] = useDebouncedValue(props.value.text.trim(), 150);
  const found = usePeopleFound(typed);
  const people = (found.data?.items ?? []).filter(({ id }) => id !== props.without);
  const choose = (id: string) => {
    const person = people.find((one) => one.id === id);
    if (person !== undefined) props.onChange({ id: person.id, text: person.name });
    combobox.closeDropdown();
  };
  const isOpen = typed !== '' && props.value.id === null && people.length > 0;
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.Target>
        <TextInput
          label={props.label}
          description={props.description ?? describe(props.value, t('common.person.known'), t('common.person.free'))}
          value={props.value.text}
          required={props.required ?? false}
          maxLength={200}
          autoComplete="off"
          {...(props.error === undefined ? {} : { error: props.error })}
          onChange={(event) => {
            props.onChange({ id: null, text: event.currentTarget.value });
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isOpen}>
        <Combobox.Options aria-label={t('common.person.found')} mah={240} style={{ overflowY: 'auto' }}>
          {people.map((person) => (
            <Combobox.Option value={person.id} key={person.id}>
              {person.name}
              <span className="second">{placeOf(person)}</span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

const placeOf = (person: PersonReply): string =>
  [person.title, person.department?.name].filter((part) => part !== null && part !== undefined).join(' · ');

function describe({ id, text }: PickedPerson, known: string, free: string): string {
  if (id !== null) return known;
  return text.trim() === '' ? '' : free;
}
