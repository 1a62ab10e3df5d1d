import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../lib/texts.js';
import { Navigate, Outlet, useLocation } from 'react-router';
import { LoadProblem } from '../components/problem-report.js';
import { SkeletonLines } from '../components/skeleton-rows.js';
import { sessionQuery } from '../lib/session.js';
import { PATHS, withQuery } from '../lib/paths.js';
import { ConnectionBanner } from './connection-banner.js';
import { Finder } from './finder.js';
import { Navigation } from './navigation.js';

/** The frame of every page behind the door. */
export function Shell() {
  const { t } = useTranslation();
  const session = useQuery(sessionQuery);
  const location = useLocation();
  const main = useRef<HTMLElement>(null);

  // A new page is read from its top; a screen reader is told by the focus.
  useEffect(() => {
    if (location.hash === '') {
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
  }, [location.pathname, location.hash]);

  if (session.data === null) {
    const back = location.pathname === '/' ? null : `${location.pathname}${location.search}${location.hash}`;
    return <Navigate to={withQuery(PATHS.signIn, { til: back })} replace />;
  }
  if (session.data === undefined) {
    return (
      <main className="page" style={{ paddingTop: 'var(--s-6)' }}>
        {session.error === null ? (
          <SkeletonLines />
        ) : (
          <LoadProblem error={session.error} onRetry={() => void session.refetch()} />
        )}
      </main>
    );
  }
  return (
    <>
      <a className="skip" href="#indhold">
        {t('common.skip')}
      </a>
      <ConnectionBanner />
      <div className="shell">
        <Navigation session={session.data} />
        <main className="page" id="indhold" tabIndex={-1} ref={main}>
          <Outlet />
        </main>
      </div>
      <Finder session={session.data} />
    </>
  );
}
