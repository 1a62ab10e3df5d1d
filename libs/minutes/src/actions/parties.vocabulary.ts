/** Those who can be told to do something, in lower case. */

/** Nouns for them, as word patterns (`*` for any beginning). */
export const PARTY_PATTERNS = [
  'chefer', 'cheferne', 'chefen', '*chef', '*chefen', '*chefer', '*cheferne', 'leder', 'lederen', 'ledere', 'lederne', '*leder', '*lederen', '*ledere', '*lederne', 'ledelsen', '*ledelsen', 'ledelserne', '*ledelserne',
  'direktør', 'direktøren', 'direktører', 'direktørerne', '*direktør', '*direktøren', '*direktører', '*direktørerne', 'borgmesteren', 'viceborgmesteren', 'rektor', 'inspektøren', '*inspektøren', 'formand', 'formanden', 'næstformand', 'næstformanden', '*formand', '*formanden', '*formænd', '*formændene', 'forperson', 'forpersonen', 'formandskabet', '*formandskabet',
  'gruppen', 'grupperne', '*gruppe', '*gruppen', '*grupper', '*grupperne', 'råd', 'rådet', '*råd', '*rådet', '*rådene', 'sekretariat', 'sekretariatet', '*sekretariat', '*sekretariatet', '*sekretariater', '*sekretariaterne', 'sekretæren', '*sekretær', '*sekretæren',
  'afdeling', 'afdelingen', 'afdelinger', 'afdelingerne', '*afdeling', '*afdelingen', '*afdelinger', '*afdelingerne', 'administrationen', '*administrationen', 'forvaltning', 'forvaltningen', 'forvaltninger', 'forvaltningerne', '*forvaltning', '*forvaltningen', '*forvaltninger', '*forvaltningerne', 'kommunen', 'kommunerne',
  'stab', 'staben', 'stabe', 'stabene', '*stab', '*staben', '*stabe', '*stabene', 'enhed', 'enheden', 'enheder', 'enhederne', '*enheden', '*enhederne', '*enheder', 'center', 'centret', 'centeret', 'centre', 'centrene', '*center', '*centret', '*centeret', '*centre', '*centrene', 'team', 'teamet', 'teams', '*teamet', '*team', '*teamene',
  'skole', '*skole', 'institution', '*institution', 'klub', 'klubberne', 'klubben', 'skoler', 'skolerne', 'skolen', '*skoler', '*skolerne', '*skolen', 'dagtilbud', 'dagtilbuddene', 'daginstitutionerne', 'institutioner', 'institutionerne', '*institutioner', '*institutionerne', 'plejecentrene', 'plejehjemmene', 'bibliotek', 'biblioteket', 'bibliotekerne', 'jobcenter', 'jobcentret', 'museet', 'borgerservice', 'hjemmeplejen', 'sundhedsplejen', 'tandplejen', 'beredskabet', 'politiet', 'regionen', 'foreningen', 'foreningerne', '*foreningen', 'boligselskabet', 'boligselskaberne', 'rådgiver', 'rådgiveren', 'rådgiverne', '*rådgiveren', '*rådgiver', 'leverandøren', 'leverandørerne', 'entreprenøren', 'arkitekten', 'revisionen', 'revisoren', 'advokaten',
  'konsulent', 'konsulenten', 'konsulenter', 'konsulenterne', '*konsulent', '*konsulenten', '*konsulenter', '*konsulenterne', 'koordinator', 'koordinatoren', 'koordinatorerne', '*koordinator', '*koordinatoren', '*koordinatorer', '*koordinatorerne', 'medarbejder', 'medarbejderen', 'medarbejdere', 'medarbejderne', '*medarbejder', '*medarbejderen', '*medarbejdere', '*medarbejderne', 'sagsbehandleren', 'sagsbehandlerne', 'lærerne', 'pædagogerne', 'planlæggerne', '*planlæggeren', 'controlleren', '*controller', '*controlleren', 'juristen', 'juristerne', 'økonomerne',
  'ejeren', '*ejerne', 'ejerne', '*ejere', '*haverne', '*tagerne', '*giverne', '*lejerne', 'brugerne', 'lærerne', 'trænerne', '*vejlederne', '*arkitekterne', 'sygeplejerskerne', 'terapeuterne', '*ejeren', '*ejer', 'tovholder', 'tovholderen', 'tovholdere', 'tovholderne', 'ansvarlig', 'ansvarlige', '*ansvarlig', '*ansvarlige', 'kontaktperson', 'kontaktpersonen', 'kontaktpersonerne', '*repræsentant', '*repræsentanten', '*repræsentanter', '*repræsentanterne', 'repræsentanterne', 'deltagerne', 'medlemmer', 'medlemmerne', '*medlemmer', '*medlemmerne', 'initiativtagerne', 'forslagsstilleren', 'forslagsstillerne', 'ambassadørerne', '*lodsen',
  'netværk', '*netværk', 'fagområde', 'direktørområde', '*direktørområde', 'netværket', 'netværkene', '*netværket', '*netværkene', 'forum', '*forum', 'udvalg', 'udvalget', 'udvalgene', '*udvalg', '*udvalget', '*udvalgene', 'bestyrelse', 'bestyrelsen', 'bestyrelser', 'bestyrelserne', '*bestyrelse', '*bestyrelsen', '*bestyrelserne', '*bestyrelser', 'direktion', 'direktionen', '*direktionen', 'kredsen', '*kredsen', 'nævnet', '*nævnet', 'kommissionen', 'kommunalbestyrelsen', 'byrådet',
  'parterne', 'parter', 'partnerne', 'partiet', 'partierne', 'områderne', 'fagområderne', '*områderne', 'driften', 'it', 'hr', 'digitaliseringen', 'kommunikation', 'alle', 'undertegnede', '*kontoret', '*kontor', '*skriveren', '*eren', '*øren', '*enten', '*isten', '*ologen', 'kokken', '*køkkenet', 'køkkenet', '*med', 'ansøgerne', 'ansøgere', '*ansøgere', '*ansøgerne', '*kommissionen', '*værket', '*gården', '*huset', 'aktørerne', 'naboerne', '*ingeniøren', '*arkitekten', 'driftslederen', 'værten', 'værterne', 'oplægsholderen', 'oplægsholderne', 'referenten', 'referent',
] as const; // prettier-ignore

