import type { Category, SubjectKind } from '@netvaerksoverblik/domain';

/** Nouns that say what an outcome is about, as word patterns (`*` for any beginning or end). The first one in the words counts. */
export const SUBJECT_NOUNS: readonly { readonly kind: SubjectKind; readonly nouns: readonly string[] }[] = [
  { kind: 'year-wheel', nouns: ['årshjul*', '*årshjul', '*årshjulet'] },
  { kind: 'theme', nouns: ['tema', 'temaet', 'temaer', 'temaerne', 'temaets', 'netværkstema*', '*netværkstema', '*netværkstemaet', '*netværkstemaer', '*netværkstemaerne', 'velfærdstema*', 'innovationstema*', 'læringstema*'] },
  { kind: 'network', nouns: ['netværk', 'netværket', 'netværkene', 'netværkets', 'netværkenes', '*snetværk', '*snetværket', '*snetværkene'] },
  { kind: 'cohort', nouns: ['deltagere', 'deltagerne', 'uddannelsesdeltager*', 'uddannelseshold*', 'hold', 'holdet', 'ansøgere', 'ansøgerne', '*uddannelsen', 'kursushold*'] },
  { kind: 'budget', nouns: ['budget*', '*budget', '*budgettet', 'besparelse*', 'anlægsbudget*'] },
  { kind: 'plan', nouns: ['plan', 'planen', 'planer', 'planerne', '*plan', '*planen', '*planer', '*planerne'] },
  { kind: 'project', nouns: ['projekt', 'projektet', 'projekter', 'projekterne', 'projektets', 'projektgruppe', 'projektgruppen', '*projekt', '*projektet', '*projekter', '*projekterne'] },
]; // prettier-ignore

/** Nouns before a name, for one thing. */
export const NAMED_NOUNS: readonly { readonly kind: 'theme' | 'network' | 'project'; readonly nouns: readonly string[] }[] = [
  { kind: 'theme', nouns: ['tema', 'temaet', '*netværkstema', '*netværkstemaet', 'netværkstema', 'netværkstemaet', 'velfærdstema', 'velfærdstemaet', 'innovationstema', 'innovationstemaet', 'læringstema', 'læringstemaet'] },
  { kind: 'network', nouns: ['netværk', 'netværket', '*netværk', '*netværket'] },
  { kind: 'project', nouns: ['projekt', 'projektet', '*projekt', '*projektet'] },
]; // prettier-ignore

/** Nouns before several names: `temaerne "A" og "B"`. */
export const NAMED_PLURALS: readonly { readonly kind: 'theme' | 'network' | 'project'; readonly nouns: readonly string[] }[] = [
  { kind: 'theme', nouns: ['temaer', 'temaerne', '*netværkstemaer', '*netværkstemaerne', 'netværkstemaer', 'netværkstemaerne', 'velfærdstemaer', 'velfærdstemaerne', 'innovationstemaer', 'innovationstemaerne', 'læringstemaer', 'læringstemaerne'] },
  { kind: 'network', nouns: ['netværkene', '*netværkene'] },
  { kind: 'project', nouns: ['projekter', 'projekterne', '*projekterne'] },
]; // prettier-ignore

/** Beginnings of nouns that say the category. */
export const CATEGORY_BEGINNINGS: readonly { readonly category: Category; readonly beginnings: readonly string[] }[] = [
  { category: 'welfare', beginnings: ['velfærdsnetværk', 'velfærdstema'] },
  { category: 'innovation', beginnings: ['innovationsnetværk', 'innovationstema'] },
  { category: 'learning', beginnings: ['læringsnetværk', 'læringstema'] },
];

/** Between a noun and the name of the thing. */
export const NAME_LINKS = ['om', 'vedrørende', 'vedr', 'ved', 'kaldet', 'med titlen', 'under overskriften'] as const;

/** Words that no name reaches past. Forms of verbs that outcomes know are added to these. */
export const NAME_STOPS: ReadonlySet<string> = new Set([
  'blev', 'bliver', 'er', 'var', 'skal', 'skulle', 'kan', 'kunne', 'vil', 'ville', 'bør', 'må', 'har', 'havde', 'får', 'fik', 'der', 'som', 'at', 'hvor', 'samt',
  'udvikles', 'kvalificeres', 'bearbejdes', 'tilpasses', 'justeres', 'revideres', 'afprøves', 'testes', 'forankres', 'afsluttes', 'stoppes', 'sættes', 'tages', 'taget', 'sendes',
  'fortsætter', 'starter', 'afventer', 'mangler', 'ledes', 'opstartes', 'overgår', 'indgår', 'fremlægges', 'forelægges', 'udgår', 'udgik', 'genoptages', 'stopper', 'videreføres', 'nedlægges', 'opdateres', 'drøftes', 'behandles', 'sendes', 'forlænges', 'udvides', 'med', 'uden', 'men', 'idet', 'dog', 'ikke', 'endnu', 'derfor', 'herefter', 'nu',
]); // prettier-ignore

/** Words that stand for what was just spoken of, or for the matter itself. */
export const GENERIC_OBJECTS: ReadonlySet<string> = new Set([
  'det', 'den', 'dem', 'dette', 'denne', 'disse', 'sagen', 'sag', 'punktet', 'punkt', 'indstillingen', 'indstilling', 'indstillingerne', 'indstillingens', 'indstillede',
  'oplægget', 'oplæg', 'forslaget', 'forslag', 'orienteringen', 'orientering', 'emnet', 'notatet', 'materialet', 'anbefalingen', 'anbefalingerne', 'begge', 'alle', 'punkter', 'punkterne', 'indstillingspunkter', 'indstillingspunkterne',
]); // prettier-ignore

/** Pronouns that stand for what the same sentence named before. */
export const PRONOUNS: ReadonlySet<string> = new Set(['det', 'den', 'dem', 'dette', 'disse', 'begge']);

/** What a recommendation says of people, not of things: no name of a thing stands before them. */
export const NO_NAMED_VERBS: ReadonlySet<string> = new Set([
  'udpeges', 'vælges', 'udnævnes', 'ansættes', 'bemyndiges', 'orienteres', 'høres', 'inviteres', 'anmodes',
]); // prettier-ignore
