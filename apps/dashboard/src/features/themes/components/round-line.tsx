import type { RoundReply } from '@netvaerksoverblik/contracts';
import { judgeNewNetworks } from '@netvaerksoverblik/domain';
import { formatDate, formatMonth } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';

/** The dates of the round, and the house rule of new networks with its numbers. */
export function RoundLine({ round }: { round: RoundReply }) {
  const { t } = useTranslation();
  const { started, min, max } = round.newNetworks;
  const isMore = judgeNewNetworks(round.newNetworks) === 'more';
  return (
    <p className="lede">
      {round.templateDueOn !== null && `${t('themes.templateDue', { date: formatDate(round.templateDueOn) })} `}
      {round.decidedOn !== null && `${t('themes.decision', { month: formatMonth(round.decidedOn) })} `}
      {t('themes.newNetworks', { count: started })}{' '}
      {isMore ? (
        <span className="signal">{t('themes.moreThanRule', { min, max })}</span>
      ) : (
        t('themes.houseRule', { min, max })
      )}
    </p>
  );
}
