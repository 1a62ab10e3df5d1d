/** Verbs of things to be done, as infinitives in lower case; their other forms are made of these (`task-verbs.ts`). */

/** Said of a party (`Sekretariatet udsender …`), in the passive (`Der udsendes …`) and after "skal": somebody is to do it. */
export const TASK_VERBS: readonly string[] = [
  'udsende', 'sende', 'fremsende', 'tilsende', 'rundsende', 'eftersende', 'videresende', 'indsende', 'fremlægge', 'forelægge', 'præsentere', 'udarbejde', 'opdatere', 'ajourføre', 'indhente',
  'undersøge', 'afklare', 'belyse', 'analysere', 'kortlægge', 'invitere', 'indkalde', 'lave', 'tilrette', 'rette', 'justere', 'indarbejde', 'kontakte', 'melde', 'evaluere', 'planlægge', 'formulere',
  'beskrive', 'bære', 'offentliggøre', 'koordinere', 'samle', 'bestille', 'aflevere', 'indberette', 'arrangere', 'tilføje', 'afprøve', 'teste', 'booke', 'revidere', 'skrive', 'forberede',
  'udpege', 'udforme', 'udfærdige', 'opgøre', 'beregne', 'genberegne', 'kvalificere', 'konkretisere', 'uddybe', 'videreformidle', 'formidle', 'kommunikere', 'oversende', 'videregive', 'udlevere', 'uddele', 'omdele',
  'rundsende', 'publicere', 'annoncere', 'opsætte', 'oprette', 'etablere', 'tilrettelægge', 'gennemføre', 'afdække', 'vurdere', 'overveje', 'indlede', 'optage', 'opsamle', 'sammenfatte', 'dokumentere', 'registrere',
  'indsamle', 'rekruttere', 'udvælge', 'prioritere', 'afstemme', 'tilpasse', 'omskrive', 'oversætte', 'korrigere', 'supplere', 'udvide', 'forankre', 'implementere', 'afrapportere', 'rapportere', 'besvare', 'svare',
  'spørge', 'opfordre', 'anmode', 'rykke', 'erindre', 'vejlede', 'klargøre', 'færdiggøre', 'afslutte', 'lukke', 'fordele', 'dele', 'uploade', 'udskifte', 'anskaffe', 'indkøbe', 'udbyde', 'forhandle', 'ansøge',
  'søge', 'finde', 'fastlægge', 'skitsere', 'udfolde', 'udvikle', 'videreudvikle', 'facilitere', 'opstille', 'genoptage', 'bringe', 'kommentere', 'kvalitetssikre', 'gennemgå', 'gentage', 'vedlægge', 'underrette', 'adviser',
  'tilmelde', 'ophænge', 'skalere', 'udrulle', 'renskrive', 'finpudse', 'fjerne', 'begynde', 'påbegynde', 'inddrage', 'påse', 'besigtige', 'monitorere', 'måle', 'reparere', 'udbedre', 'istandsætte', 'oplyse', 'notere', 'indskærpe', 'foranledige', 'igangsætte', 'iværksætte', 'efterspørge', 'efterse', 'rådføre', 'bearbejde', 'omarbejde', 'medbringe', 'udfylde', 'afgive', 'meddele', 'genfremlægge', 'genfremsætte', 'prøve', 'godtgøre', 'opkræve', 'udstede', 'indgive', 'returnere', 'bekendtgøre', 'opdele', 'nedskrive', 'visitere', 'optælle', 'opmåle', 'skærpe', 'præcisere', 'sammenskrive', 'sammenligne', 'afsøge', 'udarbejde',
]; // prettier-ignore

/** Of these only people do: their subject need not be known as a party. */
export const PERSONS_VERBS: ReadonlySet<string> = new Set([
  'indsende', 'udsende', 'sende', 'fremsende', 'eftersende', 'rundsende', 'videresende', 'tilsende', 'indkalde', 'invitere', 'kontakte', 'udarbejde', 'undersøge', 'aflevere', 'bestille', 'booke', 'indhente', 'tilmelde', 'indgive', 'forelægge', 'fremlægge', 'annoncere', 'uploade', 'indkøbe', 'anskaffe', 'besvare', 'underskrive', 'rekruttere', 'forhandle', 'planlægge', 'forberede', 'arrangere', 'orientere',
]); // prettier-ignore

