import { Button, useMantineColorScheme } from '@mantine/core';
import type { SessionReply } from '@netvaerksoverblik/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { useState } from 'react';
import { useTranslation } from '../lib/texts.js';
import { NavLink } from 'react-router';
import { callApi } from '../lib/api-client.js';
import { useAsOf } from '../lib/as-of.js';
import { setLanguage } from '../lib/i18n.js';
import { PATHS } from '../lib/paths.js';
import { changeSession } from '../lib/query-client.js';
import { signInOptionsQuery } from '../lib/session.js';

const NEXT_SCHEME = { light: 'dark', dark: 'auto', auto: 'light' } as const;

export function Navigation({ session }: { session: SessionReply }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const municipality = useQuery(signInOptionsQuery).data?.municipality ?? '';
  return (
    <nav className="nav" aria-label={t('common.mainMenu')}>
      <div className="brand">
        <b>{t('common.product')}</b>
        <span>{municipality}</span>
      </div>
      <Button className="menu-button" aria-expanded={open} aria-controls="menu" onClick={() => setOpen(!open)}>
        {t('common.menu')}
      </Button>
      <div className="nav-body" id="menu" {...(open ? { 'data-open': true } : {})}>
        <div className="nav-links" onClick={() => setOpen(false)}>
          <Links session={session} />
        </div>
        <Foot session={session} />
      </div>
    </nav>
  );
}

function Links({ session }: { session: SessionReply }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  const entries = [
    { to: carry(PATHS.overview), label: t('common.nav.overview'), end: true },
    { to: carry(PATHS.portfolio), label: t('portfolio.title'), end: true },
    { to: carry(PATHS.themes), label: t('common.nav.themes') },
    { to: carry(PATHS.networks), label: t('common.nav.networks') },
    { to: carry(PATHS.pairing), label: t('networks.pairing.title') },
    { to: carry(PATHS.projects), label: t('words.kinds.project') },
    { to: carry(PATHS.cohorts), label: t('words.kinds.cohort') },
    { to: carry(PATHS.unsettled), label: t('unsettled.title') },
    { to: PATHS.meetings, label: t('common.nav.meetings'), apart: true },
    { to: PATHS.cases, label: t('common.nav.cases') },
    ...(session.may.import ? [{ to: PATHS.imports, label: t('common.nav.import') }] : []),
    { to: carry(PATHS.followUps), label: t('common.nav.followUps') },
    { to: carry(PATHS.people), label: t('people.title'), apart: true },
    ...(session.may.edit || session.may.removeDemo || session.may.readMails
      ? [{ to: PATHS.administration, label: t('common.nav.administration'), apart: true }]
      : []),
  ];
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.label} className={'apart' in entry && entry.apart ? 'apart' : undefined}>
          <NavLink to={entry.to} end={'end' in entry && entry.end}>
            {entry.label}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

function Foot({ session }: { session: SessionReply }) {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const client = useQueryClient();
  const other = i18next.language === 'en' ? 'da' : 'en';
  const role = session.roles[0];
  const signOut = async () => {
    await callApi('/session', { method: 'DELETE' }).catch(() => undefined);
    changeSession(null);
  };
  const switchLanguage = async () => {
    await setLanguage(other);
    await client.invalidateQueries();
  };
  return (
    <div className="nav-foot">
      <NavLink to={PATHS.ownAccount} className="nav-own">
        {session.user.name}
      </NavLink>
      {role !== undefined && (
        <span>
          {t(`words.access.${role.role}`)}
          {role.forum !== null && `, ${role.forum.name}`}
          {session.user.demo && ` (${t('common.demoUser')})`}
        </span>
      )}
      <ul>
        <li>
          <button type="button" className="link-button" onClick={() => setColorScheme(NEXT_SCHEME[colorScheme])}>
            {t('common.appearance')}
          </button>
          <span> {t(`common.appearanceNow.${colorScheme}`)}</span>
        </li>
        <li>
          <button type="button" className="link-button" lang={other} onClick={() => void switchLanguage()}>
            {t('common.otherLanguage')}
          </button>
          {' · '}
          <button type="button" className="link-button" onClick={() => void signOut()}>
            {t('common.signOut')}
          </button>
        </li>
      </ul>
    </div>
  );
}
