import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { PATHS } from '../../../lib/paths.js';
import { useSession } from '../../../lib/session.js';
import { useTranslation } from '../../../lib/texts.js';
import { todayInDenmark } from '../../../lib/today.js';
import { PlanMeetingDialog } from './plan-meeting-dialog.js';
import { PlanSeriesDialog } from './plan-series-dialog.js';

/** What one begins from the list of meetings; those who may import minutes of a forum plan its meetings too. */
export function PlanningActions() {
  const { t } = useTranslation();
  const mayPlan = useSession()?.may.import === true;
  const [opened, setOpened] = useState<'meeting' | 'year' | null>(null);
  const [planned, setPlanned] = useState<number | null>(null);
  const close = () => setOpened(null);
  if (!mayPlan) return null;
  return (
    <div>
      <div className="actions">
        <Button onClick={() => setOpened('meeting')}>{t('meetings.plan.one')}</Button>
        <Button onClick={() => setOpened('year')}>{t('meetings.plan.year')}</Button>
        <Button component={Link} to={PATHS.imports} variant="filled">
          {t('meetings.importAction')}
        </Button>
      </div>
      <p role="status" className="small soft">
        {planned !== null && t('meetings.plan.planned', { count: planned })}
      </p>
      {opened === 'meeting' && <PlanMeetingDialog date={todayInDenmark()} onClose={close} />}
      {opened === 'year' && (
        <PlanSeriesDialog
          onClose={close}
          onPlanned={(count) => {
            setPlanned(count);
            close();
          }}
        />
      )}
    </div>
  );
}