/** Of these the passive and the bare present tense tell facts as often as tasks: they need a party and a time, or words that decide. */
export const WEAK_VERBS: ReadonlySet<string> = new Set([
  'spørge',  'finde', 'gennemføre', 'oplyse', 'notere', 'gennemgå', 'dele', 'måle', 'søge', 'svare', 'udvide', 'vurdere', 'overveje', 'prioritere', 'udvikle', 'fordele', 'etablere', 'implementere',
  'igangsætte', 'iværksætte', 'afslutte', 'lukke', 'fastlægge', 'forankre', 'optage', 'inddrage', 'gentage', 'opfordre', 'anmode', 'vedlægge', 'begynde', 'beskrive', 'bringe', 'udpege', 'fjerne', 'efterspørge', 'udfolde', 'supplere', 'meddele', 'skærpe', 'præcisere', 'prøve', 'opkræve', 'bekendtgøre', 'sammenligne', 'visitere', 'opdele',
]); // prettier-ignore

const PEOPLE =
  '*erne|*ene|*rådet|*råd|*udvalget|*bestyrelsen|personalet|direktionen|*formanden|borgmesteren|*chefen|*direktøren|*lederen|forvaltningen|administrationen|*afdelingen';

/** These tell a task only with a particle or an object of theirs: phrases as in `text/phrases.ts`, behind the verb. */
export const PARTICLE_VERBS: readonly { readonly verb: string; readonly particles: readonly string[] }[] = [
  { verb: 'følge', particles: ['.. op'] },
  { verb: 'samle', particles: ['.. op', '.. ind'] },
  { verb: 'vende', particles: ['.. tilbage', '.. retur'] },
  { verb: 'lægge', particles: ['… op på|i', '.. en plan', '… ud på|til', '.. på hjemmesiden|intranettet|nettet', '.. frem', '… ind i|på', '.. materialet|notatet|planen|referatet'] },
  { verb: 'sætte', particles: ['… igen', '.. møde|punktet|emnet|sagen op|på', '… på dagsordenen', '… sammen', '… op'] },
  { verb: 'tage', particles: ['… kontakt', '… initiativ', '.. fat', '.. hånd om', '… med i|til|tilbage|videre', '… op i|med|på|igen', '.. dialog|dialogen|drøftelsen|snakken', '.. ud', '.. imod tilmelding*', '… videre', '.. ansvar|ansvaret', '.. en snak|drøftelse', 'den|det|dette|sagen|spørgsmålet med', 'sig .. af'] },
  { verb: 'give', particles: ['.. besked', '.. tilbagemelding*', '.. status', '.. en? status', '.. input*', '.. inputs', '.. svar', '.. orientering', '.. en kort? orientering', '… melding', '.. lyd', '… videre'] },
  { verb: 'holde', particles: ['§time', '.. møde|møder|workshop|oplæg|temadag|informationsmøde|dialogmøde|samtale|samtaler|opfølgningsmøde|statusmøde', '.. kontakt|kontakten', '… orienteret|underrettet'] },
  { verb: 'afholde', particles: ['§time', '.. møde|møder|workshop|temadag|informationsmøde|dialogmøde|opfølgningsmøde|statusmøde|høring|samtaler'] },
  { verb: 'tale', particles: ['.. med'] },
  { verb: 'snakke', particles: ['.. med'] },
  { verb: 'drøfte', particles: ['… med', '§decided'] },
  { verb: 'prøve', particles: ['… af', 'at'] },
  { verb: 'regne', particles: ['.. på', '… ud'] },
  { verb: 'levere', particles: ['.. notat|oplæg|rapport|materiale|tal|tallene|udkast|bidrag|input', '§limit'] },
  { verb: 'køre', particles: ['… igen', '… igennem'] },
  { verb: 'vise', particles: ['§time'] },
  { verb: 'afgøre', particles: ['§limit'] },
  { verb: 'behandle', particles: ['… igen'] },
  { verb: 'gå', particles: ['.. videre', '.. i dialog', '… tilbage til', '.. i gang', '… igennem'] },
  { verb: 'indgå', particles: ['.. i dialog', '.. aftale'] },
  { verb: 'komme', particles: ['.. med', '.. tilbage', '.. retur', '.. oplæg|bud|forslag|notat|indstilling|plan'] },
  { verb: 'arbejde', particles: ['.. videre', '.. på at'] },
  { verb: 'se', particles: ['… igen', '.. nærmere', '.. på', '.. ind i'] },
  { verb: 'kigge', particles: ['.. nærmere', '.. på', '.. ind i'] },
  { verb: 'stå', particles: ['.. for at|det|dette|indkøb*|mad*|forplejning*|booking*|invitation*|tilmelding*|planlægning*|koordinering*|opfølgning*|udsendelse*|indkaldelse*'] },
  { verb: 'sørge', particles: ['.. for'] },
  { verb: 'drage', particles: ['.. omsorg'] },
  { verb: 'lade', particles: ['… undersøge|udarbejde|høre'] },
  { verb: 'rette', particles: ['.. henvendelse', '… til', '… i|op', '.. referatet|fejlen|notatet|planen'] },
  { verb: 'byde', particles: ['.. ind'] },
  { verb: 'stille', particles: ['.. forslag', '.. spørgsmål'] },
  { verb: 'træffe', particles: ['.. aftale'] },
  { verb: 'orientere', particles: ['§time', `alle? ${PEOPLE}`] },
  { verb: 'informere', particles: ['§time', `alle? ${PEOPLE}`] },
  { verb: 'høre', particles: ['§time', PEOPLE] },
  { verb: 'redegøre', particles: ['§time'] },
  { verb: 'fortælle', particles: ['§time'] },
  { verb: 'deltage', particles: ['§time'] },
  { verb: 'mødes', particles: ['§time'] },
  { verb: 'sikre', particles: ['§decided', '§time'] },
  { verb: 'bidrage', particles: ['§decided', '§time'] },
  { verb: 'starte', particles: ['§decided', '§time'] },
  { verb: 'skabe', particles: ['§decided', '§time'] },
  { verb: 'foretage', particles: ['.. undersøgelse*|analyse*|vurdering*|opfølgning*|beregning*|evaluering*|en|et|den|de'] },
  { verb: 'få', particles: ['.. udarbejdet|undersøgt|afklaret|lavet|sendt|bestilt', '.. svar|besked|tilbagemelding*', '… på .. møde|mødet'] },
  { verb: 'gøre', particles: ['… klar|færdig|opmærksom', '§time'] },
]; // prettier-ignore

