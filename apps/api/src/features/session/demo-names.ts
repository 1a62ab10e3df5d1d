import type { AccessRole } from '@netvaerksoverblik/domain';

/** What the demo accounts are called; rows of the database, and so in Danish alone. */
export const DEMO_NAMES: Record<AccessRole, string> = {
  administrator: 'Administrator (eksempel)',
  secretariat: 'Sekretariat (eksempel)',
  'forum-secretary': 'Forumsekretær (eksempel)',
  'forum-member': 'Forummedlem (eksempel)',
  'forum-approver': 'Formand (eksempel)',
  'reference-leader': 'Referenceleder (eksempel)',
  'network-leader': 'Netværksleder (eksempel)',
  'project-owner': 'Projektejer (eksempel)',
  'line-manager': 'Personaleleder (eksempel)',
  employee: 'Medarbejder (eksempel)',
  reader: 'Læser (eksempel)',
};
