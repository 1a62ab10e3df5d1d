/** Words around the names of people, departments, networks and themes. Lower case; `*` for any beginning or end. */

/** Nouns for what somebody is, beside the roles that outcomes know. */
export const POSITION_PATTERNS = [
  'chef', '*chef', 'chefen', '*chefen', 'direktør', '*direktør', 'direktøren', '*direktøren', 'leder', '*leder', 'lederen', '*lederen', 'konsulent', '*konsulent', '*konsulenten', 'borgmester', 'borgmesteren', 'viceborgmester', 'formand', '*formand', 'formanden', '*formanden', 'næstformand', 'forperson',
  'rektor', '*koordinator', '*koordinatoren', 'sekretær', '*sekretær', '*ejer', '*medarbejder', '*medarbejderen', 'fuldmægtig', '*fuldmægtig', 'sygeplejerske', '*sygeplejerske', 'pædagog', '*pædagog', 'lærer', '*lærer', '*inspektør', '*assistent', '*vejleder', '*rådgiver', '*planlægger', '*terapeut', 'jurist', 'arkitekt', 'ingeniør', 'kontaktperson', '*kontaktperson', 'tovholder', 'bibliotekar', 'fmd', 'nfmd',
] as const; // prettier-ignore

/** Plural of these, before departments: `afdelingscheferne for A og B`. */
export const POSITION_PLURALS = [
  '*cheferne',
  '*chefer',
  'direktørerne',
  '*lederne',
  '*ledere',
  '*medarbejderne',
  '*medarbejdere',
  '*konsulenterne',
  '*konsulenter',
] as const;

/** Between what somebody is and the department. */
export const DEPARTMENT_LINKS: ReadonlySet<string> = new Set(['i', 'for', 'fra', 'ved', 'på', 'af']);

/** Nouns for a department, before its name: `afdelingen Kultur og Fritid`. */
export const DEPARTMENT_NOUNS: ReadonlySet<string> = new Set(['afdelingen', 'afdelingerne', 'forvaltningen', 'centret', 'centeret', 'fagcentret', 'fagcenteret', 'enheden', 'stabsenheden', 'direktørområdet']); // prettier-ignore

/** First words of a department's own name: `Center for Sundhed`. */
export const DEPARTMENT_OPENERS: ReadonlySet<string> = new Set(['center', 'fagcenter', 'sekretariat', 'sekretariatet', 'afdeling', 'afdelingen', 'forvaltningen', 'staben', 'stab']); // prettier-ignore

/** Words of which the names of departments are made. */
export const DEPARTMENT_WORDS = [
  'kultur', 'fritid', 'sundhed', 'ældre', 'økonomi', 'teknik', 'miljø', 'hr', 'it', 'dagtilbud', 'skole', 'skoler', 'social', 'socialområdet', 'familie', 'familier', 'personale', 'borgerservice', 'jobcenter', 'jobcentret', 'jobcenteret', 'beskæftigelse', 'arbejdsmarked', 'drift', 'service', 'stab', 'staben', 'børn', 'unge', 'pleje', 'omsorg', 'handicap', 'psykiatri', 'uddannelse', 'erhverv', 'ydelser', 'borger', 'borgere', 'byg', 'by', 'plan', 'vej', 'park', 'ejendomme', 'kommunikation', 'digitalisering', 'integration', 'forebyggelse', 'læring', 'trivsel', 'rehabilitering', 'hjemmepleje', 'hjemmeplejen', 'ppr', 'udvikling', 'politik', 'ledelse', 'jura', 'indkøb', 'løn', 'natur', 'klima', 'land', 'velfærd', 'sekretariat', 'sekretariatet', 'voksne', 'voksen', 'tandplejen', 'biblioteket', 'bibliotekerne', '*forvaltningen', '*afdelingen', '*sekretariatet', '*området', '*staben',
] as const; // prettier-ignore