/** Present tense that says how things are, what is decided, said or meant, or who holds a post: no task whoever its subject is. */
export const NO_TASK_VERBS: ReadonlySet<string> = new Set([
  'er', 'har', 'bliver', 'får', 'kan', 'bør', 'tør', 'gør', 'går', 'står', 'ser', 'siger', 'hedder', 'lyder', 'ligger', 'sidder', 'findes', 'finder', 'mener', 'synes', 'tror', 'ved', 'ønsker', 'vælger', 'foretrækker', 'håber', 'forventer', 'regner',
  'godkender', 'tiltræder', 'vedtager', 'beslutter', 'bifalder', 'bevilger', 'drøfter', 'debatterer', 'diskuterer', 'tager', 'afviser', 'forkaster', 'udsætter', 'udskyder', 'indstiller', 'anbefaler', 'foreslår', 'støtter', 'tilslutter', 'bakker', 'stemmer', 'undlader', 'imødekommer', 'noterer', 'konstaterer', 'igangsætter', 'nedsætter', 'iværksætter', 'hjemviser', 'trækker',
  'oplyser', 'fortæller', 'orienterer', 'informerer', 'meddeler', 'bemærker', 'nævner', 'påpeger', 'peger', 'understreger', 'fremhæver', 'pointerer', 'præciserer', 'gentager', 'henviser', 'spørger', 'svarer', 'takker', 'roser', 'kvitterer', 'udtrykker', 'udtaler', 'anfører', 'tilkendegiver', 'erklærer', 'bekræfter', 'anerkender', 'redegør', 'refererer', 'protesterer', 'kritiserer', 'opponerer', 'argumenterer',
  'oplever', 'vurderer', 'skønner', 'anser', 'opfatter', 'betragter', 'kender', 'husker', 'glæder', 'ærgrer', 'mangler', 'behøver', 'kræver', 'forudsætter', 'forlanger', 'begærer', 'ejer', 'rummer', 'omfatter', 'indeholder', 'indebærer', 'betyder', 'medfører', 'viser', 'fremgår', 'afhænger', 'vedrører', 'handler', 'drejer', 'gælder', 'svarer', 'udgør', 'består', 'tilhører', 'hører', 'passer', 'rammer', 'stiger', 'falder', 'koster', 'varer', 'forbliver', 'savner', 'accepterer', 'respekterer', 'tilbyder', 'benytter', 'bruger', 'anvender', 'modtager', 'opnår', 'løser', 'leverer', 'driver', 'yder', 'bor', 'lever', 'kommer', 'følger', 'giver', 'holder', 'lægger', 'sætter', 'stiller', 'arbejder', 'begynder', 'starter', 'fortsætter', 'deltager', 'bidrager', 'skaber', 'sikrer', 'understøtter', 'vender', 'retter', 'træffer', 'byder', 'lader', 'drager', 'gennemgår', 'indgår', 'foretager', 'taler', 'snakker', 'kigger',
  'overtager', 'fungerer', 'varetager', 'repræsenterer', 'indtræder', 'udtræder', 'fratræder', 'træder', 'afløser', 'erstatter', 'leder', 'bestrider', 'beklæder', 'vikarierer', 'pauserer', 'afventer', 'venter', 'forlader', 'ankommer', 'åbner', 'slutter', 'hæver', 'byder', 'udgår', 'bortfalder', 'skal', 'vil', 'må', 'tegner', 'dækker', 'anlægger', 'tænker', 'føler', 'lærer', 'forstår', 'tillader', 'forbyder', 'delegerer', 'bemyndiger', 'overgår', 'skifter', 'ophører', 'ændrer', 'overlader', 'overdrager', 'opfordrer', 'anmoder', 'beder', 'pålægger',
]); // prettier-ignore

