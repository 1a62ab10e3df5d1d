import type { RoleName } from '@netvaerksoverblik/domain';

/** Roles and the nouns for them, singular and plural, indefinite and definite. */
export const ROLE_NOUNS: readonly { readonly role: RoleName; readonly nouns: readonly string[] }[] = [
  { role: 'reference-leader', nouns: ['referenceleder', 'referenceledere', 'referencelederen', 'referencelederne'] },
  { role: 'network-leader', nouns: ['netværksleder', 'netværksledere', 'netværkslederen', 'netværkslederne'] },
  { role: 'project-owner', nouns: ['projektejer', 'projektejere', 'projektejeren'] },
  { role: 'project-chair', nouns: ['projektformand', 'projektgruppeformand'] },
  { role: 'project-member', nouns: ['projektmedlem', 'projektdeltager', 'projektgruppemedlem', 'projektdeltagere'] },
  { role: 'steering-group', nouns: ['styregruppemedlem', 'styregruppeformand', 'styregruppemedlemmer'] },
  { role: 'coordinator', nouns: ['tovholder', 'tovholdere', 'tovholderen', 'koordinator', 'koordinatorer', 'projektkoordinator'] },
  { role: 'co-driver', nouns: ['co-driver', 'codriver', 'co-drivere', 'medkører'] },
  { role: 'participant', nouns: ['deltager', 'netværksdeltager', 'netværksdeltagere'] },
  { role: 'member', nouns: ['medlem', 'medlemmer'] },
  { role: 'other', nouns: ['projektleder', 'projektlederen', 'projektledere', 'kontaktperson', 'ambassadør', 'sekretær', 'mødeleder', 'ansvarlig', 'formand', 'forperson'] },
];

/** A chair or member of one of these groups has the group's role. */
export const GROUP_ROLES: readonly { readonly noun: string; readonly group: string; readonly role: RoleName }[] = [
  { noun: 'formand', group: 'projektgruppe', role: 'project-chair' },
  { noun: 'forperson', group: 'projektgruppe', role: 'project-chair' },
  { noun: 'medlem', group: 'projektgruppe', role: 'project-member' },
  { noun: 'formand', group: 'styregruppe', role: 'steering-group' },
  { noun: 'forperson', group: 'styregruppe', role: 'steering-group' },
  { noun: 'medlem', group: 'styregruppe', role: 'steering-group' },
];

/** Words between a person and a role that appoint: `X udpeges som referenceleder`. */
export const APPOINTING_WORDS: ReadonlySet<string> = new Set(['er', 'bliver', 'blev', 'blevet', 'være', 'blive', 'udpeges', 'udpegedes', 'udpeget', 'vælges', 'valgtes', 'valgt', 'udnævnes', 'udnævnt', 'indtræder', 'fungerer', 'tiltræder', 'overtager', 'fortsætter', 'påtager', 'varetager', 'sig', 'rollen', 'opgaven', 'som', 'til', 'ny', 'nye', 'den', 'kommende', 'fremover', 'derfor', 'herefter', 'nu', 'hermed', 'også', 'midlertidig', 'skal', 'vil', 'at', 'fortsat', 'hver', 'begge']);
/** One of these must be among them. */
export const APPOINTING_VERBS: ReadonlySet<string> = new Set(['er', 'bliver', 'blev', 'være', 'blive', 'udpeges', 'udpegedes', 'udpeget', 'vælges', 'valgtes', 'valgt', 'udnævnes', 'udnævnt', 'indtræder', 'fungerer', 'tiltræder', 'overtager', 'fortsætter', 'påtager', 'varetager']);
/** Verbs of a forum that appoints: `Chefforum udpegede X til projektejer`. */
export const FORUM_APPOINTS: ReadonlySet<string> = new Set(['udpegede', 'udpeger', 'valgte', 'vælger', 'udnævnte', 'udnævner', 'udpege', 'vælge', 'godkendte', 'udpeges', 'udpegedes', 'udpeget', 'valgt', 'vælges']);

/** Words by which somebody is willing or proposed, not appointed. */
export const CANDIDATE_PHRASES = ['vil gerne', 'har tilbudt', 'tilbød', 'tilbyder', 'har meldt sig', 'meldte sig', 'melder sig', 'stiller|stillede sig', 'stiller|stillede op', 'er kandidat', 'kandiderer', 'ønsker at', 'har vist|udtrykt interesse', 'er interesseret', 'foreslås', 'foreslået', 'blev foreslået', 'kan tænke sig', 'indstilles', 'er indstillet', 'er villig'] as const;

/** What these follow is no person's name. */
export const NO_PERSON: ReadonlySet<string> = new Set(['det', 'den', 'de', 'der', 'som', 'han', 'hun', 'herefter', 'hvis', 'når', 'til', 'for', 'på', 'i', 'en', 'et', 'alle', 'desuden', 'endvidere', 'derudover', 'ligeledes', 'endelig', 'samtidig', 'kommunen', 'punkt', 'netværk', 'tema', 'projekt', 'cheferne', 'lederne', 'hver', 'ny', 'nye', 'vi', 'at', 'men', 'og', 'her', 'dette', 'denne', 'disse', 'begge', 'ingen', 'efter', 'ad', 'jf', 'hvem', 'også']);

/** Titles that stand before a name and are no part of it. */
export const PERSON_TITLES = ['chef', '*chef', 'direktør', '*direktør', 'leder', '*leder', 'konsulent', '*konsulent', 'borgmester', 'viceborgmester', 'formand', 'rektor', '*koordinator', 'sekretær'] as const;
