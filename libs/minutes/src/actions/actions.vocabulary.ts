/** Words by which a decision says that somebody must do something afterwards. Lower case. */

/** Present passive of things to be done: `Der udsendes en indkaldelse`. */
export const TASK_PASSIVES: ReadonlySet<string> = new Set([
  'udsendes', 'sendes', 'fremsendes', 'tilsendes', 'rundsendes', 'fremlægges', 'forelægges', 'præsenteres', 'udarbejdes', 'opdateres', 'indhentes', 'undersøges', 'afklares',
  'inviteres', 'indkaldes', 'lægges', 'laves', 'tilrettes', 'rettes', 'justeres', 'indarbejdes', 'kontaktes', 'meldes', 'evalueres', 'planlægges', 'formuleres',
  'beskrives', 'bæres', 'offentliggøres', 'koordineres', 'samles', 'bestilles', 'orienteres', 'indsendes', 'afleveres', 'indberettes', 'kortlægges', 'følges', 'arrangeres', 'tilføjes',
]); // prettier-ignore

/** Present tense of somebody doing them: `Cheferne opdaterer status`. */
export const TASK_ACTIVES: ReadonlySet<string> = new Set([
  'fremlægger', 'opdaterer', 'udarbejder', 'undersøger', 'indkalder', 'sender', 'udsender', 'fremsender', 'kontakter', 'følger', 'vender', 'afprøver', 'samler', 'sørger', 'melder', 'indsender',
  'afklarer', 'laver', 'planlægger', 'inviterer', 'koordinerer', 'beskriver', 'præsenterer', 'begynder', 'formulerer', 'bestiller', 'booker', 'indhenter', 'afleverer', 'orienterer', 'tilretter',
  'justerer', 'arrangerer', 'kortlægger', 'indarbejder', 'forelægger', 'tester', 'reviderer', 'udpeger', 'lægger', 'skriver', 'rundsender', 'evaluerer', 'gennemfører', 'forbereder', 'finder',
]); // prettier-ignore

/** Several words that say the same. */
export const TASK_PHRASES = [
  'vil|ville .. blive', 'får|fik tilsendt', '§own opfordrede til', '§own opfordrer til', 'opfordres|opfordredes .. til',
  'bedes', 'anmodes|anmodede|bedes|bad|beder .. om', 'der .. kommer', 'kommer .. oplæg|bud|forslag|notat|indstilling|plan',
  'behov for at', 'tager kontakt|initiativ|ansvar', 'tages kontakt', 'har ansvar|ansvaret|opgaven', 'er ansvarlig for', 'står for', 'får til opgave', 'pålægges|pålagde', '§own ønsker|ønskede|ønskes .. udarbejdet|undersøgt|belyst|revideret|kvalificeret|fremlagt|beskrevet|afklaret', 'vender tilbage',
] as const; // prettier-ignore

/** "kommer til at", "følger af": no task. */
export const NO_TASK_PHRASES = [
  'kommer til at',
  'følger af',
  'sender signal',
  'lægger op til',
  'lægger vægt',
  'lægges vægt',
  'lægges op til',
  'finder det',
  'finder at',
  'sender et signal',
  'begynder at blive',
  'følger indstillingen',
  'følges af',
] as const;

/** After "skal" these say how something is, not what is to be done. */
export const NO_TASK_AFTER_MUST: ReadonlySet<string> = new Set([
  'for',
  'fx',
  'alene',
  'kun',
  'ikke',
  'dermed',
  'f',
  'hverken',
  'altid',
]);

/** Nouns for those who can be told to do something. */
export const PARTY_PATTERNS = ['cheferne', 'lederne', 'chefer', 'ledere', 'direktørerne', '*lederne', '*cheferne', '*gruppen', '*gruppe', '*rådet', '*råd', '*sekretariatet', '*sekretariat', '*afdelingen', '*afdelingerne', 'afdelingerne', 'administrationen', 'forvaltningen', '*forvaltningen', '*direktøren', '*chefen', '*lederen', '*leder', '*chef', '*ledere', '*chefer', '*forum', '*udvalget', 'netværket', 'medarbejderne', '*ejeren', 'tovholderen', '*konsulenten', '*konsulenterne', '*ansvarlige', 'alle', 'staben', '*enheden', '*centret', '*skolerne', '*ledelsen', 'projektgruppen', '*koordinatoren', 'deltagerne'] as const; // prettier-ignore

/** Before a date these make it a time limit. */
export const LIMIT_WORDS: ReadonlySet<string> = new Set([
  'senest',
  'inden',
  'før',
  'frist',
  'fristen',
  'deadline',
  'udgangen',
]);
