import { Button, Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/da.js';
import i18next from 'i18next';
import { useState } from 'react';
import { useTranslation } from '../lib/texts.js';
import { useAsOf } from '../lib/as-of.js';
import { formatDate } from '../lib/formats.js';

/** Turns the page back in time; the button stays tinted as long as it is. */
export function AsOfControl() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const [opened, setOpened] = useState(false);
  const choose = (value: string | null) => {
    asOf.set(value);
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" radius={6} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          className={asOf.date === null ? 'as-of' : 'as-of turned'}
          onClick={() => setOpened((before) => !before)}
        >
          {asOf.date === null ? t('common.asOf.today') : t('common.asOf.date', { date: formatDate(asOf.date) })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('common.asOf.label')}>
        <DatePicker
          value={asOf.date}
          onChange={choose}
          {...(asOf.date === null ? {} : { defaultDate: asOf.date })}
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
        {asOf.date !== null && (
          <Button variant="subtle" onClick={() => choose(null)}>
            {t('common.asOf.back')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
