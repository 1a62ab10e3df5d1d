import { Button, Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/da.js';
import i18next from 'i18next';
import { useState } from 'react';
import { useTranslation } from '../lib/texts.js';
import { useAsOf } from '../lib/as-of.js';
import { formatDate } from '../lib/formats.js';

/** Turns the page back in time; where it is turned, also what was known then can be chosen. */
export function AsOfControl(props: { known: boolean }) {
  const { t } = useTranslation();
  const { date, set, known, setKnown } = useAsOf();
  return (
    <>
      <DayChoice
        label={t('common.asOf.label')}
        value={date}
        words={date === null ? t('common.asOf.today') : t('common.asOf.date', { date: formatDate(date) })}
        back={t('common.asOf.back')}
        onChange={set}
      />
      {props.known && (date !== null || known !== null) && (
        <DayChoice
          label={t('common.asOf.knownLabel')}
          value={known}
          words={known === null ? t('common.asOf.knownToday') : t('common.asOf.known', { date: formatDate(known) })}
          back={t('common.asOf.knownBack')}
          onChange={setKnown}
        />
      )}
    </>
  );
}

interface DayChoiceProps {
  label: string;
  value: string | null;
  words: string;
  back: string;
  onChange: (value: string | null) => void;
}

/** A day behind a button, which stays tinted as long as one is chosen. */
function DayChoice({ label, value, words, back, onChange }: DayChoiceProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const choose = (next: string | null) => {
    onChange(next);
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" radius={6} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          className={value === null ? 'as-of' : 'as-of turned'}
          onClick={() => setOpened((before) => !before)}
        >
          {words}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <DatePicker
          value={value}
          onChange={choose}
          {...(value === null ? {} : { defaultDate: value })}
          locale={i18next.language}
          firstDayOfWeek={1}
          hideOutsideDates
          maxLevel="decade"
          ariaLabels={{
            previousMonth: t('common.asOf.previousMonth'),
            nextMonth: t('common.asOf.nextMonth'),
            previousYear: t('common.asOf.previousYear'),
            nextYear: t('common.asOf.nextYear'),
          }}
        />
        {value !== null && (
          <Button variant="subtle" onClick={() => choose(null)}>
            {back}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
