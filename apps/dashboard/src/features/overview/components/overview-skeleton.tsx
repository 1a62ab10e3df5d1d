import { useTranslation } from '../../../lib/texts.js';
import { Section } from '../../../components/section.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';

/** Heads and rules stand from the beginning, so that nothing moves. */
export function OverviewSkeleton() {
  const { t } = useTranslation();
  return (
    <div aria-busy="true">
      <header className="head">
        <h1>{t('overview.title')}</h1>
      </header>
      <div className="figures">
        {Array.from({ length: 6 }, (_, index) => (
          <div key={index}>
            <span className="skeleton appears-late" style={{ width: '2.5rem', height: '22px' }} />
            <span className="skeleton appears-late" style={{ width: '70%', marginTop: '10px' }} />
          </div>
        ))}
      </div>
      <div className="grid">
        <div className="span-8">
          <Section title={t('overview.matrixTitle')}>
            <SkeletonLines />
          </Section>
        </div>
        <div className="span-4">
          <Section title={t('overview.movedTitle')}>
            <SkeletonLines />
          </Section>
        </div>
      </div>
    </div>
  );
}
