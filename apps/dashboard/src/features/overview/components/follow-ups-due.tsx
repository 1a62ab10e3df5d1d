import type { OverviewReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { Link } from 'react-router';
import { DueDate } from '../../../components/follow-up-list.js';
import { FollowUpStatus } from '../../../components/follow-up-status.js';
import { Section } from '../../../components/section.js';
import { useAsOf } from '../../../lib/as-of.js';
import { PATHS } from '../../../lib/paths.js';

/** Promises from the minutes: who, what, by when. */
export function FollowUpsDue({ overview }: { overview: OverviewReply }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  const { openFollowUps, overdueFollowUps } = overview.figures;
  return (
    <Section
      title={t('overview.followUpsTitle')}
      note={t('overview.followUpsNote')}
      aside={
        <>
          <Link to={carry(PATHS.followUps)}>{t('overview.followUpsOpen', { count: openFollowUps })}</Link>
          {overdueFollowUps > 0 && (
            <span className="signal"> · {t('overview.followUpsOverdue', { count: overdueFollowUps })}</span>
          )}
        </>
      }
    >
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{t('overview.promise')}</th>
            <th scope="col">{t('overview.who')}</th>
            <th scope="col">{t('overview.due')}</th>
            <th scope="col">{t('overview.state')}</th>
          </tr>
        </thead>
        <tbody>
          {overview.followUps.map((followUp) => (
            <tr key={followUp.id}>
              <td className="title">{followUp.text}</td>
              <td className={followUp.responsible === null ? 'muted' : ''}>
                {followUp.responsible ?? t('overview.noOwner')}
              </td>
              <td className="nowrap">
                <DueDate followUp={followUp} />
              </td>
              <td>
                <FollowUpStatus followUp={followUp} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
