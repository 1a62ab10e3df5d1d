import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { useAsOf } from '../../../lib/as-of.js';
import { useNetwork } from '../api/get-network.js';
import { NetworkNotices } from './network-notices.js';
import { NetworkPurpose } from './network-purpose.js';

/** What one wants to know of a network before its time line; that it could not be fetched is said below. */
export function NetworkLead({ item, asOf }: { item: PortfolioItemDetailReply; asOf: string | null }) {
  const { knownAt } = useAsOf();
  const { data } = useNetwork(item.id, asOf);
  if (data === undefined) return null;
  const mayEdit = data.may.edit && asOf === null && knownAt === null;
  return (
    <>
      <NetworkNotices notices={data.notices} />
      <NetworkPurpose network={data} path={`/networks/${item.id}`} mayEdit={mayEdit} />
    </>
  );
}
