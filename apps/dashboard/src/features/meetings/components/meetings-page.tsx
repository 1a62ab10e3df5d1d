import type { MeetingListReply } from '@netvaerksoverblik/contracts';
import { Button } from '@mantine/core';
import { useTranslation } from '../../../lib/texts.js';
import { Link, useSearchParams } from 'react-router';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import { TopBar } from '../../../components/top-bar.js';
import { PATHS } from '../../../lib/paths.js';
import { useSession } from '../../../lib/session.js';
import { todayInDenmark } from '../../../lib/today.js';
import { useMeetings } from '../api/list-meetings.js';
import { MeetingTable } from './meeting-table.js';
import { MonthCalendar } from './month-calendar.js';
import { PlanningActions } from './planning-actions.js';
import { UpcomingMeetings } from './upcoming-meetings.js';
import { YearTable } from './year-table.js';

type Meeting = MeetingListReply['items'][number];

const isOf =
  (forum: string | null, year: string | null) =>
  (meeting: Meeting): boolean =>
    (forum === null || meeting.forum.id === forum) && (year === null || meeting.date.startsWith(year));

/** What comes, what was held and how it was answered; as a list or as a calendar. */
export function MeetingsPage() {
  const { t } = useTranslation();
  const meetings = useMeetings();
  const [search, setSearch] = useSearchParams();
  usePageTitle(t('meetings.title'));
  const loaded = meetings.data?.pages.flatMap((page) => page.items);
  const [forum, year] = [search.get('forum'), search.get('aar')];
  const isCalendar = search.get('vis') === 'kalender';
  const hasAny = loaded !== undefined && loaded.length > 0;
  const total = meetings.data?.pages[0]?.total;
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
        <PlanningActions />
      </header>
      <Views isCalendar={isCalendar} onView={(view) => filter('vis', view)} />
      {hasAny && <Filters meetings={loaded} forum={forum} year={isCalendar ? undefined : year} onFilter={filter} />}
      {isCalendar ? (
        <MonthCalendar
          month={monthOf(search.get('maaned'))}
          forum={forum}
          onMonth={(month) => filter('maaned', month)}
        />
      ) : (
        <List meetings={meetings} loaded={loaded} forum={forum} year={year} />
      )}
    </>
  );
}

const monthOf = (asked: string | null): string =>
  asked !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : todayInDenmark().slice(0, 7);

function Views({ isCalendar, onView }: { isCalendar: boolean; onView: (view: string | null) => void }) {
  const { t } = useTranslation();
  return (
    <div className="filters" role="group" aria-label={t('meetings.views')}>
      <button type="button" className="pill" aria-pressed={!isCalendar} onClick={() => onView(null)}>
        {t('meetings.asList')}
      </button>
      <button type="button" className="pill" aria-pressed={isCalendar} onClick={() => onView('kalender')}>
        {t('meetings.asCalendar')}
      </button>
    </div>
  );
}

/** This year, or the nearest to come, or else the latest in which the forums met. */
function yearToShow(meetings: readonly Meeting[], now: string): string {
  const years = meetings.map(({ date }) => date.slice(0, 4)).sort();
  return years.find((year) => year >= now.slice(0, 4)) ?? years.at(-1) ?? now.slice(0, 4);
}

interface ListProps {
  meetings: ReturnType<typeof useMeetings>;
  loaded: Meeting[] | undefined;
  forum: string | null;
  year: string | null;
}

function List({ meetings, loaded, forum, year }: ListProps) {
  const now = todayInDenmark();
  const shown = loaded?.filter(isOf(forum, year));
  const isToCome = ({ state, date }: Meeting) => date >= now && (state === 'planned' || state === 'cancelled');
  return (
    <div className="column">
      <YearTable year={year ?? yearToShow(loaded ?? [], now)} forum={forum} />
      <UpcomingMeetings meetings={shown?.filter(isToCome).reverse() ?? []} />
      <Body
        meetings={meetings}
        shown={shown?.filter((one) => !isToCome(one))}
        isEmpty={loaded?.length === 0}
        hasUpcoming={shown?.some(isToCome) === true}
      />
    </div>
  );
}

function Body(props: {
  meetings: ReturnType<typeof useMeetings>;
  shown: Meeting[] | undefined;
  isEmpty: boolean;
  hasUpcoming: boolean;
}) {
  const { t } = useTranslation();
  const { meetings, shown } = props;
  if (meetings.error !== null && shown === undefined) {
    return <LoadProblem error={meetings.error} onRetry={() => void meetings.refetch()} />;
  }
  if (shown?.length === 0) return props.hasUpcoming ? null : <NoMeetings isFiltered={!props.isEmpty} />;
  return (
    <Section title={t('meetings.held')} note={t('meetings.latestFirst')}>
      {meetings.error !== null && <LoadProblem error={meetings.error} onRetry={() => void meetings.refetch()} />}
      <MeetingTable meetings={shown} />
      {meetings.hasNextPage && (
        <div className="actions" style={{ marginTop: 'var(--s-4)' }}>
          <Button loading={meetings.isFetchingNextPage} onClick={() => void meetings.fetchNextPage()}>
            {t('meetings.more')}
          </Button>
        </div>
      )}
    </Section>
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
  /** Left out where a calendar shows its own. */
  year: string | null | undefined;
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
      {props.year !== undefined && (
        <>
          <button
            type="button"
            className="pill"
            aria-pressed={props.year === null}
            onClick={() => props.onFilter('aar', null)}
          >
            {t('meetings.allYears')}
          </button>
          {years.map((year) => pill('aar', year, year, props.year ?? null))}
          {forums.size > 1 && <span className="apart" />}
        </>
      )}
      {forums.size > 1 && [...forums].map(([id, name]) => pill('forum', id, name, props.forum))}
    </div>
  );
}
