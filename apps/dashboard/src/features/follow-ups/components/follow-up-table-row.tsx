import type { FollowUpRowReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { FollowUpStatus } from '../../../components/follow-up-status.js';
import { useAsOf } from '../../../lib/as-of.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { FollowUpActions } from './follow-up-actions.js';
import { useFollowUpWords } from './use-follow-up-words.js';
import { WindowPlot } from './window-plot.js';

/** One promise: what, who, when as said, what that means, and how it stands. */
export function FollowUpTableRow({ row, day, isToday }: { row: FollowUpRowReply; day: string; isToday: boolean }) {
  const { t } = useTranslation();
  const words = useFollowUpWords();
  return (
    <tr>
      <td className="title">
        {row.text}
        <About row={row} />
        {row.remarks !== null && <span className="second">{row.remarks}</span>}
      </td>
      <td>
        {row.owner === null ? <span className="muted">{t('followUps.nobody')}</span> : words.owner(row.owner)}
        {row.owner !== null && row.owner.department !== null && <span className="second">{row.owner.department}</span>}
      </td>
      <td>{words.due(row)}</td>
      <td className={row.state === 'overdue' ? 'signal' : 'soft'}>{words.window(row, day)}</td>
      <td className="plot">
        <WindowPlot row={row} day={day} />
      </td>
      <td>
        <FollowUpStatus followUp={row} />
      </td>
      <td>{isToday && <FollowUpActions row={row} />}</td>
    </tr>
  );
}

/** What it is about, and where it was said. */
export function About({ row }: { row: FollowUpRowReply }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  return (
    <span className="second">
      {row.item !== null && <Link to={carry(PATHS.item(row.item.id))}>{row.item.title}</Link>}
      {row.item === null && row.agendaItem !== null && (
        <Link to={PATHS.meeting(row.agendaItem.meeting, row.agendaItem.number)}>{row.agendaItem.title}</Link>
      )}
      {row.entered !== null && (
        <span> {t('followUps.entered', { name: row.entered.by, reason: row.entered.reason })}</span>
      )}
    </span>
  );
}
