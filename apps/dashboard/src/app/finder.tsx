import { useDebouncedValue } from '@mantine/hooks';
import type { MeetingListReply, PeopleReply, PortfolioReply, SessionReply } from '@netvaerksoverblik/contracts';
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from '../lib/texts.js';
import { useNavigate } from 'react-router';
import { callApi } from '../lib/api-client.js';
import { useAsOf } from '../lib/as-of.js';
import { finderStore, selectFirstFound } from '../lib/finder.js';
import { formatDate } from '../lib/formats.js';
import { PATHS } from '../lib/paths.js';
import { useWords } from '../lib/words.js';

function useFound(query: string, asOf: string | null) {
  const [typed] = useDebouncedValue(query.trim(), 150);
  const items = useQuery({
    queryKey: ['find-items', typed, asOf],
    queryFn: () => callApi<PortfolioReply>('/portfolio', { query: { q: typed, limit: 8, asOf } }),
    enabled: typed.length > 0,
    placeholderData: keepPreviousData,
  });
  const people = useQuery({
    queryKey: ['find-people', typed, asOf],
    queryFn: () => callApi<PeopleReply>('/people', { query: { q: typed, limit: 6, asOf } }),
    enabled: typed.length > 0,
    placeholderData: keepPreviousData,
  });
  const meetings = useQuery({
    queryKey: ['find-meetings'],
    queryFn: () => callApi<MeetingListReply>('/meetings', { query: { limit: 100 } }),
    enabled: typed.length > 0,
  });
  const shown = <Row,>(rows: Row[] | undefined): Row[] => (typed === '' ? [] : (rows ?? []));
  return {
    ...{ items: shown(items.data?.items), people: shown(people.data?.items) },
    ...{ meetings: meetings.data?.items ?? [], typed },
  };
}

function matches(text: string, query: string): boolean {
  return text.toLocaleLowerCase('da').includes(query.trim().toLocaleLowerCase('da'));
}

/** Ctrl K: pages, what is in the portfolio, meetings. */
export function Finder({ session }: { session: SessionReply }) {
  const { t } = useTranslation();
  const words = useWords();
  const navigate = useNavigate();
  const asOf = useAsOf();
  const [query, setQuery] = useState('');
  const found = useFound(query, asOf.date);

  const pages = [
    { path: asOf.carry(PATHS.overview), label: t('common.nav.overview') },
    { path: asOf.carry(PATHS.themes), label: t('common.nav.themes') },
    { path: asOf.carry(PATHS.networks), label: t('common.nav.networks') },
    { path: asOf.carry(PATHS.portfolio), label: t('portfolio.title') },
    { path: PATHS.meetings, label: t('common.nav.meetings') },
    { path: asOf.carry(PATHS.people), label: t('people.title') },
    { path: PATHS.cases, label: t('common.nav.cases') },
    { path: asOf.carry(PATHS.followUps), label: t('common.nav.followUps') },
    ...(session.may.import ? [{ path: PATHS.imports, label: t('common.nav.import') }] : []),
  ].filter((page) => matches(page.label, query));
  const meetings = found.meetings
    .map((meeting) => ({ id: meeting.id, label: `${meeting.forum.name} ${formatDate(meeting.date)}` }))
    .filter((meeting) => found.typed !== '' && matches(meeting.label, query))
    .slice(0, 6);

  const groups: SpotlightActionGroupData[] = [
    {
      group: t('common.find.pages'),
      actions: pages.map((page) => ({
        id: page.path,
        label: page.label,
        onClick: () => void navigate(page.path),
      })),
    },
    {
      group: t('common.find.items'),
      actions: found.items.map((item) => ({
        id: item.id,
        label: item.title,
        description: `${t(`words.kind.${item.kind}`)} · ${item.reference} · ${words.state(item.kind, item.status)}`,
        onClick: () => void navigate(asOf.carry(PATHS.item(item.id))),
      })),
    },
    {
      group: t('people.title'),
      actions: found.people.map((person) => ({
        id: person.id,
        label: person.name,
        description: [person.title, person.department?.name].filter((one) => one != null).join(', '),
        onClick: () => void navigate(asOf.carry(PATHS.person(person.id))),
      })),
    },
    {
      group: t('common.find.meetings'),
      actions: meetings.map((meeting) => ({
        id: meeting.id,
        label: meeting.label,
        onClick: () => void navigate(PATHS.meeting(meeting.id)),
      })),
    },
  ].filter((group) => group.actions.length > 0);

  const shown = groups.flatMap((group) => group.actions.map((action) => action.id)).join();
  useEffect(() => {
    if (found.typed !== '') selectFirstFound();
  }, [found.typed, shown]);

  return (
    <Spotlight
      store={finderStore}
      actions={groups}
      query={query}
      onQueryChange={setQuery}
      filter={(_query, actions) => actions}
      nothingFound={t('common.find.nothing', { query })}
      searchProps={{ placeholder: t('common.find.placeholder'), 'aria-label': t('common.find.title') }}
      shortcut={['mod + K']}
      attributes={{ content: { 'aria-label': t('common.find.title') } }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.36 }}
      scrollable
      maxHeight={420}
    />
  );
}
