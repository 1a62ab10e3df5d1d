import { Button, TextInput } from '@mantine/core';
import { useTranslation } from '../../../lib/texts.js';
import { Section } from '../../../components/section.js';
import type { RuleFieldsProps } from './house-rules-fields.js';

/** A code stays with its text, so that ticks already given stay with it too. */
function newCode(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`criterion-${number}`)) number += 1;
  return `criterion-${number}`;
}

export function CriteriaFields({ rules, set }: RuleFieldsProps) {
  const { t } = useTranslation();
  const criteria = rules.themeCriteria;
  const codes = criteria.map(({ code }) => code);
  return (
    <Section title={t('administration.rules.criteria')} note={t('administration.rules.criteriaText')}>
      <ol className="rule-criteria">
        {criteria.map(({ code, name }, index) => (
          <li key={code}>
            <TextInput
              aria-label={t('administration.rules.criterion', { number: index + 1 })}
              maxLength={200}
              required
              value={name}
              onChange={(event) => {
                const written = event.currentTarget.value;
                set({ themeCriteria: criteria.map((one) => (one.code === code ? { code, name: written } : one)) });
              }}
            />
            <Button
              aria-label={t('administration.rules.removeCriterion', { name })}
              onClick={() => set({ themeCriteria: criteria.filter((one) => one.code !== code) })}
            >
              ×
            </Button>
          </li>
        ))}
      </ol>
      <Button onClick={() => set({ themeCriteria: [...criteria, { code: newCode(codes), name: '' }] })}>
        {t('administration.rules.addCriterion')}
      </Button>
    </Section>
  );
}
