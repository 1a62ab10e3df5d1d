import type { HolderReply, PortfolioItemReply } from '@netvaerksoverblik/contracts';
import { CATEGORIES, hasEnded, vacantRoles, type Category, type RoleName } from '@netvaerksoverblik/domain';
import { Link } from 'react-router';
import { CategoryLabel } from '../../../components/category.js';
import { ItemStatus } from '../../../components/item-status.js';
import { Mark } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import { useLedNetworks } from '../api/list-led-networks.js';
import { PersonLink } from './person-link.js';

const GROUPS: readonly (Category | null)[] = [...CATEGORIES, null];
const LEADERS = ['reference-leader', 'network-leader'] as const;

/** Network by network: who leads it, and who refers for it. */
export function RolesOfNetworks() {
  const { t } = useTranslation();
  const words = useWords();
  const { date } = useAsOf();
  const networks = useLedNetworks(date);
  const active = (networks.data?.items ?? []).filter(({ silent, kind, status }) => !silent && !hasEnded(kind, status));
  if (active.length === 0) return null;
  return (
    <Section
      title={t('people.networks.title')}
      aside={<span className="small muted">{t('people.networks.note')}</span>}
    >
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{t('people.networks.network')}</th>
            <th scope="col">{t('people.networks.status')}</th>
            {LEADERS.map((role) => (
              <th scope="col" key={role}>
                {words.roleTitle(role)}
              </th>
            ))}
          </tr>
        </thead>
        {GROUPS.map((category) => (
          <Group key={category} category={category} networks={active.filter((one) => one.category === category)} />
        ))}
      </table>
    </Section>
  );
}

function Group({ category, networks }: { category: Category | null; networks: PortfolioItemReply[] }) {
  if (networks.length === 0) return null;
  return (
    <tbody>
      <tr className="still group-row">
        <th colSpan={4} scope="rowgroup">
          <CategoryLabel category={category} /> {networks.length}
        </th>
      </tr>
      {networks.map((network) => (
        <NetworkRow key={network.id} network={network} />
      ))}
    </tbody>
  );
}

function NetworkRow({ network }: { network: PortfolioItemReply }) {
  const words = useWords();
  const { carry } = useAsOf();
  return (
    <tr>
      <td className="title">
        <Link to={carry(PATHS.item(network.id))}>{network.title}</Link>{' '}
        <span className="reference">{network.reference}</span>
      </td>
      <td>
        <ItemStatus
          kind={network.kind}
          status={network.status}
          since={network.statusSince}
          source={network.source}
          entered={network.entered}
          quiet={network.silent}
        />
      </td>
      {LEADERS.map((role) => (
        <td key={role} data-label={words.roleTitle(role)}>
          <Holders network={network} role={role} />
        </td>
      ))}
    </tr>
  );
}

const isFound = (holders: readonly HolderReply[], state: HolderReply['state']) =>
  holders.filter((holder) => holder.state === state);

function Holders({ network, role }: { network: PortfolioItemReply; role: RoleName }) {
  const words = useWords();
  const holders = network.holders.filter((holder) => holder.role === role);
  const isVacant = vacantRoles(network.kind, network.status, network.holders).includes(role);
  const known = [...isFound(holders, 'appointed'), ...isFound(holders, 'candidate')];
  if (known.length === 0 && !isVacant) return <span className="muted nothing">–</span>;
  return (
    <span className="contents">
      {isVacant && <Vacant since={isFound(holders, 'vacant')[0]?.since ?? null} />}
      {known.map(({ state, person, party }) => (
        <span className="status" key={`${state}-${person?.id ?? party}`}>
          <Mark name={state} />
          <span>
            {person === null ? party : <PersonLink person={person} />}
            {state === 'candidate' && <span className="muted">, {words.roleState(state)}</span>}
          </span>
        </span>
      ))}
    </span>
  );
}

function Vacant({ since }: { since: string | null }) {
  const { t } = useTranslation();
  return (
    <span className="status signal">
      <Mark name="vacant" />
      {since === null ? t('people.networks.vacant') : t('people.networks.vacantSince', { date: formatDate(since) })}
    </span>
  );
}
