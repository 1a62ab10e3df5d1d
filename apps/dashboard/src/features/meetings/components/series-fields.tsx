import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { PlanSeriesRequest } from '@netvaerksoverblik/contracts';
import { formatWeekday } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import type { SeriesDraft } from './series-draft.js';
import { ForumField, SlotFields } from './slot-fields.js';

interface SeriesFieldsProps {
  draft: SeriesDraft;
  onDraft: (part: Partial<SeriesDraft>) => void;
}

const ORDINALS = ['1', '2', '3', '4', '-1'] as const;
/** A week that began on a Monday. */
const DAYS = ['2001-01-01', '2001-01-02', '2001-01-03', '2001-01-04', '2001-01-05'];

export function SeriesFields({ draft, onDraft }: SeriesFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <ForumField forum={draft.forum} onForum={(forum) => onDraft({ forum })} />
      <NativeSelect
        label={t('meetings.plan.pattern')}
        value={draft.pattern}
        data={(['monthly', 'weekly', 'dates'] as const).map((value) => ({
          value,
          label: t(`meetings.plan.patterns.${value}`),
        }))}
        onChange={(event) => onDraft({ pattern: event.currentTarget.value as PlanSeriesRequest['pattern'] })}
      />
      {draft.pattern === 'dates' ? (
        <Textarea
          required
          autosize
          minRows={3}
          label={t('meetings.plan.dates')}
          description={t('meetings.plan.datesHelp')}
          value={draft.dates}
          onChange={(event) => onDraft({ dates: event.currentTarget.value })}
        />
      ) : (
        <RuleFields draft={draft} onDraft={onDraft} />
      )}
      <SlotFields slot={draft} onSlot={onDraft} />
    </>
  );
}

function RuleFields({ draft, onDraft }: SeriesFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className="side-by-side">
        {draft.pattern === 'monthly' ? (
          <NativeSelect
            label={t('meetings.plan.which')}
            value={draft.ordinal}
            data={ORDINALS.map((value) => ({ value, label: t(`meetings.plan.ordinal.${value}`) }))}
            onChange={(event) => onDraft({ ordinal: event.currentTarget.value })}
          />
        ) : (
          <TextInput
            type="number"
            min={1}
            max={26}
            required
            label={t('meetings.plan.everyWeeks')}
            value={draft.everyWeeks}
            onChange={(event) => onDraft({ everyWeeks: event.currentTarget.value })}
          />
        )}
        <NativeSelect
          label={t('meetings.plan.weekday')}
          value={draft.weekday}
          data={DAYS.map((day, index) => ({ value: String(index + 1), label: formatWeekday(day) }))}
          onChange={(event) => onDraft({ weekday: event.currentTarget.value })}
        />
      </div>
      <div className="side-by-side">
        <TextInput
          type="date"
          required
          label={t('meetings.plan.from')}
          value={draft.from}
          onChange={(event) => onDraft({ from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          required
          label={t('meetings.plan.to')}
          value={draft.to}
          onChange={(event) => onDraft({ to: event.currentTarget.value })}
        />
      </div>
      <TextInput
        label={t('meetings.plan.exceptWeeks')}
        description={t('meetings.plan.exceptWeeksHelp')}
        value={draft.exceptWeeks}
        pattern="[0-9 ,;]*"
        onChange={(event) => onDraft({ exceptWeeks: event.currentTarget.value })}
      />
    </>
  );
}
