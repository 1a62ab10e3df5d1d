/** Small words of Danish by which clauses are told apart. Lower case. */

/** Verbs that make a passive with a participle. */
export const AUXILIARIES: ReadonlySet<string> = new Set(['blev', 'bliver', 'er', 'var']);
/** Verbs that make a perfect with a participle. */
export const PERFECT: ReadonlySet<string> = new Set(['har', 'havde']);
/** Verbs that say what is to be, may be or must be, not what was done. */
export const MODALS: ReadonlySet<string> = new Set([
  'skal',
  'skulle',
  'kan',
  'kunne',
  'bør',
  'burde',
  'vil',
  'ville',
  'må',
  'måtte',
]);
/** Infinitives that make a passive after a modal verb. */
export const INFINITIVE_AUXILIARIES: ReadonlySet<string> = new Set(['være', 'blive']);
/** They open a clause that says nothing of what was decided. */
export const SUBORDINATORS: ReadonlySet<string> = new Set([
  'som',
  'hvis',
  'når',
  'såfremt',
  'inden',
  'før',
  'hvorvidt',
  'hvordan',
  'hvornår',
  'hvor',
  'hvad',
  'hvem',
  'hvilke',
  'hvilken',
  'om',
  'fordi',
  'da',
  'efter',
  'siden',
  'selvom',
  'idet',
]);
/** "der" is no relative after these. */
export const BEFORE_EXISTENTIAL: ReadonlySet<string> = new Set([
  'at',
  'blev',
  'bliver',
  'er',
  'var',
  'og',
  'men',
  'samt',
  'så',
  'nu',
]);
/** Words by which a forum decides; what follows their "at" is what it decided. */
export const DECIDING_WORDS: ReadonlySet<string> = new Set([
  'besluttet',
  'besluttede',
  'beslutter',
  'besluttes',
  'aftalt',
  'aftalte',
  'aftales',
  'enighed',
  'enige',
  'vedtog',
  'vedtaget',
  'valgte',
  'valgt',
  'vælger',
  'godkendte',
  'godkendt',
  'tiltrådte',
  'tiltrådt',
  'konkluderede',
  'konkluderet',
  'bekræftede',
  'ønskede',
  'ønsker',
  'indvilgede',
  'accepterede',
  'besluttedes',
  'aftaltes',
  'vedtages',
  'tiltræder',
  'godkender',
  'tilsluttede',
  'tilslutter',
]);
/** Words that may follow a participle that decides on its own: `Godkendt med …`. */
export const AFTER_BARE: ReadonlySet<string> = new Set([
  'med',
  'som',
  'i',
  'af',
  'til',
  'uden',
  'under',
  'og',
  'idet',
  'enstemmigt',
  'den',
  'på',
  'dog',
  'samt',
  'men',
  'ved',
  'at',
  'jf',
  'ad',
  'efter',
]);
/** Words that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  'det',
  'den',
  'de',
  'en',
  'et',
  'disse',
  'dette',
  'alle',
  'nogle',
  'der',
  'som',
  'allerede',
]);
/** A participle after an active object: "de nye", "følgende". */
export const OBJECT_STOPS: ReadonlySet<string> = new Set([
  'med',
  'under',
  'uden',
  'idet',
  'så',
  'dog',
  'men',
  'herunder',
  'hvor',
  'hvorefter',
  'som',
  'der',
  'da',
  'at',
]);
/** Adverbs that stand among the verbs. */
export const ADVERBS: ReadonlySet<string> = new Set([
  'ikke',
  'herefter',
  'derfor',
  'dog',
  'også',
  'enstemmigt',
  'ligeledes',
  'endelig',
  'hermed',
  'nu',
  'således',
  'samtidig',
  'desuden',
  'endvidere',
  'derudover',
  'efterfølgende',
  'foreløbigt',
  'foreløbig',
  'endeligt',
  'igen',
  'hverken',
  'alene',
  'kun',
  'derved',
  'kort',
  'indgående',
  'grundigt',
]);
/** A sentence that opens with one of these says what may come to be. */
export const CONDITIONS: ReadonlySet<string> = new Set(['hvis', 'når', 'såfremt', 'ifald', 'medmindre']);
/** Words that only say that a recommendation is followed or passed on. */
export const FOLLOWING: ReadonlySet<string> = new Set([
  'den', 'det', 'som', 'hele', 'blev', 'er', 'administrationens', 'forvaltningens', 'følger', 'fulgte', 'fulgt', 'følges', 'herefter', 'derfor', 'besluttet', 'besluttedes', 'overensstemmelse', 'taget', 'følge', 'vedtaget', 'anbefales', 'anbefalet', 'anbefaler',
  'anbefalede', 'indstilles', 'indstiller', 'godkendt', 'tiltrådt', 'godkendes', 'tiltrædes', 'oversendes', 'oversendt', 'sendes', 'sendt', 'videre', 'videresendes', 'henvises', 'over', 'behandling', 'godkendelse', 'beslutning', 'endelig', 'enstemmigt',
]); // prettier-ignore
