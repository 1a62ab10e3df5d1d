import { matchPath } from 'react-router';
import { PATHS } from './paths.js';

/** Which task's help belongs to a page; the first address that fits counts. */
export const HELP_OF_PAGE: readonly (readonly [page: string, task: string])[] = [
  [PATHS.overview, 'laes-overblikket'],
  [PATHS.imports, 'indlaes-referater'],
  [PATHS.import(':id'), 'gennemgaa-et-referat'],
  [PATHS.meetings, 'find-og-planlaeg-moeder'],
  [PATHS.meeting(':id'), 'laes-et-moede'],
  [PATHS.cases, 'foelg-en-sag'],
  [PATHS.portfolio, 'find-i-portefoeljen'],
  [PATHS.themes, 'foer-et-tema-frem'],
  [PATHS.networks, 'skriv-netvaerkets-side'],
  [PATHS.pairing, 'bemand-netvaerk'],
  [PATHS.projects, 'find-i-portefoeljen'],
  [PATHS.cohorts, 'find-i-portefoeljen'],
  [PATHS.item(':id'), 'tag-naeste-skridt'],
  [PATHS.followUps, 'foelg-op'],
  [PATHS.decisions, 'foelg-op'],
  [PATHS.unsettled, 'ryd-op-i-det-uafklarede'],
  [PATHS.people, 'hold-styr-paa-personer'],
  [PATHS.person(':id'), 'hold-styr-paa-personer'],
  [PATHS.departments, 'indlaes-personer'],
  [PATHS.houseRules, 'ret-husreglerne'],
  [PATHS.accounts, 'styr-brugere'],
  [PATHS.account(':id'), 'styr-brugere'],
  [PATHS.audit, 'se-hvem-der-gjorde-hvad'],
  [PATHS.ownAccount, 'pas-paa-din-konto'],
  [PATHS.jobs, 'se-mails-og-opgaver'],
  [PATHS.mails, 'se-mails-og-opgaver'],
  [PATHS.administration, 'se-mails-og-opgaver'],
];

/** The task that the help of this address is about; null where there is none. */
export function helpOf(pathname: string): string | null {
  return HELP_OF_PAGE.find(([page]) => matchPath(page, pathname) !== null)?.[1] ?? null;
}
