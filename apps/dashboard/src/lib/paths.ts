import type { PortfolioKind } from '@netvaerksoverblik/domain';

/** Every address of the dashboard in one place. */
export const PATHS = {
  overview: '/',
  imports: '/import',
  import: (id: string) => `/import/${id}`,
  meetings: '/moeder',
  meeting: (id: string, agendaItem?: number) => `/moeder/${id}${agendaItem === undefined ? '' : `#p${agendaItem}`}`,
  cases: '/sager',
  case: (number: string) => `/sager?nr=${encodeURIComponent(number)}`,
  followUps: '/opfoelgning',
  decisions: '/opfoelgning/beslutninger',
  portfolio: '/portefoelje',
  item: (id: string) => `/portefoelje/${id}`,
  themes: '/temaer',
  networks: '/netvaerk',
  pairing: '/bemanding',
  projects: '/projekter',
  cohorts: '/hold',
  unsettled: '/uafklaret',
  people: '/personer',
  person: (id: string) => `/personer/${id}`,
  departments: '/afdelinger',
  administration: '/administration',
  mails: '/administration/mails',
  jobs: '/administration/opgaver',
  houseRules: '/administration/husregler',
  accounts: '/administration/brugere',
  account: (id: string) => `/administration/brugere/${id}`,
  audit: '/administration/spor',
  ownAccount: '/konto',
  help: '/hjaelp',
  helpWith: (task: string) => `/hjaelp/${task}`,
  signIn: '/log-ind',
  setup: '/opsaetning',
  welcome: '/velkommen',
  newPassword: '/ny-adgangskode',
  forgotten: '/glemt-adgangskode',
} as const;

/** The table of one kind has an address of its own. */
export const KIND_PATHS: Record<PortfolioKind, string> = {
  theme: PATHS.themes,
  network: PATHS.networks,
  project: PATHS.projects,
  cohort: PATHS.cohorts,
};

/** An address with its search part; what is empty is left out. */
export function withQuery(path: string, query: Record<string, string | null | undefined>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(key, value);
  }
  const text = search.toString();
  const [before = '', hash] = path.split('#');
  return `${before}${text === '' ? '' : `?${text}`}${hash === undefined ? '' : `#${hash}`}`;
}
