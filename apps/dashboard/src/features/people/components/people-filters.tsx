import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import type { DepartmentReply, VacanciesReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { Mark, type MarkName } from '../../../components/mark.js';
import { useTranslation } from '../../../lib/texts.js';
import { SHOWN, type Shown, type ShownPeople } from './use-people-selection.js';

const MARKS: Record<Shown, MarkName> = {
  referenceledere: 'appointed',
  netvaerksledere: 'appointed',
  ledige: 'vacant',
  kandidater: 'candidate',
};

function countOf(shown: Shown, { items, counts }: VacanciesReply): number {
  const of: Record<Shown, number> = {
    ...{ referenceledere: counts.referenceLeaders, netvaerksledere: counts.networkLeaders },
    ...{ ledige: items.length, kandidater: counts.candidates },
  };
  return of[shown];
}

export function PeopleFilters(props: {
  chosen: ShownPeople;
  vacancies: VacanciesReply | undefined;
  departments: DepartmentReply[];
}) {
  const { t } = useTranslation();
  const { chosen, vacancies, departments } = props;
  return (
    <div className="filters" role="group" aria-label={t('people.filters')}>
      <Pill pressed={chosen.shown === null} onPress={() => chosen.set('vis', null)}>
        {t('people.allRoles')}
      </Pill>
      {SHOWN.map((one) => (
        <Pill
          key={one}
          pressed={chosen.shown === one}
          onPress={() => chosen.set('vis', chosen.shown === one ? null : one)}
        >
          <Mark name={MARKS[one]} /> {t(`people.shown.${one}`)}{' '}
          {vacancies !== undefined && <b>{countOf(one, vacancies)}</b>}
        </Pill>
      ))}
      <NativeSelect
        aria-label={t('people.department')}
        size="xs"
        value={chosen.selection.department ?? ''}
        data={[
          { value: '', label: t('people.anyDepartment') },
          ...departments.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => chosen.set('afdeling', event.currentTarget.value)}
      />
      <SearchField chosen={chosen} />
      {chosen.isFiltered && (
        <button type="button" className="link-button" onClick={chosen.clear}>
          {t('people.clear')}
        </button>
      )}
    </div>
  );
}

function Pill(props: { pressed: boolean; onPress: () => void; children: React.ReactNode }) {
  return (
    <button type="button" className="pill" aria-pressed={props.pressed} onClick={props.onPress}>
      {props.children}
    </button>
  );
}

function SearchField({ chosen }: { chosen: ShownPeople }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(chosen.selection.q ?? '');
  const search = useDebouncedCallback((value: string) => chosen.set('q', value.trim()), 250);
  return (
    <TextInput
      type="search"
      size="xs"
      aria-label={t('people.search')}
      placeholder={t('people.searchPlaceholder')}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}
