import type { Asks, OutcomeKind } from '@netvaerksoverblik/domain';

/** Wordings by which an outcome is said without one of the plain verbs. `§own` is the body that met, `§forum` another body. */
export interface OutcomeWording {
  readonly kind: OutcomeKind;
  readonly phrases: readonly string[];
  /** Counts only where a recommendation asked for as much. */
  readonly asked?: Asks;
}

const WORKED_ON =
  'udvikles|kvalificeres|bearbejdes|udfoldes|konkretiseres|gennemarbejdes|tilrettes|tilpasses|afgrænses|videreudvikles|videreudvikle|kvalificere|udvikle|bearbejde|beskrives|undersøges|belyses|suppleres';
const MORE = 'yderligere|videre|nærmere|mere';
const REVISED = 'revidere|reviderer|revideres|omarbejde|omarbejder|omarbejdes|omskrives|gentænkes|genbesøges';

const MATTER =
  'sagen|punktet|forslaget|indstillingen|ansøgningen|oplægget|behandlingen|beslutningen|spørgsmålet|dagsordenspunktet';
const MEETING = 'møde|mødet|§own|møder|dagsorden|dagsordenen';
const TAKEN_UP =
  'behandles|drøftes|genoptages|optages|tages|besluttes|genoptage|behandle|drøfte|optage|sættes|kommer|overføres|overført|flyttes|flyttet|rykkes|rykket|lægges';
const COMING = 'næste|kommende|senere|efterfølgende|førstkommende';
const JUDGED = 'beslutning|godkendelse|afgørelse|stillingtagen|behandling|politisk';
const SENT =
  'sendes|sendt|oversendes|oversendt|videresendes|videresendt|henvises|henvist|løftes|løftet|overgår|overdrages|overdraget|videregives';
const SENDS = 'sender|oversender|henviser|oversendte|henviste|sendte|videresender|videresendte|løfter|løftede';

