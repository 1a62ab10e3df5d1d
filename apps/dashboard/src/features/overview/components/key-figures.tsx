import type { OverviewReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { NumberLink } from '../../../components/number-link.js';
import { useAsOf } from '../../../lib/as-of.js';
import { PATHS } from '../../../lib/paths.js';
import { useSession } from '../../../lib/session.js';

interface Figure {
  key: string;
  value: number;
  caption: string;
  to: string;
  signal?: boolean;
}

/** The numbers that one looks for first; each leads to its rows. */
export function KeyFigures({ overview }: { overview: OverviewReply }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  const mayImport = useSession()?.may.import === true;
  const { figures } = overview;
  const shown: Figure[] = [
    {
      key: 'active',
      value: figures.activeNetworks,
      caption: t('overview.activeNetworks'),
      to: carry(PATHS.networks, { kun: 'aktive' }),
    },
    {
      key: 'silent',
      value: figures.silentNetworks,
      caption: t('overview.silentNetworks'),
      to: carry(PATHS.networks, { kun: 'tavse' }),
    },
    {
      key: 'conditions',
      value: figures.openConditions,
      caption: t('overview.conditions', { count: figures.openConditions, items: figures.itemsWithConditions }),
      to: carry(PATHS.portfolio, { kun: 'udestaar' }),
    },
    { key: 'themes', value: figures.themes, caption: t('overview.themes'), to: carry(PATHS.themes) },
    {
      key: 'unanswered',
      value: figures.unansweredRecommendations,
      caption: t('overview.unanswered', { count: figures.unansweredRecommendations }),
      to: PATHS.meetings,
    },
    ...(mayImport
      ? [
          {
            key: 'reviews',
            value: figures.importsInReview,
            caption: t('overview.reviews', { count: figures.importsInReview }),
            to: PATHS.imports,
          },
        ]
      : []),
  ];
  return (
    <section aria-label={t('overview.figures')}>
      <div className="figures">
        {shown.map((figure) => (
          <div key={figure.key}>
            <NumberLink
              value={figure.value}
              to={figure.to}
              className="figure"
              label={`${figure.value} ${figure.caption}`}
            />
            <span className="caption">{figure.caption}</span>
          </div>
        ))}
      </div>
    </section>
  );
}
