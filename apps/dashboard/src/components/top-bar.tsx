import { lazy, Suspense, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { helpOf } from '../lib/help-of-page.js';
import { PATHS } from '../lib/paths.js';
import { useTranslation } from '../lib/texts.js';
import { finder } from '../lib/finder.js';

const AsOfControl = lazy(async () => ({ default: (await import('./as-of-control.js')).AsOfControl }));

/** Where one is, the moment shown, and the way to everything else. */
export function TopBar(props: { crumbs?: ReactNode; asOf?: boolean; known?: boolean }) {
  const { t } = useTranslation();
  const help = helpOf(useLocation().pathname);
  return (
    <div className="bar">
      <nav className="crumbs" aria-label={t('common.crumbs')}>
        {props.crumbs}
      </nav>
      {props.asOf === true && (
        <Suspense fallback={null}>
          <AsOfControl known={props.known === true} />
        </Suspense>
      )}
      {help !== null && <Link to={PATHS.helpWith(help)}>{t('help.ofPage')}</Link>}
      <button className="find-in" type="button" onClick={finder.open}>
        {t('common.find.open')} <kbd>Ctrl K</kbd>
      </button>
    </div>
  );
}
