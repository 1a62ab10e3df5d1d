import type { OpenMatter } from '@netvaerksoverblik/contracts';
import type { ConditionKind } from '@netvaerksoverblik/domain';
import { useTranslation } from '../../../lib/texts.js';
import { Link } from 'react-router';
import { Mark } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { SourcedWord } from '../../../components/sourced-word.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useWords } from '../../../lib/words.js';

/** What somebody must still settle: conditions, then recommendations that nobody answered. */
export function OpenMatters({ matters, unsettled }: { matters: OpenMatter[]; unsettled: number }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  return (
    <Section
      title={t('overview.openTitle')}
      aside={
        matters.some((matter) => matter.kind === 'condition') && (
          <Link to={carry(PATHS.portfolio, { kun: 'udestaar' })}>{t('overview.openAll')}</Link>
        )
      }
    >
      {matters.length === 0 ? (
        <p className="soft">{t('overview.openNone')}</p>
      ) : (
        <table className="stack tall">
          <thead>
            <tr>
              <th scope="col">{t('overview.matter')}</th>
              <th scope="col">{t('overview.why')}</th>
              <th scope="col">{t('portfolio.item.sinceHead')}</th>
            </tr>
          </thead>
          <tbody>
            {matters.map((matter, index) =>
              matter.kind === 'condition' ? (
                <ConditionRow key={index} matter={matter} />
              ) : (
                <RecommendationRow key={index} matter={matter} />
              ),
            )}
          </tbody>
        </table>
      )}
      {unsettled > 0 && (
        <p className="note">
          <Link to={carry(PATHS.unsettled)}>{t('overview.unsettled', { count: unsettled })}</Link>
        </p>
      )}
    </Section>
  );
}

function ConditionRow({ matter }: { matter: Extract<OpenMatter, { kind: 'condition' }> }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  const words = useWords();
  const word = words.condition(matter.condition as ConditionKind, matter.forum);
  return (
    <tr>
      <td className="title">
        <Link to={carry(PATHS.item(matter.item.id))}>{matter.item.title}</Link>
      </td>
      <td>
        <SourcedWord
          word={word}
          mark="condition"
          tone="signal"
          kicker={`${word}, ${t('portfolio.item.since', { date: formatDate(matter.since) })}`}
          sources={matter.source === null ? [] : [matter.source]}
          unsourced={matter.words}
        />
      </td>
      <td className="nowrap">{formatDate(matter.since)}</td>
    </tr>
  );
}

function RecommendationRow({ matter }: { matter: Extract<OpenMatter, { kind: 'recommendation' }> }) {
  const { t } = useTranslation();
  const { meeting, agendaItem } = matter;
  return (
    <tr>
      <td className="title">
        <Link to={PATHS.meeting(meeting.id, agendaItem)}>{matter.title}</Link>
        <span className="second">{matter.text}</span>
      </td>
      <td className="nowrap">
        <span className="status signal">
          <Mark name="unanswered" /> {t('overview.unansweredPoint', { number: matter.number })}
        </span>
      </td>
      <td className="nowrap">
        {formatDate(meeting.date)}
        <span className="second">
          {meeting.forum}, {t('common.point', { number: agendaItem })}
        </span>
      </td>
    </tr>
  );
}
