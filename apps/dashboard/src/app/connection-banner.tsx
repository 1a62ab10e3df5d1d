import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../lib/texts.js';
import { useLostAt } from '../lib/connection.js';
import { formatClock } from '../lib/formats.js';

/** Says since when the server has been silent, and what still stands on the page. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const lostAt = useLostAt();
  const client = useQueryClient();
  return (
    <div role="status">
      {lostAt !== null && (
        <div className="offline">
          <span>{t('common.offline.lost', { time: formatClock(lostAt) })}</span>
          <button className="link-button" type="button" onClick={() => void client.refetchQueries({ type: 'active' })}>
            {t('common.offline.retry')}
          </button>
        </div>
      )}
    </div>
  );
}
