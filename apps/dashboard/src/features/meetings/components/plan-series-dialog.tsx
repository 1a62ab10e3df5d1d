import { useState } from 'react';
import { todayInDenmark } from '../../../lib/today.js';
import { useTranslation } from '../../../lib/texts.js';
import { usePlanSeries } from '../api/plan-series.js';
import { MeetingDialog } from './meeting-dialog.js';
import { emptySeries, seriesRequest, type SeriesDraft } from './series-draft.js';
import { SeriesFields } from './series-fields.js';
import { SeriesPreview } from './series-preview.js';

/** A year at a time: first one sees which days it would be, then they are planned. */
export function PlanSeriesDialog({ onPlanned, onClose }: { onPlanned: (count: number) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => emptySeries(todayInDenmark()));
  const plan = usePlanSeries();
  const preview = plan.data;
  const change = (part: Partial<SeriesDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    plan.reset();
  };
  const isSeen = preview !== undefined && preview.planned.length > 0;
  const submit = () =>
    plan.mutate(seriesRequest(draft, !isSeen), {
      onSuccess: (reply) => {
        if (!reply.dryRun) onPlanned(reply.planned.length);
      },
    });
  return (
    <MeetingDialog
      title={t('meetings.plan.year')}
      size="lg"
      act={isSeen ? t('meetings.plan.actMany', { count: preview.planned.length }) : t('meetings.plan.preview')}
      error={plan.error}
      pending={plan.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <SeriesFields draft={draft} onDraft={change} />
      <div role="status">{preview !== undefined && <SeriesPreview reply={preview} />}</div>
    </MeetingDialog>
  );
}
