import { Button } from '@mantine/core';
import { useTranslation } from '../../../lib/texts.js';
import { Link } from 'react-router';
import { PATHS } from '../../../lib/paths.js';
import { useSession } from '../../../lib/session.js';

const STEPS = [1, 2, 3] as const;

/** An empty portfolio says what to do now: give it minutes. */
export function FirstStart() {
  const { t } = useTranslation();
  const mayImport = useSession()?.may.import === true;
  return (
    <>
      <header className="head">
        <div>
          <h1>{t('overview.emptyTitle')}</h1>
          <p className="lede">{mayImport ? t('overview.emptyLede') : t('overview.emptyReader')}</p>
        </div>
      </header>
      {mayImport && (
        <div className="section">
          <ol className="todo">
            {STEPS.map((step) => (
              <li key={step}>
                <span>
                  {t(`overview.step${step}`)}
                  <span className="second">{t(`overview.step${step}Help`)}</span>
                </span>
              </li>
            ))}
          </ol>
          <div className="actions" style={{ marginTop: 'var(--s-5)' }}>
            <Button component={Link} to={PATHS.imports} variant="filled">
              {t('overview.emptyAction')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