/** A last name that ends so is a street, a school or a house. */
export const PLACE_ENDINGS = ['vej', 'vejen', 'gade', 'gaden', 'skole', 'skolen', 'plads', 'pladsen', 'allé', 'parken', 'park', 'plejecenter', 'centret', 'centeret', 'center', 'huset', 'hus', 'fonden', 'fond', 'legat', 'kirke', 'kommune', 'børnehave', 'hallen', 'by', 'torv', 'stræde', 'instituttet'] as const; // prettier-ignore

/** May stand after a name in the nominative; after a name that ends in -s any other word in small letters makes it a genitive. */
export const AFTER_NAMES: ReadonlySet<string> = new Set([
  'og', 'samt', 'eller', 'i', 'på', 'fra', 'for', 'til', 'ved', 'om', 'med', 'af', 'som', 'der', 'er', 'var', 'bliver', 'blev', 'har', 'havde', 'vil', 'skal', 'kan', 'deltog', 'deltager', 'orienterede', 'fremlagde', 'følger', 'kontakter', 'indkalder', 'udarbejder', 'undersøger', 'går', 'tager', 'at', 'ikke', 'også', 'undlod', 'indstiller', 'melder', 'sender', 'overtager', 'udpeges', 'vælges',
]); // prettier-ignore

/** Before a name that is written in a list of names or in capitals though it is none. */
export const NO_THING: ReadonlySet<string> = new Set(['version', 'hold', 'fase', 'bilag', 'side', 'punkt', 'nr', 'kommune', 'danmark', 'the', 'se', 'jf', 'der', 'det', 'den', 'de', 'vi', 'hvad', 'hvem', 'hvordan', 'hvorfor']); // prettier-ignore

/** Verbs that end a name without quotation marks, beside those that outcomes know. */
export const NAME_ENDING_VERBS: ReadonlySet<string> = new Set([
  'udløber', 'udløb', 'startede', 'begynder', 'begyndte', 'arbejder', 'fokuserer', 'handler', 'handlede', 'omfatter', 'består', 'mangler', 'kører', 'ligger', 'løber', 'bygger', 'sigter', 'viser', 'viste', 'giver', 'gav', 'går', 'gik', 'kommer', 'kom', 'står', 'følger', 'dækker', 'bidrager', 'støtter', 'tager', 'tog', 'skaber', 'slutter', 'sluttede', 'samler', 'holder', 'åbner', 'lukker', 'vokser', 'understøtter', 'undersøger', 'inddrager', 'hører', 'får', 'tilbyder', 'fører', 'leverer', 'evaluerer', 'hedder', 'ledes', 'mødes', 'findes', 'kendes', 'bør', 'orienterede', 'fortsatte', 'koster',
]); // prettier-ignore

/** A line of a list that says one of these is a sentence and no name. */
export const SENTENCE_WORDS: ReadonlySet<string> = new Set(['er', 'var', 'blev', 'bliver', 'skal', 'skulle', 'kan', 'kunne', 'vil', 'ville', 'bør', 'har', 'havde', 'får', 'må', 'at', 'vi', 'man', 'jeg', 'de', 'der', 'hvilke', 'hvordan', 'hvad', 'hvem', 'hvornår', 'hvor']); // prettier-ignore

/** Nouns that announce a list of names. */
export const LIST_NOUNS: readonly { readonly kind: 'theme' | 'network' | 'project'; readonly nouns: readonly string[] }[] = [
  { kind: 'theme', nouns: ['temaer', 'temaerne', '*temaer', '*temaerne'] },
  { kind: 'network', nouns: ['netværk', 'netværkene', '*snetværk', '*snetværkene'] },
  { kind: 'project', nouns: ['projekter', 'projekterne'] },
]; // prettier-ignore

/** Beginnings of words that say a category in a table. */
export const CATEGORY_WORDS = [
  { category: 'welfare', beginning: 'velfærd' },
  { category: 'innovation', beginning: 'innovation' },
  { category: 'learning', beginning: 'læring' },
] as const;

/** Cells that say that nobody or nothing stands there. */
export const EMPTY_CELLS: ReadonlySet<string> = new Set(['?', '-', '–', 'ingen', 'afventer', 'mangler', 'ukendt', 'ikke afklaret', 'vakant', 'i alt', 'total', 'n/a', 'x']); // prettier-ignore
