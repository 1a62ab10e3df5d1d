import { Button } from '@mantine/core';
import { useTranslation } from '../lib/texts.js';
import { useAsOf } from '../lib/as-of.js';
import { formatDate } from '../lib/formats.js';

/** Says that the page is turned back in time, and how to come home; `known` where it also shows what was known. */
export function AsOfBanner(props: { known?: boolean }) {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const known = props.known === true ? asOf.known : null;
  return (
    <div role="status">
      {(asOf.date !== null || known !== null) && (
        <div className="banner">
          <p>
            <Shown date={asOf.date} known={known} />{' '}
            {props.known === true && asOf.date !== null && known === null && (
              <button type="button" className="link-button target" onClick={() => asOf.setKnown(asOf.date)}>
                {t('common.asOf.showKnown')}
              </button>
            )}
            {known !== null && (
              <button type="button" className="link-button target" onClick={() => asOf.setKnown(null)}>
                {t('common.asOf.showAll')}
              </button>
            )}
          </p>
          <Button onClick={asOf.reset}>{t('common.asOf.back')}</Button>
        </div>
      )}
    </div>
  );
}

function Shown({ date, known }: { date: string | null; known: string | null }) {
  const { t } = useTranslation();
  if (known === null) return t('common.asOf.banner', { date: formatDate(date ?? '') });
  if (date === null || date === known) return t('common.asOf.bannerKnown', { date: formatDate(known) });
  return t('common.asOf.bannerBoth', { date: formatDate(date), known: formatDate(known) });
}
