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
    active: ['godkendte', 'godkender', 'tiltrådte', 'tiltræder', 'vedtog', 'vedtager', 'bifaldt', 'bifalder', 'imødekom', 'bevilgede', 'bevilger', 'accepterede', 'accepterer', 'imødekommer'],
    participle: ['godkendt', 'tiltrådt', 'vedtaget', 'bifaldet', 'imødekommet', 'bevilget', 'bevilliget', 'accepteret'],
    passive: ['godkendes', 'godkendtes', 'tiltrædes', 'tiltrådtes', 'vedtoges', 'vedtages', 'bifaldes', 'imødekommes', 'bevilges', 'bevilliges', 'accepteres'],
    infinitive: ['godkende', 'tiltræde', 'vedtage', 'imødekomme', 'bevilge', 'acceptere'],
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
    active: ['fulgte', 'følger'], participle: [], passive: [], infinitive: ['følge'],
    particles: ['indstillingen|indstillingens', 'indstillingerne', 'anbefalingen', 'pkt|punkt|punkterne', 'anbefalingerne', 'administrationens|forvaltningens|direktionens|udvalgets indstilling|anbefaling'],
    negated: 'rejected',
  },
  {
    kind: 'approved',
    active: ['bakkede', 'bakker'], participle: ['bakket'], passive: ['bakkes'], infinitive: ['bakke'],
    particles: ['.. op om|bag', 'op'],
    negated: 'rejected',
  },
  {
    kind: 'approved',
    active: ['sagde', 'siger', 'nikkede'], participle: ['sagt'], passive: [], infinitive: ['sige'],
    particles: ['ja', 'god for'],
    negated: null,
  },
  {
    kind: 'rejected',
    active: ['gav', 'giver', 'meddelte', 'meddeler'], participle: ['givet', 'meddelt'], passive: ['gives', 'meddeles'], infinitive: ['give', 'meddele'],
    particles: ['.. afslag'],
    negated: null,
  },
  {
    kind: 'approved',
    active: ['gav', 'giver', 'meddelte', 'meddeler'], participle: ['givet', 'meddelt'], passive: ['gives', 'gaves', 'meddeles'], infinitive: ['give', 'meddele'],
    particles: ['.. tilslutning til', '.. opbakning til', '.. grønt lys', '.. tilladelse|dispensation|tilsagn|medhold|bevilling|accept'],
    negated: 'rejected',
  },
  {
    kind: 'approved',
    active: ['stemte', 'stemmer'], participle: [], passive: [], infinitive: ['stemme'],
    particles: ['for'],
    negated: null,
  },
  {
    kind: 'rejected',
    active: ['sagde', 'siger'], participle: ['sagt'], passive: [], infinitive: ['sige'],
    particles: ['nej'],
    negated: null,
  },
  {
    kind: 'rejected',
    active: ['afviste', 'afviser', 'forkastede', 'forkaster', 'afslog', 'afslår', 'nedstemte', 'underkendte', 'droppede', 'skrinlagde', 'opgav'],
    participle: ['afvist', 'forkastet', 'afslået', 'nedstemt', 'underkendt', 'droppet', 'skrinlagt', 'opgivet'],
    passive: ['afvises', 'afvistes', 'forkastes', 'forkastedes', 'afslås', 'nedstemmes', 'droppes', 'skrinlægges', 'opgives'], infinitive: ['afvise', 'forkaste', 'afslå'],
    negated: null,
  },
  {
    kind: 'discussed',
    active: ['drøftede', 'drøfter', 'gennemgik', 'gennemgår', 'debatterede', 'debatterer', 'diskuterede', 'diskuterer', 'temadrøftede', 'kommenterede', 'behandlede'],
    participle: ['drøftet', 'gennemgået', 'debatteret', 'diskuteret', 'kommenteret', 'vendt'],
    passive: ['drøftes', 'drøftedes', 'gennemgås', 'debatteres', 'diskuteres', 'debatteredes', 'diskuteredes'], infinitive: ['drøfte', 'gennemgå'],
    negated: null,
  },
  {
    kind: 'started',
    active: ['igangsatte', 'igangsætter', 'iværksatte', 'iværksætter', 'nedsatte', 'nedsætter', 'etablerede', 'etablerer', 'oprettede', 'opretter', 'opstartede', 'opstarter', 'søsatte', 'søsætter'],
    participle: ['igangsat', 'iværksat', 'nedsat', 'opstartet', 'etableret', 'oprettet', 'søsat'],
    passive: ['igangsættes', 'igangsattes', 'iværksættes', 'nedsættes', 'nedsattes', 'opstartes', 'etableres', 'oprettes', 'oprettedes', 'søsættes'],
    infinitive: ['igangsætte', 'iværksætte', 'nedsætte', 'opstarte', 'etablere', 'oprette', 'søsætte'],
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
    active: ['udsatte', 'udsætter', 'udskød', 'udskyder'], participle: ['udsat', 'udskudt', 'parkeret'], passive: ['udsættes', 'udsattes', 'udskydes', 'parkeres'], infinitive: ['udsætte', 'udskyde'],
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
    participle: ['trukket', 'udgået'],
    passive: ['trækkes'],
    infinitive: [],
    negated: null,
  },
  {
    kind: 'withdrawn',
    active: ['fjernede', 'slettede', 'strøg'], participle: ['fjernet', 'slettet', 'strøget'], passive: ['fjernes', 'slettes', 'stryges'], infinitive: ['fjerne', 'slette', 'stryge'],
    particles: ['af|fra dagsordenen'],
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
    active: ['tilbagesendte', 'hjemviste', 'returnerer'], participle: ['tilbagesendt', 'hjemvist', 'returneret'], passive: ['tilbagesendes', 'hjemvises', 'returneres'], infinitive: ['tilbagesende', 'hjemvise'],
    negated: null,
  },
]; // prettier-ignore

/** Groups that are set up: their being set up starts a project. */
export const GROUP_NOUNS = [
  'projektgruppe', 'projektgruppen', 'projektorganisation', 'styregruppe', 'styregruppen', 'arbejdsgruppe', 'arbejdsgruppen', 'arbejdsgrupper', 'følgegruppe', 'følgegruppen', 'byggeudvalg', 'underudvalg', 'ad-hoc-udvalg', 'udvalg', 'taskforce', 'task-force', 'referencegruppe', 'ekspertgruppe',
] as const; // prettier-ignore

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
  'tilretning*',
  'ændringsforslag*',
  'undtagelse*',
  'kommentarer',
  'modifikation*',
] as const;
/** Prepositions before them. */
export const REMARK_LEADS = ['med', 'under', 'dog'] as const;
/** Other wordings of them, looked for behind the verb. */
export const REMARK_WORDINGS = [
  'idet §own bemærker|bemærkede|understreger|understregede|præciserer|gør',
  'i en|den tilrettet|tilrettede|revideret|reviderede|ændret|ændrede|justeret|justerede form|udgave|version',
  'dog således|sådan at?',
  'dog at|med|uden',
  'med den|det forbehold',
  'idet … flyttes|rykkes|ændres|rettes|slettes|tilføjes|udgår|præciseres|justeres|tilrettes',
] as const;
/** With these among them the words are no remark: thanks for remarks, "uden". */
export const NO_REMARK_WORDS: ReadonlySet<string> = new Set(['tak', 'uden', 'ingen']);
