import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import type { FollowUpListReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import type { FollowUpFilters } from './use-follow-up-filters.js';

/** Square pills and two lists; what is pressed stands in the address. */
export function FollowUpFilterBar({
  filters,
  list,
}: {
  filters: FollowUpFilters;
  list: FollowUpListReply | undefined;
}) {
  const { t } = useTranslation();
  const owner = filters.given('ejer');
  return (
    <div className="filters" role="group" aria-label={t('followUps.filters')}>
      <Pill pressed={!filters.isByOwner} label={t('followUps.byWindow')} onPress={() => filters.set('vis', null)} />
      <Pill pressed={filters.isByOwner} label={t('followUps.byOwner')} onPress={() => filters.set('vis', 'ejer')} />
      <span className="apart" />
      <Pill
        pressed={!filters.isFiltered}
        label={t('followUps.all')}
        number={list?.notClosed}
        onPress={() => filters.clear()}
      />
      <Pill
        pressed={owner === 'mig'}
        label={t('followUps.mine')}
        number={list?.mine}
        onPress={() => filters.set('ejer', owner === 'mig' ? null : 'mig')}
      />
      <Pill
        pressed={owner === 'ingen'}
        label={t('followUps.withoutOwner')}
        number={list?.withoutOwner}
        onPress={() => filters.set('ejer', owner === 'ingen' ? null : 'ingen')}
      />
      <OwnerSelect filters={filters} owners={list?.owners ?? []} />
      <ForumSelect filters={filters} forums={list?.forums ?? []} />
      <SearchField filters={filters} />
      {filters.isFiltered && (
        <button type="button" className="link-button" onClick={() => filters.clear()}>
          {t('followUps.clear')}
        </button>
      )}
    </div>
  );
}

function OwnerSelect({ filters, owners }: { filters: FollowUpFilters; owners: FollowUpListReply['owners'] }) {
  const { t } = useTranslation();
  const words = useWords();
  const named = owners.filter(({ key }) => key !== 'none');
  const value = filters.given('ejer');
  const known = named.map(({ key, name, role }) => ({
    value: key,
    label: name ?? t('followUps.vacant', { role: role === null ? '' : words.roleTitle(role) }),
  }));
  const isListed = known.some((one) => one.value === value);
  return (
    <NativeSelect
      aria-label={t('followUps.owner')}
      size="xs"
      value={isListed ? (value ?? '') : ''}
      data={[{ value: '', label: t('followUps.anyOwner') }, ...known]}
      onChange={(event) => filters.set('ejer', event.currentTarget.value)}
    />
  );
}

function ForumSelect({ filters, forums }: { filters: FollowUpFilters; forums: FollowUpListReply['forums'] }) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      aria-label={t('followUps.forum')}
      size="xs"
      value={filters.forum ?? ''}
      data={[
        { value: '', label: t('followUps.anyForum') },
        ...forums.map(({ id, name, number }) => ({ value: id, label: `${name} (${number})` })),
      ]}
      onChange={(event) => filters.set('forum', event.currentTarget.value)}
    />
  );
}

function Pill(props: { pressed: boolean; label: string; number?: number | undefined; onPress: () => void }) {
  return (
    <button type="button" className="pill" aria-pressed={props.pressed} onClick={props.onPress}>
      {props.label} {props.number !== undefined && <b>{props.number}</b>}
    </button>
  );
}

function SearchField({ filters }: { filters: FollowUpFilters }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(filters.q ?? '');
  const search = useDebouncedCallback((value: string) => filters.set('q', value.trim()), 250);
  return (
    <TextInput
      type="search"
      size="xs"
      aria-label={t('followUps.search')}
      placeholder={t('followUps.searchPlaceholder')}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}
