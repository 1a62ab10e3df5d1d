import type { OverviewReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { Link } from 'react-router';
import { AsOfBanner } from '../../../components/as-of-banner.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { TopBar } from '../../../components/top-bar.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate, formatWeekday, isoWeek } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useOverview } from '../api/get-overview.js';
import { CountedNotNamed } from './counted-not-named.js';
import { FirstStart } from './first-start.js';
import { FollowUpsDue } from './follow-ups-due.js';
import { KeyFigures } from './key-figures.js';
import { LatestMoves } from './latest-moves.js';
import { NetworkMatrix } from './network-matrix.js';
import { OpenMatters } from './open-matters.js';
import { OverviewSkeleton } from './overview-skeleton.js';

/** Nothing has ever been confirmed: the page then says how to begin. */
function isEmpty(overview: OverviewReply): boolean {
  const { figures, matrix, moved, counts, lastMeeting } = overview;
  return (
    lastMeeting === null && matrix.length === 0 && moved.length === 0 && counts.length === 0 && figures.themes === 0
  );
}

export function OverviewPage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const overview = useOverview(asOf.date, asOf.knownAt);
  usePageTitle(t('overview.title'));
  return (
    <>
      <TopBar asOf known />
      {overview.error !== null && <LoadProblem error={overview.error} onRetry={() => void overview.refetch()} />}
      {overview.data === undefined && overview.error === null && <OverviewSkeleton />}
      {overview.data !== undefined && <Loaded overview={overview.data} />}
    </>
  );
}

function Loaded({ overview }: { overview: OverviewReply }) {
  const { t } = useTranslation();
  const asOf = useAsOf();
  if (isEmpty(overview) && asOf.date === null) return <FirstStart />;
  const date = asOf.date ?? overview.today;
  return (
    <>
      <header className="head">
        <div>
          <h1>{t('overview.title')}</h1>
          <p className="lede">
            {t('overview.lede', { weekday: formatWeekday(date), date: formatDate(date), week: isoWeek(date) })}
            {overview.lastMeeting !== null && (
              <>
                {' '}
                {t('overview.lastMeeting')}{' '}
                <Link to={PATHS.meeting(overview.lastMeeting.id)}>
                  {overview.lastMeeting.forum} {formatDate(overview.lastMeeting.date)}
                </Link>
                .
              </>
            )}
          </p>
        </div>
      </header>
      <AsOfBanner known />
      <KeyFigures overview={overview} />
      <div className="grid">
        <div className="span-8 column">
          <NetworkMatrix overview={overview} />
          <OpenMatters matters={overview.open} unsettled={overview.figures.unsettled} />
        </div>
        <div className="span-4 column">
          <LatestMoves moved={overview.moved} />
          <CountedNotNamed counts={overview.counts} />
        </div>
        {overview.followUps.length > 0 && (
          <div className="span-12">
            <FollowUpsDue overview={overview} />
          </div>
        )}
      </div>
    </>
  );
}
