import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import {
  CATEGORIES,
  COHORT_STATES,
  NETWORK_STATES,
  PORTFOLIO_KINDS,
  PROJECT_STATES,
  THEME_STATES,
  type ItemState,
  type PortfolioKind,
} from '@netvaerksoverblik/domain';
import { useState } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import type { Only, Selection } from './use-selection.js';

const STATES: Record<PortfolioKind, readonly ItemState[]> = {
  theme: THEME_STATES,
  network: NETWORK_STATES,
  project: PROJECT_STATES,
  cohort: COHORT_STATES,
};

export function isKind(value: string | null): value is PortfolioKind {
  return value !== null && (PORTFOLIO_KINDS as readonly string[]).includes(value);
}

/** Square pills; what is pressed stands in the address. */
export function PortfolioFilters({ selection, withKinds }: { selection: Selection; withKinds: boolean }) {
  const { t } = useTranslation();
  const words = useWords();
  const kind = isKind(selection.kind) ? selection.kind : null;
  return (
    <div className="filters" role="group" aria-label={t('portfolio.filters')}>
      {withKinds && (
        <>
          <Pill pressed={kind === null} onPress={() => selection.set('slags', null)} label={t('portfolio.allKinds')} />
          {PORTFOLIO_KINDS.map((each) => (
            <Pill
              key={each}
              pressed={kind === each}
              onPress={() => selection.set('slags', each)}
              label={t(`words.kinds.${each}`)}
            />
          ))}
          <span className="apart" />
        </>
      )}
      {CATEGORIES.filter(() => kind !== 'cohort').map((category) => (
        <Pill
          key={category}
          pressed={selection.category === category}
          onPress={() => selection.set('kategori', selection.category === category ? null : category)}
          label={words.category(category)}
        />
      ))}
      <OnlyPills selection={selection} />
      {kind !== null && (
        <NativeSelect
          aria-label={t('portfolio.statusFilter')}
          size="xs"
          value={selection.status ?? ''}
          data={[
            { value: '', label: t('portfolio.anyStatus') },
            ...STATES[kind].map((state) => ({ value: state, label: words.state(kind, state) })),
            { value: 'none', label: t('words.noState') },
          ]}
          onChange={(event) => selection.set('status', event.currentTarget.value)}
        />
      )}
      <SearchField selection={selection} />
      {selection.isFiltered && (
        <button type="button" className="link-button" onClick={selection.clear}>
          {t('portfolio.clear')}
        </button>
      )}
    </div>
  );
}

function OnlyPills({ selection }: { selection: Selection }) {
  const { t } = useTranslation();
  const pills: { only: Only; label: string }[] = [
    { only: 'udestaar', label: t('portfolio.conditionsHead') },
    { only: 'aktive', label: t('portfolio.active') },
    { only: 'tavse', label: t('portfolio.silent') },
  ];
  return pills.map(({ only, label }) => (
    <Pill
      key={only}
      pressed={selection.only === only}
      onPress={() => selection.set('kun', selection.only === only ? null : only)}
      label={label}
    />
  ));
}

function Pill(props: { pressed: boolean; onPress: () => void; label: string }) {
  return (
    <button type="button" className="pill" aria-pressed={props.pressed} onClick={props.onPress}>
      {props.label}
    </button>
  );
}

function SearchField({ selection }: { selection: Selection }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(selection.q ?? '');
  const search = useDebouncedCallback((value: string) => selection.set('q', value.trim()), 250);
  return (
    <TextInput
      type="search"
      size="xs"
      aria-label={t('portfolio.search')}
      placeholder={t('portfolio.searchPlaceholder')}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}
