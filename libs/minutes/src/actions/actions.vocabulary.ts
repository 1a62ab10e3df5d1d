/** Words by which a decision says that somebody must do something afterwards. Lower case. Its verbs stand in `task-verbs.vocabulary.ts`. */

const DELIVERABLE =
  'redegørelse|notat|oversigt|orientering|status|statusnotat|oplæg|beregning|beregninger|uddybning|opgørelse|evaluering|plan|handleplan|handlingsplan|forslag|indstilling|sag|sagsfremstilling|vurdering|analyse|opfølgning|tilbagemelding|materiale|svar|tidsplan|procesplan|skitse|udkast|liste|rapport|afrapportering|business-case|undersøgelse|afklaring|kortlægning|drejebog|forklaring|temadrøftelse|budget|statistik|tal|nøgletal';

/** Words that ask somebody to do something: who is asked stands in front of, or behind them. */
export const TASK_PHRASES = [
  'vil|ville .. blive', 'får|fik tilsendt', '§own opfordrede til', '§own opfordrer til', 'opfordres|opfordredes .. til', 'blev|bliver|er|blevet .. bedt|anmodet om', 'blev|bliver|blevet .. opfordret|pålagt til?', 'får|fik|har til opgave',
  'bedes', 'anmodes|anmodede|bedes|bad|beder|anmoder … om', 'pålægges|pålagde|pålægger', 'opfordrede|opfordrer .. til at', 'gav|giver .. til opgave',
  'tages kontakt', 'har|får|fik ansvar|ansvaret|opgaven for|med at', 'er|bliver ansvarlig|ansvarlige|tovholder|tovholdere for at', 'er .. opgave at', 'påtager|påtog sig|sig at', 'lovede|lover at', 'har|fik lovet at', 'næste skridt er at', 'opgave er at',
  '§own ønsker|ønskede|efterspurgte|efterlyste|efterspørger|efterlyser|rekvirerede|imødeser', `ønskes|ønskedes|udbedes|imødeses .. ${DELIVERABLE}`, 'ønskes .. udarbejdet|undersøgt|belyst|revideret|kvalificeret|fremlagt|beskrevet|afklaret|uddybet',
  'tager|tog det|den|dette|sagen|spørgsmålet|emnet med tilbage|videre|hjem|til', `der|snarest kommer .. ${DELIVERABLE}|bud`, 'der .. kommer', `kommer .. ${DELIVERABLE}|bud`, 'overlades|overlod|overlader det? til … at finde|udarbejde|lave|indkalde|kontakte|formulere|følge|sørge|undersøge|skrive|planlægge|bestille', `der blev|er aftalt en|et|ny|nyt .. ${DELIVERABLE}`, 'ventes|forventes .. klar|klart|færdig|færdigt|færdige|afsluttet|fremlagt|forelagt|sendt|udsendt',
] as const; // prettier-ignore

/** What a forum may wish for so that somebody must deliver it. */
export const DELIVERABLE_WORDS: ReadonlySet<string> = new Set(DELIVERABLE.split('|'));
/** A participle by which it wishes something done: `ønskede økonomien belyst`. */
export const DONE_WORDS: ReadonlySet<string> = new Set([
  'udarbejdet', 'undersøgt', 'belyst', 'revideret', 'kvalificeret', 'fremlagt', 'beskrevet', 'afklaret', 'uddybet', 'forelagt', 'opgjort', 'beregnet', 'tilsendt', 'fremsendt', 'præsenteret', 'evalueret', 'kortlagt', 'indarbejdet', 'oplyst', 'konkretiseret',
]); // prettier-ignore

/** "kommer til at", "følger af": no task. */
export const NO_TASK_PHRASES = [
  'kommer til at', 'følger af', 'sender signal', 'sender et signal', 'lægger op til', 'lægger vægt', 'lægges vægt', 'lægges op til', 'finder det', 'finder at', 'begynder at blive', 'følger indstillingen', 'følges af', 'tages højde', 'tager højde', 'bærer præg', 'bæres af', 'beskrives i', 'rettes ros|tak|opmærksomhed', 'retter ros|tak', 'sende et signal', 'samler sig om', 'udarbejdes årligt', 'hvert år', 'gange om året', 'holder|holdes lukket|åbent|åben|ferie|orlov|pause|fri|øje', 'har|havde tidligere|allerede besluttet|aftalt|godkendt', 'næste|ordinært møde holdes|afholdes', 'skriver sig', 'sende en hilsen',
] as const; // prettier-ignore

