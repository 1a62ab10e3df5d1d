import { Button, Checkbox, MultiSelect, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { CATEGORIES, type Category, type HouseRules } from '@netvaerksoverblik/domain';
import { useTranslation } from '../../../lib/texts.js';
import { Section } from '../../../components/section.js';
import { formatMonthName } from '../../../lib/formats.js';
import { useWords } from '../../../lib/words.js';
import { dayWords } from './house-rules-words.js';

export interface RuleFieldsProps {
  rules: HouseRules;
  set: (part: Partial<HouseRules>) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const MOST_MONTHS = 120;

const numberOr = (value: number | string, before: number): number => (typeof value === 'number' ? value : before);

export function ThemeFields({ rules, set }: RuleFieldsProps) {
  const { t } = useTranslation();
  const months = MONTHS.map((month) => ({ value: String(month), label: formatMonthName(month) }));
  return (
    <Section title={t('administration.rules.themes')}>
      <div className="rule-fields">
        <MultiSelect
          label={t('administration.rules.decisionMonths')}
          data={months}
          value={rules.decisionMonths.map(String)}
          onChange={(values) => set({ decisionMonths: values.map(Number).sort((one, other) => one - other) })}
        />
        <TemplateDue rules={rules} set={set} />
        <NumberInput
          label={t('administration.rules.newNetworksFrom')}
          min={0}
          max={100}
          value={rules.newNetworks.min}
          onChange={(value) =>
            set({ newNetworks: { ...rules.newNetworks, min: numberOr(value, rules.newNetworks.min) } })
          }
        />
        <NumberInput
          label={t('administration.rules.newNetworksTo')}
          min={rules.newNetworks.min}
          max={100}
          value={rules.newNetworks.max}
          onChange={(value) =>
            set({ newNetworks: { ...rules.newNetworks, max: numberOr(value, rules.newNetworks.max) } })
          }
        />
      </div>
    </Section>
  );
}

function TemplateDue({ rules, set }: RuleFieldsProps) {
  const { t } = useTranslation();
  const replace = (index: number, monthDay: string) =>
    set({ templateDue: rules.templateDue.map((due, at) => (at === index ? monthDay : due)) });
  return (
    <div role="group" aria-label={t('administration.rules.templateDue')} className="rule-days">
      <span className="label">{t('administration.rules.templateDue')}</span>
      {rules.templateDue.map((due, index) => {
        const [month = '01', day = '01'] = due.split('-');
        return (
          <div key={index}>
            <NumberInput
              aria-label={t('administration.rules.dayOf', { date: dayWords(due) })}
              min={1}
              max={31}
              value={Number(day)}
              onChange={(value) => replace(index, `${month}-${String(numberOr(value, 1)).padStart(2, '0')}`)}
            />
            <NativeSelect
              aria-label={t('administration.rules.monthOf', { date: dayWords(due) })}
              data={MONTHS.map((one) => ({ value: String(one).padStart(2, '0'), label: formatMonthName(one) }))}
              value={month}
              onChange={(event) => replace(index, `${event.currentTarget.value}-${day}`)}
            />
            <Button
              aria-label={t('administration.rules.removeDay', { date: dayWords(due) })}
              onClick={() => set({ templateDue: rules.templateDue.filter((_, at) => at !== index) })}
            >
              ×
            </Button>
          </div>
        );
      })}
      <Button onClick={() => set({ templateDue: [...rules.templateDue, '01-01'] })}>
        {t('administration.rules.addDay')}
      </Button>
    </div>
  );
}

export function NetworkFields({ rules, set }: RuleFieldsProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('administration.rules.networkMonths')}>
      <div className="rule-fields">
        {CATEGORIES.map((category) => (
          <MonthsOf key={category} category={category} rules={rules} set={set} />
        ))}
      </div>
    </Section>
  );
}

function MonthsOf({ category, rules, set }: RuleFieldsProps & { category: Category }) {
  const { t } = useTranslation();
  const words = useWords();
  const expected = rules.networkMonths[category];
  const change = (value: { from: number; to: number } | null) =>
    set({ networkMonths: { ...rules.networkMonths, [category]: value } });
  return (
    <fieldset className="rule-category">
      <legend>{words.category(category)}</legend>
      <Checkbox
        label={t('administration.rules.noEnd')}
        checked={expected === null}
        onChange={(event) => change(event.currentTarget.checked ? null : { from: 6, to: 6 })}
      />
      {expected !== null && (
        <div className="rule-months">
          <NumberInput
            label={t('administration.rules.fromMonths')}
            min={1}
            max={MOST_MONTHS}
            value={expected.from}
            onChange={(value) => change({ ...expected, from: numberOr(value, expected.from) })}
          />
          <NumberInput
            label={t('administration.rules.toMonths')}
            min={expected.from}
            max={MOST_MONTHS}
            value={expected.to}
            onChange={(value) => change({ ...expected, to: numberOr(value, expected.to) })}
          />
        </div>
      )}
    </fieldset>
  );
}

export function OtherFields({ rules, set }: RuleFieldsProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('administration.rules.other')}>
      <div className="rule-fields">
        <NumberInput
          label={t('administration.rules.silentAfter')}
          description={t('administration.rules.silentText')}
          min={1}
          max={MOST_MONTHS}
          value={rules.silentAfterMonths}
          onChange={(value) => set({ silentAfterMonths: numberOr(value, rules.silentAfterMonths) })}
        />
        <TextInput
          label={t('administration.rules.kle')}
          description={t('administration.rules.kleText')}
          type="url"
          maxLength={500}
          required
          value={rules.kleLinkTemplate}
          onChange={(event) => set({ kleLinkTemplate: event.currentTarget.value })}
        />
      </div>
    </Section>
  );
}
