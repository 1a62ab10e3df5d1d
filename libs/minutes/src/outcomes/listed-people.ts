import { hideQuoted, type Token, wordAt } from '../text/tokens.js';
import { type Appointment, roleAt } from './appointments.js';
import type { DecisionSentence } from './draft.js';
import type { Forums } from '../forums/forums.js';
import { chairRole, consists, groupRole } from './memberships.js';
import { peopleAfter } from './people-in-text.js';
import { CHOOSING_VERBS, JOINING_VERBS } from './roles.vocabulary.js';

/** A name and an office are no more words than this. */
const LONGEST = 14;

/** People listed under a sentence that says what they are: `Projektgruppen består af:` and then one a line. */
export function findListed({ lead, tokens }: DecisionSentence, forums: Forums): Appointment[] {
  const open = hideQuoted(tokens);
  const group = groupOf(lead);
  if (group === null || !isMaking(lead) || open.length > LONGEST || open.some(({ text }) => text === ':')) return [];
  const isForum = (word: string) => forums.isOwn(word) || forums.isOther(word);
  return peopleAfter(open, 0, isForum)
    .filter(({ from, name }) => from === 0 && name.includes(' '))
    .map(({ name, to }) => ({ kind: 'appointed', person: name, role: officeAt(open, to, group) ?? group.role, at: 0 }));
}

type Group = Pick<Appointment, 'role'> & { readonly chair: Appointment['role'] };

/** The lead says that people make up something, or are chosen. */
function isMaking(lead: readonly Token[]): boolean {
  return consists(lead) || lead.some(({ lower }) => CHOOSING_VERBS.has(lower) || JOINING_VERBS.has(lower));
}

/** The group that the lead names, or else the role that it lists people for. */
function groupOf(lead: readonly Token[]): Group | null {
  return roleIn(lead, groupRole) ?? roleIn(lead, roleAt);
}

function roleIn(
  lead: readonly Token[],
  read: (tokens: readonly Token[], at: number) => Appointment['role'] | null | undefined,
): Group | null {
  for (let at = lead.length - 1; at >= 0; at -= 1) {
    const role = read(lead, at);
    if (role) return { role, chair: chairRole(lead, at) ?? role };
  }
  return null;
}

/** `Karen Dam, projektejer`, `Karen Dam (formand)` */
function officeAt(tokens: readonly Token[], to: number, group: Group): Appointment['role'] | null {
  for (let at = to; at < tokens.length; at += 1) {
    if (['formand', 'forperson', 'fmd'].includes(wordAt(tokens, at))) return group.chair;
    const role = roleAt(tokens, at);
    if (role) return role;
  }
  return null;
}
