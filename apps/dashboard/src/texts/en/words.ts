import { WORDS } from '@netvaerksoverblik/domain';
import type { Catalogue } from '../da/index.js';
import { domainWords } from '../domain-words.js';

/** The fixed words come from the domain; these are the screen's own beside them. */
export const words: Catalogue['words'] = {
  ...domainWords(WORDS.en),
  kinds: { theme: 'Themes', network: 'Networks', project: 'Projects', cohort: 'Cohorts' },
  noCategory: 'No category',
  decidedElsewhere: 'to be decided outside the forum',
  fulfilledBy: {
    'return-to-forum': 'A decision by {{forum}}',
    'further-work': 'The work being done',
    'waits-for-forum': 'A decision by {{forum}}',
    postponed: 'The next decision on it',
    'decided-by': 'A decision',
    remark: 'The remark being worked in',
    'leader-vacant': 'An appointment',
    capacity: 'Capacity being set aside',
    other: 'A new event',
  },
  accessDoes: {
    administrator: 'users, roles, erasing',
    secretariat: 'imports, moves, follows up',
    'forum-secretary': 'agenda, decisions, minutes',
    'forum-member': 'sees what is open and the closed items of the forum',
    'forum-approver': 'decides by written procedure',
    'reference-leader': 'follows own networks',
    'network-leader': 'leads a network',
    'project-owner': 'owns a project',
    'line-manager': 'answers applications',
    employee: 'may apply for a cohort',
    reader: 'sees what is open',
  },
};
