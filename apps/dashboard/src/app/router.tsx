import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { PATHS } from '../lib/paths.js';
import { ErrorPage, RootErrorPage } from './error-page.js';
import { NotFoundPage } from './not-found-page.js';
import { Shell } from './shell.js';

const loaders: (() => Promise<ComponentType>)[] = [];

/** A page is fetched when it is first opened. */
function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  loaders.push(load);
  return { path, lazy: async () => ({ Component: await load() }) };
}

/** Fetches the other pages while nothing happens, so that they open at once, also without a connection. */
export async function fetchPagesAhead(): Promise<void> {
  for (const load of loaders) await load().catch(() => undefined);
}

const portfolioPage = async () => (await import('../features/portfolio/components/portfolio-page.js')).PortfolioPage;
const themesPage = async () => (await import('../features/themes/components/themes-page.js')).ThemesPage;
const networksPage = async () => (await import('../features/portfolio/components/kind-pages.js')).NetworksPage;
const projectsPage = async () => (await import('../features/portfolio/components/kind-pages.js')).ProjectsPage;
const cohortsPage = async () => (await import('../features/portfolio/components/kind-pages.js')).CohortsPage;
const peoplePage = async () => (await import('../features/people/components/people-page.js')).PeoplePage;
const personPage = async () => (await import('../features/people/components/person-page.js')).PersonPage;
const departmentsPage = async () => (await import('../features/people/components/departments-page.js')).DepartmentsPage;
const followUpsPage = async () => (await import('../features/follow-ups/components/follow-ups-page.js')).FollowUpsPage;
const decisionsPage = async () => (await import('../features/follow-ups/components/decisions-page.js')).DecisionsPage;
const accountsPage = async () => (await import('../features/administration/components/accounts-page.js')).AccountsPage;
const accountPage = async () => (await import('../features/administration/components/account-page.js')).AccountPage;
const auditPage = async () => (await import('../features/administration/components/audit-page.js')).AuditPage;
const ownAccountPage = async () => (await import('../features/account/components/own-account-page.js')).OwnAccountPage;
const welcomePage = async () => (await import('../features/session/components/choose-password-page.js')).WelcomePage;
const newPasswordPage = async () =>
  (await import('../features/session/components/choose-password-page.js')).NewPasswordPage;
const forgottenPage = async () => (await import('../features/session/components/forgotten-page.js')).ForgottenPage;
const jobsPage = async () => (await import('../features/administration/components/jobs-page.js')).JobsPage;

export const router = createBrowserRouter([
  {
    errorElement: <RootErrorPage />,
    hydrateFallbackElement: <></>,
    children: [
      page(PATHS.signIn, async () => (await import('../features/session/components/sign-in-page.js')).SignInPage),
      page(PATHS.welcome, welcomePage),
      page(PATHS.newPassword, newPasswordPage),
      page(PATHS.forgotten, forgottenPage),
      page(PATHS.setup, async () => (await import('../features/session/components/setup-page.js')).SetupPage),
      {
        element: <Shell />,
        children: [
          {
            errorElement: <ErrorPage />,
            children: [
              page(
                PATHS.overview,
                async () => (await import('../features/overview/components/overview-page.js')).OverviewPage,
              ),
              page(
                PATHS.imports,
                async () => (await import('../features/minutes-import/components/imports-page.js')).ImportsPage,
              ),
              page(
                PATHS.import(':id'),
                async () => (await import('../features/minutes-import/components/review-page.js')).ReviewPage,
              ),
              page(
                PATHS.meetings,
                async () => (await import('../features/meetings/components/meetings-page.js')).MeetingsPage,
              ),
              page(
                PATHS.meeting(':id'),
                async () => (await import('../features/meetings/components/meeting-page.js')).MeetingPage,
              ),
              page(PATHS.cases, async () => (await import('../features/cases/components/cases-page.js')).CasesPage),
              page(PATHS.followUps, followUpsPage),
              page(PATHS.decisions, decisionsPage),
              page(PATHS.jobs, jobsPage),
              page(PATHS.accounts, accountsPage),
              page(PATHS.account(':id'), accountPage),
              page(PATHS.ownAccount, ownAccountPage),
              page(PATHS.audit, auditPage),
              page(PATHS.portfolio, portfolioPage),
              page(PATHS.item(':id'), async () => (await import('./item-route.js')).ItemRoute),
              page(PATHS.themes, themesPage),
              page(PATHS.networks, networksPage),
              page(
                PATHS.pairing,
                async () => (await import('../features/networks/components/pairing-page.js')).PairingPage,
              ),
              page(PATHS.projects, projectsPage),
              page(PATHS.cohorts, cohortsPage),
              page(
                PATHS.unsettled,
                async () => (await import('../features/unsettled/components/unsettled-page.js')).UnsettledPage,
              ),
              page(PATHS.people, peoplePage),
              page(PATHS.person(':id'), personPage),
              page(PATHS.departments, departmentsPage),
              page(
                PATHS.administration,
                async () =>
                  (await import('../features/administration/components/administration-page.js')).AdministrationPage,
              ),
              page(
                PATHS.houseRules,
                async () => (await import('../features/administration/components/house-rules-page.js')).HouseRulesPage,
              ),
              page(
                PATHS.mails,
                async () => (await import('../features/administration/components/mails-page.js')).MailsPage,
              ),
              page(
                PATHS.help,
                async () => (await import('../features/help/components/help-index-page.js')).HelpIndexPage,
              ),
              page(
                PATHS.helpWith(':task'),
                async () => (await import('../features/help/components/help-page.js')).HelpPage,
              ),
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
]);
