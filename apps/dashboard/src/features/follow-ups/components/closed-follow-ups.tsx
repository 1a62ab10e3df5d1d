import type { FollowUpRowReply, FollowUpStepReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { FollowUpStatus } from '../../../components/follow-up-status.js';
import { Section } from '../../../components/section.js';
import { Quote, SourceLink } from '../../../components/source-quote.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { FollowUpActions } from './follow-up-actions.js';
import { About } from './follow-up-table-row.js';
import { useFollowUpWords } from './use-follow-up-words.js';

interface ClosedProps {
  rows: readonly FollowUpRowReply[];
  keptThisYear: number;
  /** Only the newest are shown; the others stand behind a link. */
  isShort: boolean;
  isToday: boolean;
}

/** What was kept or dropped, and what shows it. */
export function ClosedFollowUps({ rows, keptThisYear, isShort, isToday }: ClosedProps) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  return (
    <Section
      title={t('followUps.closedTitle')}
      note={t('followUps.closedNote', { count: keptThisYear })}
      aside={
        isShort && <Link to={carry(PATHS.followUps, { tilstand: 'kept,dropped' })}>{t('followUps.allClosed')}</Link>
      }
    >
      <table className="stack tall">
        <thead>
          <tr>
            <th scope="col" style={{ width: '32%' }}>
              {t('followUps.promise')}
            </th>
            <th scope="col">{t('followUps.closedOn')}</th>
            <th scope="col">{t('followUps.evidence')}</th>
            <th scope="col">
              <span className="vh">{t('followUps.doing')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ClosedRow key={row.id} row={row} isToday={isToday} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function ClosedRow({ row, isToday }: { row: FollowUpRowReply; isToday: boolean }) {
  const words = useFollowUpWords();
  return (
    <tr>
      <td className="title">
        {row.text}
        {row.owner !== null && <span className="second">{words.owner(row.owner)}</span>}
        <About row={row} />
      </td>
      <td>
        <FollowUpStatus followUp={row} />
        {row.step !== null && <span className="second">{formatDate(row.step.on)}</span>}
      </td>
      <td className="full">{row.step !== null && <Shown step={row.step} />}</td>
      <td>{isToday && <FollowUpActions row={row} />}</td>
    </tr>
  );
}

/** What shows that it was kept, or why it was dropped. */
function Shown({ step }: { step: FollowUpStepReply }) {
  const { t } = useTranslation();
  const { evidence, reason, by: name } = step;
  if (evidence === null) {
    return (
      <>
        {reason}
        <span className="second">{t('followUps.reasonBy', { name })}</span>
      </>
    );
  }
  if (evidence.type === 'passage') {
    return (
      <>
        <Quote text={evidence.source.quote} half />
        <span className="second">
          <SourceLink source={evidence.source} />
        </span>
      </>
    );
  }
  if (evidence.type === 'link') {
    return (
      <>
        <a href={evidence.address} rel="noreferrer noopener" target="_blank" style={{ overflowWrap: 'anywhere' }}>
          {evidence.note ?? evidence.address}
        </a>
        <span className="second">{t('followUps.linkBy', { name })}</span>
      </>
    );
  }
  const { person, note } = evidence;
  return (
    <>
      »{note}«
      <span className="second">
        {person === null ? t('followUps.noteBy', { name }) : t('followUps.wordBy', { person, name })}
      </span>
    </>
  );
}
