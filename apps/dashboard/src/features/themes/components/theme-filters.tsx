import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { CATEGORIES, THEME_STATES } from '@netvaerksoverblik/domain';
import { useState } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import { useRounds } from '../api/list-rounds.js';
import type { Only, ThemeSelection } from './use-theme-selection.js';

/** Round, view and filters; what is chosen stands in the address. */
export function ThemeFilters({ selection }: { selection: ThemeSelection }) {
  const { t } = useTranslation();
  const words = useWords();
  const toggle = (name: 'kategori' | 'kun', value: string, isPressed: boolean) =>
    selection.set(name, isPressed ? null : value);
  const only: { value: Only; label: string }[] = [
    { value: 'udestaar', label: t('themes.conditions') },
    { value: 'aktive', label: t('themes.active') },
    { value: 'tavse', label: t('themes.silent') },
  ];
  return (
    <div className="filters" role="group" aria-label={t('themes.filters')}>
      <RoundChoice selection={selection} />
      <Pill
        pressed={selection.view === 'board'}
        label={t('themes.board')}
        onPress={() => selection.set('vis', 'tavle')}
      />
      <Pill
        pressed={selection.view === 'table'}
        label={t('themes.table')}
        onPress={() => selection.set('vis', 'tabel')}
      />
      <span className="apart" />
      {CATEGORIES.map((category) => {
        const pressed = selection.category === category;
        return (
          <Pill
            key={category}
            pressed={pressed}
            label={words.category(category)}
            onPress={() => toggle('kategori', category, pressed)}
          />
        );
      })}
      {only.map(({ value, label }) => {
        const pressed = selection.only === value;
        return <Pill key={value} pressed={pressed} label={label} onPress={() => toggle('kun', value, pressed)} />;
      })}
      {selection.view === 'table' && <StatusChoice selection={selection} />}
      <SearchField selection={selection} />
      {selection.isFiltered && (
        <button type="button" className="link-button" onClick={selection.clear}>
          {t('themes.clear')}
        </button>
      )}
    </div>
  );
}

function RoundChoice({ selection }: { selection: ThemeSelection }) {
  const { t } = useTranslation();
  const rounds = useRounds().data?.items ?? [];
  return (
    <NativeSelect
      aria-label={t('themes.round')}
      size="xs"
      value={selection.round ?? ''}
      data={[
        { value: '', label: t('themes.allRounds') },
        ...rounds.map(({ id, name }) => ({ value: id, label: name })),
        { value: 'none', label: t('themes.noRound') },
      ]}
      onChange={(event) => selection.set('runde', event.currentTarget.value)}
    />
  );
}

function StatusChoice({ selection }: { selection: ThemeSelection }) {
  const { t } = useTranslation();
  const words = useWords();
  const value = selection.status?.join(',') ?? '';
  const states = THEME_STATES.map((state) => ({ value: String(state), label: words.state('theme', state) }));
  const known = [{ value: '', label: t('themes.anyStatus') }, ...states, { value: 'none', label: t('words.noState') }];
  const several = {
    value,
    label: selection.status?.map((one) => states.find((s) => s.value === one)?.label).join(', '),
  };
  return (
    <NativeSelect
      aria-label={t('themes.statusFilter')}
      size="xs"
      value={value}
      data={
        known.some((one) => one.value === value) ? known : [...known, { ...several, label: several.label ?? value }]
      }
      onChange={(event) => selection.set('status', event.currentTarget.value)}
    />
  );
}

function Pill(props: { pressed: boolean; onPress: () => void; label: string }) {
  return (
    <button type="button" className="pill" aria-pressed={props.pressed} onClick={props.onPress}>
      {props.label}
    </button>
  );
}

function SearchField({ selection }: { selection: ThemeSelection }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(selection.q ?? '');
  const search = useDebouncedCallback((value: string) => selection.set('q', value.trim()), 250);
  return (
    <TextInput
      type="search"
      size="xs"
      aria-label={t('themes.search')}
      placeholder={t('themes.searchPlaceholder')}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}
