import type { ProjectNetworkReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { Mark } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatNumber } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { markOfState, useWords } from '../../../lib/words.js';

/** Networks that work for the project, with how many solutions each has designed. */
export function ProjectNetworks({ networks }: { networks: ProjectNetworkReply[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { carry } = useAsOf();
  if (networks.length === 0) return null;
  return (
    <Section title={t('projects.networks')}>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{t('projects.network')}</th>
            <th scope="col">{t('projects.status')}</th>
            <th scope="col" className="number">
              {t('projects.designedHere')}
            </th>
          </tr>
        </thead>
        <tbody>
          {networks.map(({ id, reference, title, status, designed }) => (
            <tr key={id}>
              <td className="title">
                <Link to={carry(PATHS.item(id))}>{title}</Link> <span className="reference">{reference}</span>
              </td>
              <td>
                <span className="status">
                  <Mark name={markOfState('network', status)} /> {words.state('network', status)}
                </span>
              </td>
              <td className="number" data-label={t('projects.designedHere')}>
                {formatNumber(designed)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