/** The first wording found counts; of one sentence each kind at most once. */
export const OUTCOME_WORDINGS: readonly OutcomeWording[] = [
  {
    kind: 'returned',
    phrases: [
      'i|på|til|for|med §own igen', '§own igen', '§own på ny', 'på dagsordenen igen', 'forelægges|fremlægges|behandles|drøftes|tages|optages … på ny', 'skal|bør|må .. skæres .. til', 'skal|bør|må .. suppleres med', 'skal|kommer|må på .. igen',
      'tages|tage|drøftes|behandles|fremlægges|forelægges|kommer|komme|optages|sættes … igen',
      'tages|tage op på ny', 'genfremsættes', 'genfremlægges', 'genforelægges', 'genbehandles',
      `skal|bør|må|skulle … ${WORKED_ON} ${MORE}`, `skal|bør|må|skulle … ${MORE} ${WORKED_ON}`, `skal|bør|må|skulle … ${WORKED_ON} … inden|før … på ny|igen`,
      `behov for … ${REVISED}`, `behov for … ${MORE} bearbejdning|kvalificering|afklaring`, `skal|bør|må|skulle … ${REVISED}`,
      'ønsker|ønskede … kvalificeret|bearbejdet|udfoldet|revideret|konkretiseret|belyst|genovervejet', `behov for at … ${WORKED_ON}`, `kvalificeres|bearbejdes|udvikles|gennemarbejdes|konkretiseres|tilpasses|afgrænses ${MORE}`, 'inden|før næste|fornyet|endelig behandling', 'til fornyet behandling|drøftelse|overvejelse', 'genforhandles|genovervejes|gentænkes|genbesøges', 'skal|bør|må .. snævres|indsnævres|skærpes|omformuleres|skæres .. ind|til?', '§own … skarpere|bedre|nærmere|tydeligere|klarere formuleret|beskrevet|afgrænset', '§own .. få|have .. tilbage',
      'tilbage til administrationen|forvaltningen|sekretariatet|projektgruppen|arbejdsgruppen|afdelingen|forslagsstiller*|udvalget',
    ],
  },
  {
    kind: 'postponed',
    phrases: [
      `${TAKEN_UP} .. op? på et? ${COMING} ${MEETING}`, `${TAKEN_UP} .. til ${COMING} ${MEETING}`, `${TAKEN_UP} .. på|for ${COMING} ${MEETING}`,
      'sættes|optages|kommer|sat .. på dagsordenen', 'behandles|drøftes|genoptages|optages|tages op? på §own møde', 'behandles|drøftes|genoptages|optages|tages op? på møde|§own den|d|i', 'genoptages', 'blev ikke nået', 'ikke nået', 'nåede .. ikke',
      'blev|er? ikke behandlet', 'blev ikke drøftet', 'blev|er ikke afgjort|besluttet', '§own vender|vendte tilbage til', `${MATTER} .. rykkes|flyttes|flyttet|rykket|overføres|overført .. til`, 'sættes|sat|stilles|stillet ikke? i bero', `${MATTER} afventer`, 'afventes',
    ],
  },
  { kind: 'withdrawn', phrases: ['udgår', 'udgik', 'blev ikke sat på dagsordenen', `trak|trækker|trukket ${MATTER}`, `${MATTER} aflyses|aflyst|trækkes`, 'punktet|sagen|dagsordenspunktet bortfalder|bortfaldt'] },
  {
    kind: 'referred',
    phrases: [
      `endelig|endelige|endeligt ${JUDGED} … i|af|på|til .. §forum`,
      `${SENT} … til|i .. §forum`, `§own .. ${SENDS} … til|i .. §forum`, `§own … og|samt ${SENDS} … til|i .. §forum`,
      `forelægges|forelagt|fremlægges|indstilles|indstillet|indstiller|fremsendes … §forum … til … ${JUDGED}`,
      `forelægges|forelagt|fremlægges|indstilles|indstiller|fremsendes … til … ${JUDGED} … i|af|for §forum`,
      `indstilles|indstillet|indstiller .. til|for .. §forum`, `${MATTER} .. forelægges §forum`, 'forelægges|forelagt|fremlægges for? §forum',
      'besluttes|afgøres|godkendes|behandles|træffes|tages|udpeges|vælges|fastsættes|fastlægges .. i|af|på §forum', 'afventer §forum', 'begæres|begærede|begærer|begæret … i|af|for|til §forum', 'oversendes|oversendt|oversender|henvises|henvist|overføres|sendes … til budgetforhandling*|budgetlægning*|budgetproces*|budgetdrøftelse*|forhandlingerne',  'anbefales|anbefalede|anbefaler|anbefalet … over? for .. §forum',
      'anbefales|anbefalede|anbefaler|anbefalet .. §forum', 'anbefales|anbefalede|anbefaler|anbefalet .. til §forum',
      'beslutning|beslutningen|afgørelsen|kompetencen … træffes|tages|ligger i|af|hos §forum', 'op til §forum',
      'indstillingen|indstillingerne anbefales|anbefalet', 'anbefales|indstilles godkendt|vedtaget|tiltrådt|imødekommet', '§own anbefaler|anbefalede|indstiller|indstillede indstilling*', '§own anbefaler|anbefalede|indstiller at indstilling*|sagen|forslaget|budget* godkendes|tiltrædes|vedtages|imødekommes',
    ],
  },
  {
    kind: 'discussed',
    phrases: ['der|§own var|havde|holdt .. drøftelse|debat|dialog|snak', 'havde|holdt §own .. drøftelse|debat|dialog', 'blev|var der .. drøftelse|debat'],
  },
  {
    kind: 'discussed',
    phrases: ['drøftelsen|debatten gav anledning til', '§own gav|kom .. input|inputs|bemærkninger|kommentarer|tilbagemelding*', 'efter .. drøftelse|debat|dialog', 'genstand for .. drøftelse|debat', 'temadrøftelsen|drøftelsen blev gennemført|holdt|afholdt'],
    asked: 'discuss',
  },
  { kind: 'decided', phrases: ['arbejdes .. videre med'] },
  { kind: 'started', phrases: ['går|gik|gå i gang', 'skydes|skudt i gang', 'starter op', 'opstarter|opstartes', 'igangsættes'] },
  { kind: 'rejected', phrases: [`${MATTER} .. faldt|nedstemt|falder|bortfaldt|bortfalder`, `${MATTER} er .. faldet|bortfaldet`, 'ikke opnås|opnå|opnået §own|tilslutning|enighed', 'ikke|ingen §own|opbakning|tilslutning for|til|bag', 'fandt|fik|samlede|vandt|opnåede ikke .. opbakning|tilslutning|§own|gehør', '§own vil|ville ikke', 'arbejdes|arbejder .. ikke videre med', 'ikke at gå videre med', 'aflyses|aflyst', 'går|gik ikke videre med', '§own ønsker|ønskede ikke at'] },
  { kind: 'approved', phrases: ['grønt lys', 'som indstillet', 'i overensstemmelse med indstilling*', 'til følge', 'indstillingen|indstillingerne|indstillinger|anbefalingen|anbefalingerne|anbefalinger blev|bliver|er? .. fulgt', 'indstillingen|indstillingerne|indstillinger|anbefalingen|anbefalingerne følges', 'der|§own var|er .. opbakning|tilslutning til indstilling*|forslag*|oplæg*|det|den|sagen|plan*|projekt*|tema*|netværk*|model*|ansøgning*|udkast*|anbefaling*', 'tildeles|tilkendes|får|modtager .. kr|kroner', '§own|forslaget|indstillingen fandt|fik|samlede .. opbakning|tilslutning', 'nyder|nyde fremme', 'der var|er §own for'] },
  { kind: 'noted', phrases: ['noterede|noterer sig'] },
  { kind: 'noted', phrases: ['§own blev|er|bliver .. orienteret', 'blev|er §own .. orienteret', 'orienteringen blev givet|gennemført'], asked: 'note' },
]; // prettier-ignore

