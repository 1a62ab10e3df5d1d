import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../../components/page-title.js';
import { Section } from '../../../components/section.js';
import { signInOptionsQuery } from '../../../lib/session.js';
import { useTranslation } from '../../../lib/texts.js';

/** A page before one is signed in, with one thing to do. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  const municipality = useQuery(signInOptionsQuery).data?.municipality;
  usePageTitle(title);
  return (
    <main className="door">
      <h1>{t('common.product')}</h1>
      <p className="muted">{municipality ?? ' '}</p>
      <div className="door-grid">
        <Section title={title}>{children}</Section>
      </div>
    </main>
  );
}
