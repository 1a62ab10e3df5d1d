import { Button } from '@mantine/core';
import { useTranslation } from '../lib/texts.js';
import { useAsOf } from '../lib/as-of.js';
import { formatDate } from '../lib/formats.js';

/** Says that the page is turned back in time, and how to come home. */
export function AsOfBanner() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  return (
    <div role="status">
      {asOf.date !== null && (
        <div className="banner">
          <p>{t('common.asOf.banner', { date: formatDate(asOf.date) })}</p>
          <Button onClick={() => asOf.set(null)}>{t('common.asOf.back')}</Button>
        </div>
      )}
    </div>
  );
}
