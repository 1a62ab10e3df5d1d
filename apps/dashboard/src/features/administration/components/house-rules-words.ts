import type { HouseRules } from '@netvaerksoverblik/domain';
import { useTranslation } from '../../../lib/texts.js';
import type { EditedField } from '../../../components/stale-version.js';
import { formatDay, formatMonthName } from '../../../lib/formats.js';
import { useWords } from '../../../lib/words.js';

/** A day of any year. */
export const dayWords = (monthDay: string): string => formatDay(`2001-${monthDay}`);

/** The house rules in words, to set two versions side by side. */
export function useEditedRules(): EditedField[] {
  const { t } = useTranslation();
  const words = useWords();
  const months = (value: unknown): string => {
    const given = value as HouseRules['networkMonths'];
    return (['welfare', 'innovation', 'learning'] as const)
      .map((category) => {
        const expected = given[category];
        const span =
          expected === null ? t('administration.rules.noEnd') : t('administration.rules.monthSpan', { ...expected });
        return `${words.category(category)}: ${span}`;
      })
      .join('; ');
  };
  return [
    {
      name: 'decisionMonths',
      label: t('administration.rules.decisionMonths'),
      show: (value) => (value as number[]).map(formatMonthName).join(', '),
    },
    {
      name: 'templateDue',
      label: t('administration.rules.templateDue'),
      show: (value) => (value as string[]).map(dayWords).join(', '),
    },
    {
      name: 'newNetworks',
      label: t('administration.rules.newNetworks'),
      show: (value) => t('administration.rules.range', { ...(value as HouseRules['newNetworks']) }),
    },
    {
      name: 'themeCriteria',
      label: t('administration.rules.criteria'),
      show: (value) => (value as HouseRules['themeCriteria']).map(({ name }) => name).join(', '),
    },
    { name: 'networkMonths', label: t('administration.rules.networkMonths'), show: months },
    { name: 'silentAfterMonths', label: t('administration.rules.silentAfter') },
    { name: 'kleLinkTemplate', label: t('administration.rules.kle') },
  ];
}
