import type { ConditionReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { Mark } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { Quote, SourceLink } from '../../../components/source-quote.js';
import { formatDate } from '../../../lib/formats.js';
import { useWords } from '../../../lib/words.js';

const keyOf = (condition: ConditionReply) => `${condition.kind}-${condition.since}-${condition.words}`;

/** What is still open stands on top: what, in which words, since when, and what would settle it. */
export function OpenConditions({ conditions }: { conditions: ConditionReply[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const open = conditions.filter((condition) => condition.metOn === null);
  return (
    <Section
      className="alarm"
      title={
        <span className="signal">
          <Mark name="condition" /> {t('portfolio.item.conditions', { count: open.length })}
        </span>
      }
    >
      <table className="stack tall">
        <thead>
          <tr>
            <th style={{ width: '22%' }}>{t('portfolio.item.what')}</th>
            <th>{t('portfolio.item.said')}</th>
            <th style={{ width: '21%' }}>{t('portfolio.item.sinceHead')}</th>
            <th style={{ width: '18%' }}>{t('portfolio.item.fulfilledBy')}</th>
          </tr>
        </thead>
        <tbody>
          {open.map((condition) => (
            <tr className="still" key={keyOf(condition)}>
              <td className="title">{words.condition(condition.kind, condition.forum)}</td>
              <td className="full">
                {condition.source === null ? condition.words : <Quote text={condition.source.quote} />}
              </td>
              <td>
                {formatDate(condition.since)}
                {condition.source !== null && (
                  <span className="second">
                    <SourceLink source={condition.source} />
                  </span>
                )}
              </td>
              <td data-label={t('portfolio.item.fulfilledBy')}>{words.fulfilledBy(condition.kind, condition.forum)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

export function MetConditions({ conditions }: { conditions: ConditionReply[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const met = conditions.filter((condition) => condition.metOn !== null);
  if (met.length === 0) return null;
  return (
    <Section title={t('portfolio.item.met')}>
      <ul className="list">
        {met.map((condition) => (
          <li className="marked" key={keyOf(condition)}>
            <Mark name="kept" />
            <span>
              {words.condition(condition.kind, condition.forum)}
              <span className="second">
                {condition.metOn !== null && t('portfolio.item.metOn', { date: formatDate(condition.metOn) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
