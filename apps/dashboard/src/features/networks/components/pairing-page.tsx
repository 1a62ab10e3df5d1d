import type { PairingReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { AsOfBanner } from '../../../components/as-of-banner.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatNumber } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { usePairing } from '../api/get-pairing.js';
import { PairingMatters } from './pairing-matters.js';

export function PairingPage() {
  const { t } = useTranslation();
  const { date } = useAsOf();
  const { data, error, refetch } = usePairing(date);
  usePageTitle(t('networks.pairing.title'));
  return (
    <>
      <TopBar asOf />
      <header className="head">
        <div>
          <h1>{t('networks.pairing.title')}</h1>
          <p className="lede">{t('networks.pairing.lede')}</p>
          {data !== undefined && <HalfYear halfYear={data.halfYear} />}
        </div>
      </header>
      <AsOfBanner />
      {error !== null && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <SkeletonLines lines={8} />}
      {data !== undefined && (
        <div className="column">
          <PairingMatters matters={data.matters} silent={data.silent} />
          <Leaders leaders={data.leaders} />
        </div>
      )}
    </>
  );
}

function HalfYear({ halfYear }: { halfYear: PairingReply['halfYear'] }) {
  const { t } = useTranslation();
  const { startsOn, begun, min, max, notice } = halfYear;
  const half = t(startsOn.endsWith('-01-01') ? 'networks.pairing.half.first' : 'networks.pairing.half.second', {
    year: startsOn.slice(0, 4),
  });
  return (
    <p className="small soft">
      {t('networks.pairing.begun', { count: begun, half, min, max })}
      {notice !== null && <span className="strong"> {t(`networks.pairing.${notice}`)}</span>}
    </p>
  );
}

function Leaders({ leaders }: { leaders: PairingReply['leaders'] }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  return (
    <Section title={t('networks.pairing.leaders')}>
      {leaders.length === 0 ? (
        <p className="soft small">{t('networks.pairing.noLeaders')}</p>
      ) : (
        <table className="stack tall">
          <thead>
            <tr>
              <th scope="col" style={{ width: '28%' }}>
                {t('networks.pairing.leader')}
              </th>
              <th scope="col" className="number" style={{ width: '6rem' }}>
                {t('networks.pairing.number')}
              </th>
              <th scope="col">{t('networks.pairing.leading')}</th>
            </tr>
          </thead>
          <tbody>
            {leaders.map(({ person, department, profession, networks }) => (
              <tr className="still" key={person.id}>
                <td className="title">
                  {person.name}
                  <span className="second">{[department, profession].filter((one) => one !== null).join(', ')}</span>
                </td>
                <td className="number" data-label={t('networks.pairing.number')}>
                  {formatNumber(networks.length)}
                </td>
                <td className="full">
                  <ul className="inline-list">
                    {networks.map(({ id, title }) => (
                      <li key={id}>
                        <Link to={carry(PATHS.item(id))}>{title}</Link>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
