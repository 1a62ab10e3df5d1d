import type { NetworkReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { ProblemReport } from '../../../components/problem-report.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { Solutions } from '../../../components/solutions.js';
import { useAsOf } from '../../../lib/as-of.js';
import { useTranslation } from '../../../lib/texts.js';
import { useNetwork } from '../api/get-network.js';
import { NetworkClosing } from './network-closing.js';
import { NetworkLearnings } from './network-learnings.js';
import { NetworkMeetings } from './network-meetings.js';
import { NetworkParticipants } from './network-participants.js';
import { NetworkRecommendations } from './network-recommendations.js';

/** A network as its parts take it: what was read, and whether they may offer to write. */
export interface NetworkPartProps {
  network: NetworkReply;
  path: string;
  mayEdit: boolean;
}

/** What happens in a network, after its time line. */
export function NetworkSections({ item, asOf }: { item: PortfolioItemDetailReply; asOf: string | null }) {
  const { t } = useTranslation();
  const { knownAt } = useAsOf();
  const isPast = asOf !== null || knownAt !== null;
  const { data, error, refetch } = useNetwork(item.id, asOf);
  if (data === undefined) {
    if (error === null) return <SkeletonLines lines={6} />;
    return (
      <ProblemReport
        title={t('networks.loadFailed')}
        happened={error.message}
        kept={t('common.problem.nothingChanged')}
        todo={
          <button type="button" className="link-button" onClick={() => void refetch()}>
            {t('common.retry')}
          </button>
        }
      />
    );
  }
  const path = `/networks/${item.id}`;
  const part = { network: data, path, mayEdit: data.may.edit && !isPast };
  return (
    <>
      {isPast && <p className="soft small">{t('networks.asNow')}</p>}
      <Solutions solutions={data.solutions} path={path} date={data.date} mayEdit={part.mayEdit} />
      <NetworkRecommendations {...part} />
      <NetworkLearnings {...part} />
      <NetworkMeetings {...part} />
      <NetworkParticipants participants={data.participants} />
      <NetworkClosing {...part} />
    </>
  );
}