/** Things that can be closed, paused or go on, or are chosen: said of one by name, it is decided about it. */
export const STATUS_WORDINGS: readonly OutcomeWording[] = [
  {
    kind: 'decided',
    phrases: [
      'lukkes|lukker|lukket|lukkede',
      'afsluttes|afslutter|afsluttet',
      'stoppes|stopper|stoppet|standses',
      'nedlægges|nedlagt|nedlægger',
      'afvikles|afviklet',
      'sættes|sat|sætter|holder|holdes|tager .. pause',
      'pauseres|pauseret',
      'forlænges|forlænget|forlænger',
      'fortsætter|fortsættes|videreføres|videreført',
      'sammenlægges|lægges sammen|slås sammen',
      'genoptages|genåbnes',
      'overgår til drift|testfase|forankring|afprøvning',
      'forankres',
      'afprøves|testes',
      'bliver|er .. netværk|*snetværk|*tema|projekt',
      'ændrer|skifter navn',
      'omdøbes',
    ],
  },
  { kind: 'approved', phrases: ['vælges|udvælges|valgt|udvalgt|prioriteres'] },
];

/** Somebody leaves a role. */
export const LEAVING_WORDINGS = [
  'fratræder|fratrådte|udtræder|udtrådte',
  'træder|trådte .. tilbage|ud',
  'stopper|stoppede|ophører .. som',
  'er fratrådt|udtrådt|stoppet',
] as const;

/** Wordings by which a forum leaves a decision to someone: who stands before them. */
export const DELEGATED_AFTER_PARTY = [
  'tager|træffer|tage|træffe selv? .. beslutning|afgørelse om|vedrørende', 'tager|træffer selv? beslutning|afgørelse', 'afgør', 'beslutter|bestemmer|fastlægger|vælger|udpeger .. hvor|hvem|hvilke|hvilken|hvordan|hvornår|om', 'vælger|udpeger|bestemmer|beslutter|fastsætter selv', 'får|fik mandat|bemyndigelse til', 'bemyndiges|bemyndigedes til', 'blev|bliver bemyndiget til',
  'har|får mandat|bemyndigelse til', 'får|fik frie hænder|lov til', 'beslutter|udpeger|vælger|fastlægger|fastsætter selv',
] as const; // prettier-ignore

/** … and where who stands behind them. */
export const DELEGATED_BEFORE_PARTY = [
  'afgøres|besluttes|fastlægges|fastsættes|træffes|udpeges|vælges af', 'er|bliver det? op til', 'overlades|overlod|overlader det? til', 'overladt til', 'delegeres|delegerede|delegeret|uddelegeres|uddelegeret til', 'bemyndigede|bemyndiger', 'mandat|bemyndigelse til', 'overdrog til', 'lægges ud til',
] as const; // prettier-ignore

/** … and where who stands amid them. */
export const DELEGATED_AROUND_PARTY = [
  'gav|giver|gives .. mandat|bemyndigelse|kompetence til', 'gav|giver .. lov til',
] as const; // prettier-ignore

/** Openings that say a decision was taken, whatever it is. */
export const DECIDED_LEADS = [
  'det blev|bliver|er .. besluttet|aftalt|vedtaget|fastlagt|konkluderet', 'blev|bliver|er det .. besluttet|aftalt|vedtaget|fastlagt|konkluderet', 'der|det var|er .. enighed om', 'var|er der .. enighed om',
  'blev|var|er .. enige|enig om', '§own .. besluttede|aftalte|vedtog|valgte|fastlagde|fastsatte|beslutter|aftaler|konkluderede', 'besluttede|aftalte|vedtog|valgte|fastlagde §own', 'aftaltes|besluttedes', '§own fastholdt|fastholder', 'nåede|når|kom §own? .. frem til', '§own .. pegede|peger på', '§own lagde|lægger sig fast på', '§own foretrak|foretrækker',
] as const; // prettier-ignore

/** .. and alone at the beginning of a sentence. */
export const DECIDED_BARE = ['besluttet', 'aftalt', 'vedtaget at'] as const;

/** Wordings that decide where they are all that a sentence says, but for so many words before them. */
export const BARE_WORDINGS: readonly { readonly kind: OutcomeKind; readonly phrase: string; readonly lead: number }[] =
  [
    { kind: 'noted', phrase: 'til efterretning|orientering', lead: 6 },
    { kind: 'noted', phrase: 'efterretning|orienteret|orientering', lead: 0 },
    { kind: 'rejected', phrase: 'afslag|nej', lead: 0 },
    { kind: 'approved', phrase: 'ok|ja|bifald|tilslutning', lead: 0 },
    { kind: 'referred', phrase: 'anbefales|anbefalet', lead: 0 },
  ];
