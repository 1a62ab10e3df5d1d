import type { OutcomeKind } from '@netvaerksoverblik/domain';

/** Wordings by which an outcome is said without one of the plain verbs. `§own` is the body that met, `§forum` another body. */
export interface OutcomeWording {
  readonly kind: OutcomeKind;
  readonly phrases: readonly string[];
}

const WORKED_ON =
  'udvikles|kvalificeres|bearbejdes|udfoldes|konkretiseres|gennemarbejdes|tilrettes|tilpasses|afgrænses|videreudvikles|videreudvikle|kvalificere|udvikle|bearbejde';
const MORE = 'yderligere|videre|nærmere|mere';
const REVISED = 'revidere|reviderer|revideres|omarbejde|omarbejder|omarbejdes|omskrives|gentænkes|genbesøges';

/** The first wording found counts; of one sentence each kind at most once. */
export const OUTCOME_WORDINGS: readonly OutcomeWording[] = [
  {
    kind: 'returned',
    phrases: [
      'i|på|til|for|med §own igen', '§own igen', '§own på ny',
      'tages|tage|drøftes|behandles|fremlægges|forelægges|kommer|komme|optages|sættes … igen',
      'tages|tage op på ny', 'genfremsættes', 'genfremlægges', 'genforelægges', 'genbehandles',
      `skal|bør|må|skulle … ${WORKED_ON} ${MORE}`, `skal|bør|må|skulle … ${MORE} ${WORKED_ON}`,
      `behov for … ${REVISED}`, `behov for … ${MORE} bearbejdning|kvalificering|afklaring`, `skal|bør|må|skulle … ${REVISED}`,
      'ønsker|ønskede … kvalificeret|bearbejdet|udfoldet|revideret|konkretiseret', `behov for at … ${WORKED_ON}`,
      'tilbage til administrationen|forvaltningen|sekretariatet|projektgruppen|arbejdsgruppen|afdelingen|forslagsstiller*|udvalget',
    ],
  },
  {
    kind: 'postponed',
    phrases: [
      'behandles|drøftes|genoptages|optages|tages|besluttes op? på et? næste|kommende|senere|efterfølgende møde',
      'behandles|drøftes|genoptages|optages|tages op? på §own møde', 'genoptages', 'blev ikke nået', 'ikke nået', 'nåede .. ikke',
      'blev ikke behandlet|drøftet', 'rykkes|flyttes|flyttet|rykket til', 'sættes|sat i bero', 'stilles|stillet i bero',
    ],
  },
  { kind: 'withdrawn', phrases: ['udgår', 'udgik', 'blev ikke sat på dagsordenen'] },
  {
    kind: 'referred',
    phrases: [
      'endelig|endelige|endeligt beslutning|godkendelse|afgørelse|stillingtagen|behandling … i|af|på|til .. §forum',
      'sendes|sendt|oversendes|oversendt|videresendes|videresendt|henvises|henvist|løftes|løftet|overgår|overdrages|sender|oversender|henviser|oversendte|henviste … til|i §forum',
      'forelægges|forelagt|fremlægges|indstilles|indstillet|fremsendes … §forum … til … beslutning|godkendelse|afgørelse|stillingtagen|behandling',
      'forelægges|forelagt|fremlægges|indstilles|fremsendes … til … beslutning|godkendelse|afgørelse|stillingtagen|behandling … i|af|for §forum',
      'besluttes|afgøres|godkendes|behandles|træffes|tages endeligt? i|af|på §forum', 'afventer §forum', 'anbefales|anbefalede|anbefaler … over? for §forum',
      'beslutning|beslutningen … træffes|tages|ligger i|af|hos §forum',
    ],
  },
  { kind: 'discussed', phrases: ['der|§own var|havde|holdt .. drøftelse', 'havde|holdt §own .. drøftelse', 'blev|var der .. drøftelse'] },
  { kind: 'started', phrases: ['går|gik|gå i gang', 'skydes|skudt i gang'] },
  { kind: 'approved', phrases: ['grønt lys', 'som indstillet', 'indstillingen|indstillingerne blev|bliver|er? .. fulgt', 'indstillingen|indstillingerne følges', 'bakkede|bakker op om'] },
  { kind: 'noted', phrases: ['noterede|noterer sig'] },
]; // prettier-ignore

/** Wordings by which a forum leaves a decision to someone: who stands before them. */
export const DELEGATED_AFTER_PARTY = [
  'tager|træffer|tage|træffe endelig|den? endelige? beslutning om|vedrørende', 'tager|træffer beslutning', 'afgør', 'får|fik mandat|bemyndigelse til', 'bemyndiges|bemyndigedes til', 'blev|bliver bemyndiget til',
  'har mandat til', 'beslutter selv',
] as const; // prettier-ignore

/** … and where who stands behind them. */
export const DELEGATED_BEFORE_PARTY = [
  'er|bliver det? op til', 'overlades|overlod|overlader det? til', 'overladt til', 'delegeres|delegerede|delegeret|uddelegeres|uddelegeret til', 'bemyndigede|bemyndiger', 'mandat|bemyndigelse til', 'overdrog til', 'lægges ud til',
] as const; // prettier-ignore

/** Openings that say a decision was taken, whatever it is. */
export const DECIDED_LEADS = [
  'det blev|bliver|er .. besluttet|aftalt|vedtaget|fastlagt|konkluderet', 'blev|bliver|er det .. besluttet|aftalt|vedtaget|fastlagt|konkluderet', 'der|det var|er .. enighed om', 'var|er der .. enighed om',
  'blev|var|er .. enige|enig om', '§own .. besluttede|aftalte|vedtog|valgte|fastlagde|fastsatte|beslutter|aftaler|konkluderede', 'besluttede|aftalte|vedtog|valgte|fastlagde §own', 'aftaltes|besluttedes',
] as const; // prettier-ignore

/** .. and alone at the beginning of a sentence. */
export const DECIDED_BARE = ['besluttet', 'aftalt', 'vedtaget at'] as const;
