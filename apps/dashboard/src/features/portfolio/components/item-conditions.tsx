import { Button } from '@mantine/core';
import type { ConditionReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { useState } from 'react';
import { Mark } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { Quote, SourceLink } from '../../../components/source-quote.js';
import { formatDate } from '../../../lib/formats.js';
import { useWords } from '../../../lib/words.js';
import { MetEntry } from './condition-entry.js';
import { RoleEntry } from './role-entry.js';

/** A vacancy is met by an appointment; the rest by a person's word. */
function ConditionActions({ item, condition }: { item: PortfolioItemDetailReply; condition: ConditionReply }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const isVacancy = condition.kind === 'leader-vacant';
  const close = () => setOpen(false);
  const dialog = { item, onDone: close, onClose: close };
  return (
    <>
      <Button size="compact-sm" onClick={() => setOpen(true)}>
        {isVacancy ? t('entries.appoint') : t('entries.meet')}
      </Button>
      {isOpen && isVacancy && <RoleEntry {...dialog} />}
      {isOpen && !isVacancy && <MetEntry {...dialog} condition={condition} />}
    </>
  );
}

const keyOf = (condition: ConditionReply) => `${condition.kind}-${condition.since}-${condition.words}`;

/** What is still open stands on top: what, in which words, since when, and what would settle it. */
export function OpenConditions({ item }: { item: PortfolioItemDetailReply }) {
  const { conditions, may } = item;
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
            {may.edit && (
              <th style={{ width: '11%' }}>
                <span className="vh">{t('entries.actions')}</span>
              </th>
            )}
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
              {may.edit && (
                <td className="actions-cell">
                  <ConditionActions item={item} condition={condition} />
                </td>
              )}
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