/** After "skal" these say how something is, not what is to be done. */
export const NO_TASK_AFTER_MUST: ReadonlySet<string> = new Set([
  'for', 'fx', 'alene', 'kun', 'ikke', 'dermed', 'f', 'hverken', 'altid', 'naturligvis', 'selvfølgelig', 'heller', 'ofte', 'typisk',
]); // prettier-ignore

/** Before a date these make it a time limit. */
export const LIMIT_WORDS: ReadonlySet<string> = new Set([
  'senest', 'inden', 'før', 'frist', 'fristen', 'deadline', 'udgangen', 'tidsfrist', 'svarfrist', 'forud', 'afleveringsfrist',
]); // prettier-ignore

/** A clause, and the subject in it, may begin after these. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'at',
  ',',
  ';',
  ':',
  'og',
  'samt',
  'men',
  '–',
  '-',
  'idet',
  'hvorefter',
  '',
  '(',
]);

/** Words that lead to the subject. */
export const LEADS: ReadonlySet<string> = new Set([
  'at', 'det', 'der', 'blev', 'besluttet', 'aftalt', 'besluttede', ',', 'behov', 'for', 'er', 'og', 'samt', 'men', 'enighed', 'om', 'var', 'bliver', '-', '–', '(', 'aftale',
]); // prettier-ignore

/** "skal i Ledelsesforum igen": with these and no verb it goes somewhere. */
export const GOING_WORDS: ReadonlySet<string> = new Set([
  'i',
  'på',
  'til',
  'med',
  'forbi',
  'tilbage',
  'videre',
  'op',
  'ind',
  'igennem',
  'igen',
  'ud',
  'retur',
]);

/** Labels before what somebody is to do: `Opfølgning: …`. */
export const TASK_LABELS: ReadonlySet<string> = new Set([
  'opfølgning', 'opfølgningspunkter', 'aktion', 'aktioner', 'aktionspunkter', 'handling', 'handlinger', 'opgave', 'opgaver', 'aftale', 'aftaler', 'action', 'actions', 'todo', 'to-do', 'skridt', 'opfølgende',
]); // prettier-ignore

/** Words of a line that opens a list of tasks: `Det blev aftalt:`. */
export const LIST_LEADS: ReadonlySet<string> = new Set([
  ...TASK_LABELS, 'aftalt', 'aftalte', 'aftales', 'skal', 'opgaver', 'opfølgning', 'næste', 'anmodes', 'bedes', 'opgave', 'anmodede', 'bad', 'ansvarlige', 'ansvarsfordeling', 'arbejdsfordeling', 'proces', 'videre',
]); // prettier-ignore

/** Labels that say who is responsible and by when, in a sentence or line of their own. */
export const RESPONSIBLE_LABELS: ReadonlySet<string> = new Set([
  'ansvarlig',
  'ansvarlige',
  'ansvar',
  'tovholder',
  'tovholdere',
  'udføres',
  'opgaveansvarlig',
  'ansv',
]);
/** As above, by when. */
export const DUE_LABELS: ReadonlySet<string> = new Set([
  'frist', 'fristen', 'tidsfrist', 'tidsfristen', 'deadline', 'deadlinen', 'svarfrist', 'svarfristen', 'tidspunkt', 'dato', 'afleveringsfrist', 'afleveringsfristen', 'tilmeldingsfrist', 'tilmeldingsfristen', 'høringsfrist', 'høringsfristen', 'ansøgningsfrist', 'ansøgningsfristen',
]); // prettier-ignore

/** Nouns for documents and the like that are made for a day: `invitation til temadagen den 3. maj` falls not due then. */
export const MADE_FOR_A_DAY: ReadonlySet<string> = new Set([
  'invitation', 'invitationen', 'indkaldelse', 'indkaldelsen', 'program', 'programmet', 'dagsorden', 'dagsordenen', 'drejebog', 'drejebogen', 'referat', 'referatet', 'evaluering', 'evalueringen', 'tilmelding', 'tilmeldingen',
]); // prettier-ignore

/** Words by which a sentence without a date speaks of what is still to come. */
export const AHEAD_PHRASES = [
  'næste|kommende|førstkommende møde|gang',
  'på et? .. møde',
  'igen',
  'herefter',
  'efterfølgende',
  'senere',
] as const;