/** They end like a party and are none. */
export const NO_PARTY_PATTERNS = [
  'område', 'området', '*boområde', '*byområde', '*naturområde', '*indsatsområde', '*erhvervsområde', '*boligområde', '*området', 'målgruppe', 'målgruppen', 'målgrupper', 'målgrupperne', 'aldersgruppe*', 'borgergruppe*', 'brugergruppe*', 'emnegruppe*', 'varegruppe*', 'forråd', 'anledningen', 'forholdet', 'kerneopgaven', 'vejledelsen', '*afledelsen',
  'kalenderen', '*kalenderen', 'vinteren', '*vinteren', 'computeren', 'containeren', '*folderen', 'folderen', 'motoren', 'døren', '*døren', 'dialogen', 'med', 'dermed', 'hermed', '*rådhuset', 'rådhuset', 'sommeren', '*sommeren', 'faktoren', '*faktoren', '*sektoren', 'sektoren', '*listen', '*risten', 'klienten', 'patienten', 'renten', '*renten', '*procenten', 'nummeren', '*nummeren',
  'efterår', 'forår', 'et-forum', 'kvarter', '*virksomhed', 'sikkerhed', '*hed', '*heder',
] as const; // prettier-ignore

/** Words that stand before the noun: `alle de øvrige ledere`. */
export const PARTY_LEADS: ReadonlySet<string> = new Set([
  'alle', 'samtlige', 'begge', 'hver', 'hvert', 'enkelt', 'enkelte', 'de', 'den', 'det', 'disse', 'denne', 'vores', 'nogle', 'flere', 'øvrige', 'andre', 'relevante', 'pågældende', 'ansvarlige', 'berørte', 'involverede', 'respektive', 'lokale', 'faglige', 'tekniske', 'nye', 'ny', 'kommende', 'nuværende', 'kommunens', 'udvalgets', 'forummets', 'afdelingens', 'forvaltningens', 'nedsatte', 'to', 'tre', 'fire', 'fem', 'seks', 'en', 'et', 'dens', 'dets', 'deres', 'sine', 'sin', 'eventuelle', 'fælles', 'centrale', 'tværgående', 'administrative', 'politiske', 'vor', 'kommunale', 'medvirkende', 'deltagende',
]); // prettier-ignore

/** Pronouns that stand for a party. */
export const PARTY_PRONOUNS: ReadonlySet<string> = new Set([
  'han',
  'hun',
  'de',
  'vi',
  'hver',
  'alle',
  'begge',
  'enhver',
]);

/** Between a party and the noun that it belongs to, or where it sits: `lederen af jobcentret`. */
export const PARTY_LINKS: ReadonlySet<string> = new Set([
  'af',
  'for',
  'fra',
  'i',
  'på',
  'ved',
  'bag',
  'under',
  'hos',
  'v',
  'med',
  '(',
  '/',
  '-',
  '–',
]);

/** A clause that begins so has its subject behind the verb: `Herefter udarbejder …`. */
export const FRONTED_WORDS: ReadonlySet<string> = new Set([
  'i', 'på', 'til', 'inden', 'efter', 'før', 'senest', 'herefter', 'derfor', 'derudover', 'desuden', 'endvidere', 'samtidig', 'endelig', 'ved', 'med', 'for', 'herudover', 'efterfølgende', 'om', 'hvis', 'når', 'fra', 'nu', 'så', 'her', 'dernæst', 'derefter', 'ligeledes', 'snarest', 'under', 'mellem', 'senere', 'd', 'den', 'uge', 'primo', 'medio', 'ultimo', 'såfremt', 'da', 'idet', 'hvorefter', 'forud', 'frem', 'parallelt', 'sideløbende', 'foreløbig', 'foreløbigt', 'indtil', 'hurtigst', 'straks', 'umiddelbart', 'som', 'hertil', 'dertil', 'hen', 'omkring', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'næste', 'kommende', 'heraf', 'igen', 'fremover', 'fremadrettet', 'løbende', 'ud', 'hermed', 'dermed', 'således', 'yderligere', 'afslutningsvis', 'indledningsvis', 'videre', 'nærmere', 'forinden',
]); // prettier-ignore

/** Departments by their bare names: a capital word that opens a sentence is one where it is one of these. */
export const DEPARTMENTS: ReadonlySet<string> = new Set([
  'økonomi', 'kommunikation', 'digitalisering', 'personale', 'løn', 'jura', 'ejendomme', 'børn', 'kultur', 'social', 'sundhed', 'teknik', 'miljø', 'beskæftigelse', 'park', 'natur', 'indkøb', 'udbud', 'borgerservice', 'byplan', 'erhverv', 'fritid', 'dagtilbud', 'ældre', 'familie', 'arbejdsmarked', 'ejendom', 'rengøring', 'veje', 'bygninger', 'stab', 'ledelse', 'udvikling', 'it', 'byggeri', 'klima', 'ydelse', 'handicap', 'psykiatri', 'pleje', 'hjemmepleje', 'jobcenter',
]); // prettier-ignore
