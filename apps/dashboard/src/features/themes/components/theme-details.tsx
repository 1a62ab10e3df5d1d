import { Button } from '@mantine/core';
import type { ThemeReply } from '@netvaerksoverblik/contracts';
import { useState, type ReactNode } from 'react';
import { Section } from '../../../components/section.js';
import type { Tagged } from '../../../lib/api-client.js';
import { useTranslation } from '../../../lib/texts.js';
import { ThemeForm } from './theme-form.js';

/** What the theme is about, as its proposal says. */
export function ThemeDetails({ theme }: { theme: Tagged<ThemeReply> }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { origin, round, problem, possibleProduct, contacts, segmentCode, may, asOf } = theme.body;
  return (
    <Section
      title={t('themes.about')}
      aside={may.edit ? <Button onClick={() => setOpen(true)}>{t('themes.edit')}</Button> : undefined}
    >
      {asOf !== null && <p className="note">{t('themes.asNow')}</p>}
      <dl className="key-values theme-facts">
        <Fact label={t('themes.field.problem')} value={problem} />
        <Fact label={t('themes.field.product')} value={possibleProduct} />
        <Fact label={t('themes.field.contacts')} value={contacts.length === 0 ? null : contacts.join(', ')} />
        <Fact label={t('themes.field.origin')} value={origin === null ? null : t(`themes.origin.${origin}`)} />
        <Fact label={t('themes.field.round')} value={round?.name ?? null} />
        <Fact label={t('themes.field.segment')} value={segmentCode} />
      </dl>
      {isOpen && <ThemeForm theme={theme} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function Fact({ label, value }: { label: string; value: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{label}</dt>
      <dd>{value ?? <span className="muted">{t('themes.notSaid')}</span>}</dd>
    </>
  );
}
