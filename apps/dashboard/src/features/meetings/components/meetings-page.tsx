import type { MeetingListReply } from '@netvaerksoverblik/contracts';
import { Button } from '@mantine/core';
import { useTranslation } from '../../../lib/texts.js';
import { Link, useSearchParams } from 'react-router';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { TopBar } from '../../../components/top-bar.js';
import { PATHS } from '../../../lib/paths.js';
import { useSession } from '../../../lib/session.js';
import { useMeetings } from '../api/list-meetings.js';
import { MeetingTable } from './meeting-table.js';

type Meeting = MeetingListReply['items'][number];

const isOf =
  (forum: string | null, year: string | null) =>
  (meeting: Meeting): boolean =>
    (forum === null || meeting.forum.id === forum) && (year === null || meeting.date.startsWith(year));

/** The meetings whose minutes are in, by year. */
export function MeetingsPage() {
  const { t } = useTranslation();
  const meetings = useMeetings();
  const [search, setSearch] = useSearchParams();
  usePageTitle(t('meetings.title'));
  const pages = meetings.data?.pages;
  const loaded = pages?.flatMap((page) => page.items);
  const forum = search.get('forum');
  const year = search.get('aar');
  const shown = loaded?.filter(isOf(forum, year));
  const hasAny = loaded !== undefined && loaded.length > 0;
  const total = pages?.[0]?.total;
  const filter = (name: string, value: string | null) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (value === null) after.delete(name);
      else after.set(name, value);
      return after;
    });
  return (
    <>
      <TopBar />
      <header className="head">
        <div>
          <h1>{t('meetings.title')}</h1>
          <p className="lede">{total === undefined ? ' ' : t('meetings.lede', { count: total })}</p>
        </div>
      </header>
      {hasAny && <Filters meetings={loaded} forum={forum} year={year} onFilter={filter} />}
      <Body meetings={meetings} shown={shown} isFiltered={hasAny} />
    </>
  );
}

function Body(props: { meetings: ReturnType<typeof useMeetings>; shown: Meeting[] | undefined; isFiltered: boolean }) {
  const { t } = useTranslation();
  const { meetings, shown } = props;
  if (meetings.error !== null && shown === undefined) {
    return <LoadProblem error={meetings.error} onRetry={() => void meetings.refetch()} />;
  }
  return (
    <>
      {meetings.error !== null && <LoadProblem error={meetings.error} onRetry={() => void meetings.refetch()} />}
      {shown?.length === 0 ? <NoMeetings isFiltered={props.isFiltered} /> : <MeetingTable meetings={shown} />}
      {meetings.hasNextPage && (
        <div className="actions" style={{ marginTop: 'var(--s-4)' }}>
          <Button loading={meetings.isFetchingNextPage} onClick={() => void meetings.fetchNextPage()}>
            {t('meetings.more')}
          </Button>
        </div>
      )}
    </>
  );
}

function NoMeetings({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation();
  const mayImport = useSession()?.may.import === true;
  return (
    <div className="section">
      <p>{isFiltered ? t('meetings.noneFilter') : t('meetings.none')}</p>
      {!isFiltered && mayImport && (
        <p style={{ marginTop: 'var(--s-3)' }}>
          <Link to={PATHS.imports}>{t('meetings.importAction')}</Link>
        </p>
      )}
    </div>
  );
}

function Filters(props: {
  meetings: Meeting[];
  forum: string | null;
  year: string | null;
  onFilter: (name: string, value: string | null) => void;
}) {
  const { t } = useTranslation();
  const forums = new Map(props.meetings.map((meeting) => [meeting.forum.id, meeting.forum.name]));
  const years = [...new Set(props.meetings.map((meeting) => meeting.date.slice(0, 4)))];
  const pill = (name: string, value: string, label: string, chosen: string | null) => (
    <button
      key={value}
      type="button"
      className="pill"
      aria-pressed={chosen === value}
      onClick={() => props.onFilter(name, chosen === value ? null : value)}
    >
      {label}
    </button>
  );
  return (
    <div className="filters" role="group" aria-label={t('portfolio.filters')}>
      <button
        type="button"
        className="pill"
        aria-pressed={props.year === null}
        onClick={() => props.onFilter('aar', null)}
      >
        {t('meetings.allYears')}
      </button>
      {years.map((year) => pill('aar', year, year, props.year))}
      {forums.size > 1 && <span className="apart" />}
      {forums.size > 1 && [...forums].map(([id, name]) => pill('forum', id, name, props.forum))}
    </div>
  );
}