/** What a forum approves so needs nobody to be told; with one of the remarks it may. */
export const APPROVING_WORDS: ReadonlySet<string> = new Set([
  'godkendte', 'godkendt', 'godkender', 'tiltrådte', 'tiltrådt', 'tiltræder', 'vedtog', 'vedtaget', 'bifaldt', 'bevilgede', 'bevilget',
]); // prettier-ignore
/** As above. */
export const REMARK_WORDS: ReadonlySet<string> = new Set([
  'bemærkning', 'bemærkningen', 'bemærkninger', 'tilføjelse', 'tilføjelsen', 'ændring', 'ændringen', 'tilkendegivelse', 'ønske', 'opfordring', 'kommentar', 'præcisering', 'rettelse', 'aftale', 'ændringer', 'forudsætning',
]); // prettier-ignore
/** "at" after these says what is done, not what is said. */
export const SURE_WORDS: ReadonlySet<string> = new Set(['sikrer', 'påser', 'sørger', 'foranlediger', 'indskærper']);

/** What somebody is to be given: `Brugerne skal have besked`. */
export const ANSWER_WORDS: ReadonlySet<string> = new Set([
  'besked',
  'svar',
  'orientering',
  'indkaldelse',
  'tilbagemelding',
  'brev',
  'mail',
]);

/** A clause behind these is asked, not told: `om skolerne får besked`. */
export const ASKING_WORDS: ReadonlySet<string> = new Set([
  'om',
  'hvorvidt',
  'hvordan',
  'hvornår',
  'hvad',
  'hvor',
  'hvorfor',
  'hvilke',
  'hvilken',
]);

/** Ready at a time that is told: `Materialet ligger klar den 1. maj.` */
export const READY_PHRASES = ['ligger|er|står|bliver klar|klart|klare|færdig|færdigt|færdige', 'foreligger'] as const;

/** Who stands before these asks, and is not asked. */
export const ASKS_OF_OTHERS: ReadonlySet<string> = new Set([
  'bad',
  'beder',
  'anmodede',
  'anmoder',
  'pålagde',
  'pålægger',
  'opfordrede',
  'opfordrer',
  'gav',
  'giver',
]);

/** What is to come, in a sentence without a verb: `Svar til Karen Dam senest den 20. marts.` */
export const AWAITED_NOUNS: ReadonlySet<string> = new Set([
  'svar', 'tilbagemelding', 'tilbagemeldinger', 'bemærkninger', 'kommentarer', 'input', 'inputs', 'indmelding', 'tilmelding', 'opfølgning', 'status', 'evaluering', 'afrapportering', 'opsamling', 'høringssvar', 'rettelser', 'forslag', 'indberetning', 'aflevering',
]); // prettier-ignore

/** Heads of a table's column that says what is to be done. */
export const TASK_HEADS: ReadonlySet<string> = new Set([
  'opgave', 'opgaver', 'handling', 'handlinger', 'aktion', 'aktioner', 'aktivitet', 'aktiviteter', 'hvad', 'opfølgning', 'aftale', 'aftaler', 'beslutning', 'næste skridt',
]); // prettier-ignore
/** … by whom. */
export const RESPONSIBLE_HEADS: ReadonlySet<string> = new Set([
  'ansvarlig', 'ansvarlige', 'ansvar', 'hvem', 'tovholder', 'tovholdere', 'udføres af', 'opgaveansvarlig',
]); // prettier-ignore
/** … by when. */
export const DUE_HEADS: ReadonlySet<string> = new Set([
  'frist',
  'frister',
  'deadline',
  'hvornår',
  'senest',
  'tidsfrist',
  'tidspunkt',
  'dato',
  'færdig',
  'tid',
]);

/** Behind "inden", "efter" and "før" these tell a time and open no clause. */
export const TIME_LEADS: ReadonlySet<string> = new Set([
  'et', 'en', 'to', 'tre', 'fire', 'næste', 'kommende', 'sommer', 'sommeren', 'sommerferien', 'jul', 'julen', 'påske', 'påsken', 'ferien', 'udgangen', 'årets', 'årsskiftet', 'uge', 'udsendelse', 'halvt', 'da', 'længe', 'udgang',
]); // prettier-ignore
