import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import type { RoleState } from '@netvaerksoverblik/domain';
import { useTranslation } from '../../../lib/texts.js';
import { Link } from 'react-router';
import { Mark, type MarkName } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { sourcePath } from '../../../components/source-quote.js';
import { formatDate } from '../../../lib/formats.js';
import { useWords } from '../../../lib/words.js';

type Holder = PortfolioItemDetailReply['allHolders'][number];

const MARKS: Record<RoleState, MarkName> = {
  vacant: 'vacant',
  candidate: 'candidate',
  appointed: 'appointed',
  resigned: 'resigned',
};

/** Who holds what, and who did; a vacancy is said aloud. */
export function ItemRoles({ holders }: { holders: Holder[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('portfolio.item.roles')}>
      {holders.length === 0 ? (
        <p className="soft small">{t('portfolio.item.noRoles')}</p>
      ) : (
        <ul className="list">
          {holders.map((holder) => (
            <RoleLine
              key={`${holder.role}-${holder.person?.id ?? holder.party}-${holder.since}-${holder.state}`}
              holder={holder}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

function RoleText({ holder }: { holder: Holder }) {
  const { t } = useTranslation();
  const words = useWords();
  if (holder.state === 'vacant') return t('portfolio.item.vacant', { role: words.roleTitle(holder.role) });
  const who = holder.person?.name ?? holder.party ?? '';
  return t(`portfolio.item.${holder.state}`, { who, role: words.role(holder.role) });
}

function RoleLine({ holder }: { holder: Holder }) {
  const isOver = holder.until !== null || holder.state === 'resigned';
  const isVacant = holder.state === 'vacant' && !isOver;
  return (
    <li className={isVacant ? 'marked signal' : 'marked'}>
      <Mark name={isOver ? 'resigned' : MARKS[holder.state]} />
      <span className={isOver ? 'muted' : ''}>
        <span className={isOver ? '' : 'strong'}>
          <RoleText holder={holder} />
        </span>
        <span className="second">
          <RoleTime holder={holder} />
        </span>
      </span>
    </li>
  );
}

function RoleTime({ holder }: { holder: Holder }) {
  const { t } = useTranslation();
  const words = useWords();
  if (holder.until !== null) {
    return t('portfolio.item.until', { from: formatDate(holder.since), to: formatDate(holder.until) });
  }
  const text =
    holder.state === 'vacant'
      ? t('portfolio.item.since', { date: formatDate(holder.since) })
      : t('portfolio.item.roleSince', { state: words.roleState(holder.state), date: formatDate(holder.since) });
  return holder.source === null ? text : <Link to={sourcePath(holder.source)}>{text}</Link>;
}
