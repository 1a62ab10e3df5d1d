import type { CaseThreadReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useCase } from '../api/get-case.js';
import { ThreadEntry } from './thread-entry.js';

/** One case from meeting to meeting and forum to forum. */
export function CaseThread({ number }: { number: string }) {
  const { t } = useTranslation();
  const thread = useCase(number);
  const named = { number: thread.data?.number ?? number };
  const heading = thread.data?.container === true ? t('cases.containerHeading', named) : t('cases.heading', named);
  usePageTitle(heading);
  return (
    <>
      <TopBar
        crumbs={
          <>
            <Link to={PATHS.cases}>{t('cases.title')}</Link>
            {` / ${number}`}
          </>
        }
      />
      {thread.error !== null && <LoadProblem error={thread.error} onRetry={() => void thread.refetch()} />}
      {thread.data === undefined && thread.error === null && <SkeletonLines lines={10} />}
      {thread.data !== undefined && <Thread thread={thread.data} heading={heading} />}
    </>
  );
}

function Thread({ thread, heading }: { thread: CaseThreadReply; heading: string }) {
  const { t } = useTranslation();
  const meetings = new Set(thread.entries.map(({ meeting }) => meeting.id)).size;
  return (
    <>
      <header className="head">
        <div>
          <h1>{heading}</h1>
          <p className="meta">
            {!thread.container && thread.title !== null && <span className="strong">{thread.title}</span>}
            <span>
              {t('cases.entries', {
                count: thread.entries.length,
                meetings: t('cases.meetings', { count: meetings }),
              })}
            </span>
            {thread.link !== null && (
              <a href={thread.link} target="_blank" rel="noreferrer noopener">
                {t('cases.kleLink')}
              </a>
            )}
          </p>
        </div>
      </header>
      {thread.container && (
        <div className="banner">
          <p>{t('cases.containerHelp')}</p>
        </div>
      )}
      <div className="grid">
        <div className="span-8">
          <Section title={thread.container ? t('cases.sharing') : t('cases.thread')} note={t('cases.oldestFirst')}>
            <ol className="thread">
              {thread.entries.map((entry) => (
                <ThreadEntry key={entry.item.id} entry={entry} thread={thread} />
              ))}
            </ol>
          </Section>
        </div>
        <div className="span-4">
          <Moved thread={thread} />
        </div>
      </div>
    </>
  );
}

function Moved({ thread }: { thread: CaseThreadReply }) {
  const { t } = useTranslation();
  return (
    <Section title={t('cases.moved')}>
      {thread.moved.length === 0 ? (
        <p className="soft">{t('cases.movedNothing')}</p>
      ) : (
        <ul className="list">
          {thread.moved.map((item) => (
            <li key={item.id}>
              <Link to={PATHS.item(item.id)}>{item.title}</Link>
              <span className="second">
                {t(`words.kind.${item.kind}`)}, {item.reference}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
