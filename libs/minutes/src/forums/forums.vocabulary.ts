/** Words by which bodies are called. Lower case. */

/** Nouns that names of bodies end with; alone they are the body that met where its name ends so. */
export const BODY_STEMS = [
  'udvalg', 'bestyrelse', 'direktion', 'ledergruppe', 'chefgruppe', 'styregruppe', 'direktørgruppe', 'ledelse', 'gruppe', 'forum', 'råd', 'nævn', 'kommission', 'kreds', 'panel', 'team', 'board', 'ledelsesteam',
] as const; // prettier-ignore

/** Articles that stand behind a noun. */
export const DEFINITE_ENDINGS = ['met', 'et', 'en', 'n', ''] as const;

/** What follows these in a body's name says what it is a body of. */
export const NAME_CUTS: ReadonlySet<string> = new Set(['for', 'i', 'på', 'ved', 'vedrørende', 'af', '-', '–']);

/** Names of the joint committees of management and employees. */
export const JOINT_COMMITTEE_NAMES = [
  '*-med', '*med-udvalget', 'med-udvalg', 'med-udvalget', 'hovedmed', 'hoved-med', 'hovedmed-udvalget', 'hovedudvalg', 'hovedudvalget', 'kommunemed', 'centermed', 'områdemed', 'lokalmed', 'hmu', 'cmu', 'lmu', 'fmu',
] as const; // prettier-ignore

/** Words for the body that met, whatever its name. */
export const OWN_FORUM_WORDS: ReadonlySet<string> = new Set([
  'forummet', 'forum', 'gruppen', 'ledelsen', 'lederne', 'cheferne', 'deltagerne', 'mødet', 'man', 'vi', 'kredsen', 'flertal', 'flertallet', 'medlemmerne',
]); // prettier-ignore

/** Endings and words of bodies that decide. */
export const FORUM_PATTERNS = [
  '*forum', '*forummet', 'direktion', 'direktionen', '*direktion', '*direktionen', 'direktionens', '*udvalget', '*udvalgets', '*udvalg', 'kommunalbestyrelsen', 'kommunalbestyrelsens', 'byrådet', 'byrådets', '*bestyrelsen',
  'rådet', '*srådet', '*gsrådet', '*rådet', 'dif', 'kb', 'øu', 'hovedmed', 'hoved-med', 'kommunemed', 'kommune-med', 'centermed', 'center-med', 'områdemed', 'med-udvalget', 'hmu', 'styregruppen', 'direktørgruppen', 'chefgruppen', 'ledergruppen', 'borgmesteren', 'regionsrådet', 'folketinget',
] as const; // prettier-ignore

/** They end like a forum and are none. */
export const NO_FORUM: ReadonlySet<string> = new Set([
  'området', 'udvalg', 'et-udvalg', 'kursusudvalg', 'udvalgte', 'forum', 'byggeudvalg',
]); // prettier-ignore
