import type { OutcomeKind } from '@netvaerksoverblik/domain';

/** A verb by which a forum decides, in the forms that minutes use. Lower case. */
export interface OutcomeVerb {
  readonly kind: OutcomeKind;
  /** Past and present tense, said of the forum: `Chefforum godkendte`. */
  readonly active: readonly string[];
  /** `blev godkendt`, or bare: `Godkendt`. */
  readonly participle: readonly string[];
  /** `godkendes` */
  readonly passive: readonly string[];
  /** `besluttede at godkende` */
  readonly infinitive: readonly string[];
  /** Words that must follow: `tog … til efterretning`. */
  readonly particles?: readonly string[];
  /** What "ikke" makes of it; null for nothing. */
  readonly negated: OutcomeKind | null;
}

/** The first verb whose form and particle fit is taken. */
export const OUTCOME_VERBS: readonly OutcomeVerb[] = [
  {
    kind: 'noted',
    active: ['tog', 'tager'], participle: ['taget'], passive: ['tages', 'toges'], infinitive: ['tage'],
    particles: ['til efterretning', 'til orientering', 'ad notam', 'til sig'],
    negated: 'rejected',
  },
  {
    kind: 'withdrawn',
    active: ['tog', 'tager'], participle: ['taget'], passive: ['tages', 'toges'], infinitive: ['tage'],
    particles: ['af dagsordenen', 'af dagsorden'],
    negated: null,
  },
  {
    kind: 'approved',
    active: ['godkendte', 'godkender', 'tiltrådte', 'tiltræder', 'vedtog', 'vedtager', 'bifaldt', 'bifalder', 'imødekom', 'bevilgede', 'bevilger'],
    participle: ['godkendt', 'tiltrådt', 'vedtaget', 'bifaldet', 'imødekommet', 'bevilget'],
    passive: ['godkendes', 'godkendtes', 'tiltrædes', 'tiltrådtes', 'vedtoges', 'vedtages', 'bifaldes', 'imødekommes', 'bevilges'],
    infinitive: ['godkende', 'tiltræde', 'vedtage', 'imødekomme', 'bevilge'],
    negated: 'rejected',
  },
  {
    kind: 'approved',
    active: ['tilsluttede', 'tilslutter'], participle: [], passive: [], infinitive: ['tilslutte'],
    particles: ['sig'],
    negated: 'rejected',
  },
  {
    kind: 'approved',
    active: ['fulgte', 'følger'], participle: ['fulgt'], passive: ['følges'], infinitive: ['følge'],
    particles: ['indstillingen', 'indstillingerne', 'anbefalingen'],
    negated: 'rejected',
  },
  {
    kind: 'rejected',
    active: ['afviste', 'afviser', 'forkastede', 'forkaster'], participle: ['afvist', 'forkastet'], passive: ['afvises', 'afvistes', 'forkastes', 'forkastedes'], infinitive: ['afvise', 'forkaste'],
    negated: null,
  },
  {
    kind: 'discussed',
    active: ['drøftede', 'drøfter', 'gennemgik', 'gennemgår', 'debatterede', 'diskuterede', 'temadrøftede'],
    participle: ['drøftet', 'gennemgået', 'debatteret', 'diskuteret'],
    passive: ['drøftes', 'drøftedes'], infinitive: ['drøfte', 'gennemgå'],
    negated: null,
  },
  {
    kind: 'started',
    active: ['igangsatte', 'igangsætter', 'iværksatte', 'nedsatte', 'nedsætter', 'etablerede', 'opstartede'],
    participle: ['igangsat', 'iværksat', 'nedsat', 'opstartet'],
    passive: ['igangsættes', 'igangsattes', 'iværksættes', 'nedsættes', 'nedsattes', 'opstartes'],
    infinitive: ['igangsætte', 'iværksætte', 'nedsætte', 'opstarte'],
    negated: 'rejected',
  },
  {
    kind: 'started',
    active: ['satte', 'sætter'], participle: ['sat'], passive: ['sættes'], infinitive: ['sætte'],
    particles: ['i gang', 'i søen', 'i værk'],
    negated: 'rejected',
  },
  {
    kind: 'postponed',
    active: ['udsatte', 'udsætter', 'udskød', 'udskyder'], participle: ['udsat', 'udskudt'], passive: ['udsættes', 'udskydes'], infinitive: ['udsætte', 'udskyde'],
    negated: null,
  },
  {
    kind: 'withdrawn',
    active: ['trak', 'trækker'], participle: ['trukket'], passive: ['trækkes'], infinitive: ['trække'],
    particles: ['tilbage', 'af dagsordenen', 'fra dagsordenen', 'ud'],
    negated: null,
  },
  {
    kind: 'withdrawn',
    active: [],
    participle: ['trukket'],
    passive: [],
    infinitive: [],
    negated: null,
  },
  {
    kind: 'returned',
    active: ['tilbagesendte', 'sendte', 'sender', 'returnerede'], participle: ['sendt', 'tilbagesendt', 'returneret'], passive: ['sendes', 'tilbagesendes'], infinitive: ['sende'],
    particles: ['tilbage', 'retur'],
    negated: null,
  },
  {
    kind: 'returned',
    active: ['tilbagesendte'], participle: ['tilbagesendt', 'hjemvist'], passive: ['tilbagesendes', 'hjemvises'], infinitive: ['tilbagesende', 'hjemvise'],
    negated: null,
  },
]; // prettier-ignore

/** Groups that are set up: their being set up starts a project. */
export const GROUP_NOUNS = ['projektgruppe', 'projektgruppen', 'projektorganisation', 'styregruppe'] as const;

/** Remarks that an approval comes with: words that follow "med" or "under" within a few words. */
export const REMARK_NOUNS = [
  'bemærkning*',
  'ændring*',
  'tilføjelse*',
  'rettelse*',
  'præcisering*',
  'forbehold*',
  'kommentar*',
  'justering*',
  'supplement',
  'korrektion*',
  'forudsætning*',
] as const;
/** Prepositions before them. */
export const REMARK_LEADS = ['med', 'under', 'dog'] as const;
