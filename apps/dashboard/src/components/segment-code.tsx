import { useTranslation } from '../lib/texts.js';

/** The segment that a network or theme is for, where one is known. */
export function SegmentCode({ code }: { code: string | null }) {
  const { t } = useTranslation();
  return code === null ? null : <span className="nowrap">{t('portfolio.segment', { code })}</span>;
}
