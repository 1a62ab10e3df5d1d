import { Button, NativeSelect } from '@mantine/core';
import type { DecisionListReply } from '@netvaerksoverblik/contracts';
import { addMonths } from '@netvaerksoverblik/domain';
import { Link, useSearchParams } from 'react-router';
import { AsOfBanner } from '../../../components/as-of-banner.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate, formatMonth } from '../../../lib/formats.js';
import { PATHS, withQuery } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useDecisions } from '../api/get-decisions.js';
import { DecisionsTable } from './decisions-table.js';

const MONTH = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/;

const thisMonth = (): string => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date()).slice(0, 7);

function useChoice() {
  const [search, setSearch] = useSearchParams();
  const { date: asOf } = useAsOf();
  const given = search.get('maaned') ?? '';
  const month = MONTH.test(given) ? given : (asOf ?? thisMonth()).slice(0, 7);
  const set = (name: 'maaned' | 'forum', value: string | null): void =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (value === null || value === '') after.delete(name);
      else after.set(name, value);
      return after;
    });
  return { month, forum: search.get('forum'), asOf, set };
}

type Choice = ReturnType<typeof useChoice>;

/** What the secretary of a forum goes through once a month; made to be printed. */
export function DecisionsPage() {
  const { t } = useTranslation();
  const choice = useChoice();
  const { carry } = useAsOf();
  const { data, error, refetch } = useDecisions(choice.month, choice.forum, choice.asOf);
  usePageTitle(t('followUps.decisions.title'));
  return (
    <>
      <TopBar asOf crumbs={<Link to={carry(PATHS.followUps)}>{t('followUps.title')}</Link>} />
      <header className="head">
        <div>
          <h1>
            {t('followUps.decisions.title')}, {formatMonth(`${choice.month}-01`)}
          </h1>
          <p className="lede" role="status">
            {t('followUps.decisions.lede')}{' '}
            {data !== undefined &&
              `${t('followUps.decisions.meetings', { count: data.meetings.length })}, ${t('followUps.decisions.rows', { count: data.rows.length })}.`}
          </p>
        </div>
        <Buttons choice={choice} />
      </header>
      <AsOfBanner />
      <MonthChoice choice={choice} forums={data?.forums ?? []} />
      {error !== null && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <SkeletonLines />}
      {data !== undefined && <Decisions list={data} />}
    </>
  );
}

function Buttons({ choice }: { choice: Choice }) {
  const { t } = useTranslation();
  const query = { month: choice.month, forum: choice.forum, asOf: choice.asOf };
  return (
    <span className="actions buttons">
      <Button onClick={() => window.print()}>{t('followUps.decisions.print')}</Button>
      <Button component="a" href={withQuery('/api/v1/follow-ups/monthly.csv', query)} download>
        {t('followUps.decisions.download')}
      </Button>
    </span>
  );
}

function MonthChoice({ choice, forums }: { choice: Choice; forums: DecisionListReply['forums'] }) {
  const { t } = useTranslation();
  const move = (months: number) => choice.set('maaned', addMonths(`${choice.month}-01`, months).slice(0, 7));
  return (
    <div className="month-choice filters">
      <Button onClick={() => move(-1)}>{t('followUps.decisions.previous')}</Button>
      <Button onClick={() => move(1)}>{t('followUps.decisions.next')}</Button>
      <NativeSelect
        aria-label={t('followUps.forum')}
        value={choice.forum ?? ''}
        data={[
          { value: '', label: t('followUps.anyForum') },
          ...forums.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => choice.set('forum', event.currentTarget.value)}
      />
    </div>
  );
}

function Decisions({ list }: { list: DecisionListReply }) {
  const { t } = useTranslation();
  if (list.meetings.length === 0) {
    return (
      <>
        <p className="strong">{t('followUps.decisions.none', { month: formatMonth(`${list.month}-01`) })}</p>
        <p className="soft">{t('followUps.decisions.noneTodo')}</p>
      </>
    );
  }
  return (
    <>
      <DecisionsTable list={list} />
      <p className="note">
        <b>{t('followUps.decisions.howRead')}</b> {t('followUps.decisions.how', { day: formatDate(list.day) })}
      </p>
    </>
  );
}
