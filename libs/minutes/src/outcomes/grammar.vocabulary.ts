/** Small words of Danish by which clauses are told apart. Lower case. */

export const AUXILIARIES: ReadonlySet<string> = new Set(['blev', 'bliver', 'er', 'var']);
export const PERFECT: ReadonlySet<string> = new Set(['har', 'havde']);
export const MODALS: ReadonlySet<string> = new Set(['skal', 'skulle', 'kan', 'kunne', 'bør', 'burde', 'vil', 'ville', 'må', 'måtte']);
export const INFINITIVE_AUXILIARIES: ReadonlySet<string> = new Set(['være', 'blive']);
/** They open a clause that says nothing of what was decided. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(['som', 'hvis', 'når', 'såfremt', 'inden', 'før', 'hvorvidt', 'hvordan', 'hvornår', 'hvor', 'hvad', 'hvem', 'hvilke', 'hvilken', 'om', 'fordi', 'da', 'efter', 'siden', 'selvom', 'idet']);
/** "der" is no relative after these. */
export const BEFORE_EXISTENTIAL: ReadonlySet<string> = new Set(['at', 'blev', 'bliver', 'er', 'var', 'og', 'men', 'samt', 'så', 'nu']);
/** Words by which a forum decides; what follows their "at" is what it decided. */
export const DECIDING_WORDS: ReadonlySet<string> = new Set(['besluttet', 'besluttede', 'beslutter', 'besluttes', 'aftalt', 'aftalte', 'aftales', 'enighed', 'enige', 'vedtog', 'vedtaget', 'valgte', 'valgt', 'vælger', 'godkendte', 'godkendt', 'tiltrådte', 'tiltrådt', 'konkluderede', 'konkluderet', 'bekræftede', 'ønskede', 'ønsker', 'indvilgede', 'accepterede']);
/** Words that may follow a participle that decides on its own: `Godkendt med …`. */
export const AFTER_BARE: ReadonlySet<string> = new Set(['med', 'som', 'i', 'af', 'til', 'uden', 'under', 'og', 'idet', 'enstemmigt', 'den', 'på', 'dog', 'samt', 'men', 'ved', 'at', 'jf', 'ad', 'efter']);
export const DETERMINERS: ReadonlySet<string> = new Set(['det', 'den', 'de', 'en', 'et', 'disse', 'dette', 'alle', 'nogle', 'der', 'som', 'allerede']);
/** A participle after an active object: "de nye", "følgende". */
export const OBJECT_STOPS: ReadonlySet<string> = new Set(['med', 'under', 'uden', 'idet', 'så', 'dog', 'men', 'herunder', 'hvor', 'hvorefter', 'som', 'der', 'da', 'at']);
/** Words for the body that met, whatever its name. */
export const OWN_FORUM_WORDS: ReadonlySet<string> = new Set(['forummet', 'forum', 'udvalget', 'direktionen', 'gruppen', 'styregruppen', 'bestyrelsen', 'rådet', 'ledelsen', 'ledergruppen', 'chefgruppen', 'lederne', 'cheferne', 'deltagerne', 'mødet', 'man', 'vi', 'kredsen']);
/** Endings and words of other bodies that decide. */
export const FORUM_PATTERNS = ['*forum', '*forummet', 'direktion', 'direktionen', '*direktion', '*direktionen', '*udvalget', '*udvalg', 'kommunalbestyrelsen', 'byrådet', '*bestyrelsen', 'rådet', '*srådet', '*gsrådet', 'dif', 'kb', 'øu', 'med-udvalget', 'kommunemed', 'hovedmed', 'hmu', 'styregruppen', 'direktørgruppen', 'chefgruppen', 'borgmesteren'] as const;
/** They end like a forum and are none. */
export const NO_FORUM: ReadonlySet<string> = new Set(['området', 'udvalg', 'et-udvalg', 'kursusudvalg']);
/** Adverbs that stand among the verbs. */
export const ADVERBS: ReadonlySet<string> = new Set(['ikke', 'herefter', 'derfor', 'dog', 'også', 'enstemmigt', 'ligeledes', 'endelig', 'hermed', 'nu', 'således', 'samtidig', 'desuden', 'endvidere', 'derudover', 'efterfølgende', 'foreløbigt', 'foreløbig', 'endeligt', 'igen', 'hverken', 'alene', 'kun', 'derved', 'kort', 'indgående', 'grundigt']);