/** The passive of these says what is decided, meant or so; never a task. */
export const NO_TASK_PASSIVES: ReadonlySet<string> = new Set([
  'godkendes', 'tiltrædes', 'vedtages', 'besluttes', 'bevilges', 'bifaldes', 'drøftes', 'udsættes', 'udskydes', 'afvises', 'forkastes', 'imødekommes', 'indstilles', 'anbefales', 'foreslås', 'igangsættes', 'nedsættes', 'iværksættes', 'startes', 'opstartes', 'noteres', 'konstateres', 'bemærkes', 'nævnes', 'understreges', 'forventes', 'ønskes', 'findes', 'kræves', 'menes', 'skønnes', 'vurderes', 'antages', 'kaldes', 'omfattes', 'finansieres', 'lukkes', 'afsluttes', 'nedlægges', 'forlænges', 'udvides', 'bemyndiges', 'overlades', 'delegeres', 'behandles', 'hjemvises', 'trækkes', 'opfordres', 'bedes', 'anmodes', 'tilbydes', 'ligestilles', 'træffes', 'synes', 'mødes', 'lykkes', 'mangles', 'flyttes', 'rykkes', 'fastholdes', 'videreføres', 'fortsættes', 'fastsættes', 'tages', 'afgøres', 'ses', 'vælges', 'udpeges', 'udgives',
]); // prettier-ignore

/** After "skal" these say how something is to be, not what is to be done. */
export const STATIVE_INFINITIVES: ReadonlySet<string> = new Set([
  'have', 'kunne', 'opleve', 'føle', 'vide', 'forstå', 'kende', 'opnå', 'gælde', 'omfatte', 'rumme', 'bestå', 'udgøre', 'handle', 'betyde', 'dreje', 'huske', 'ville', 'turde', 'tro', 'mene', 'leve', 'bo', 'behøve', 'lykkes', 'ses', 'forstås', 'opleves', 'opfattes', 'betragtes', 'nævnes', 'bemærkes', 'understreges', 'huskes', 'kaldes', 'måles', 'sammenlignes', 'tænke', 'tænkes', 'se', 'stå',
]); // prettier-ignore

/** Things may be told to do these, too: `Planen skal foreligge i maj`. */
export const EVENT_INFINITIVES: ReadonlySet<string> = new Set([
  'foreligge', 'ske', 'ligge', 'starte', 'begynde', 'komme', 'følge', 'gå', 'fremgå', 'indgå', 'vende', 'træde', 'finde',
]); // prettier-ignore

/** "skal være klar": ready by then. */
export const READY_WORDS: ReadonlySet<string> = new Set([
  'klar', 'klart', 'klare', 'færdig', 'færdigt', 'færdige', 'plads', 'hus', 'afsluttet', 'afsluttede', 'gennemført', 'gennemførte', 'afleveret', 'udarbejdet', 'tilmeldt', 'afholdt', 'sendt', 'besvaret', 'indsendt', 'hænde', 'modtaget', 'lukket', 'rettet', 'fremsendt', 'implementeret', 'tilendebragt',
]); // prettier-ignore
