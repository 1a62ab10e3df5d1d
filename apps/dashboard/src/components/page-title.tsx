import { useEffect } from 'react';
import { useTranslation } from '../lib/texts.js';

/** Names the browser tab after the page. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('common.product')}`;
  }, [title, t]);
}
