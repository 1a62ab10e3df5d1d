import { readDecision } from '../decision-wordings.fixture.js';

/** Who and when, as `responsible | due | precision`; the meeting is on 12 March 2015 (a Thursday). */
const tasks = (decision: string) =>
  readDecision(decision).actions.map(({ responsible, due, duePrecision }) =>
    [responsible, due, duePrecision].map((part) => part ?? '-').join(' | '),
  );

describe('a party and what it does', () => {
  it.each([
    ['Administrationen undersøger, om hallen kan lånes ud.', ['Administrationen | - | -']],
    ['Karen Dam sørger for nøgler til huset.', ['Karen Dam | - | -']],
    ['Sekretariatet følger op på sagen inden den 1. april.', ['Sekretariatet | 2015-04-01 | day']],
    ['Bo tager kontakt til naboerne.', ['Bo | - | -']],
    ['Teknik og Miljø giver borgerne besked snarest.', ['Teknik og Miljø | - | soon']],
    ['Skolechefen taler med de to skoler i uge 14.', ['Skolechefen | 2015-04-05 | day']],
    ['Formanden og næstformanden holder et møde med foreningen.', ['Formanden og næstformanden | - | -']],
    ['Karen Dam deler tallene med de andre.', ['Karen Dam | - | -']],
    ['Herefter udarbejder forvaltningen en plan.', ['forvaltningen | - | -']],
    ['På næste møde fremlægger økonomichefen en ny beregning.', ['økonomichefen | - | -']],
    ['Inden sommerferien indkalder Jette Lund til opfølgning.', ['Jette Lund | - | season']],
    ['Alle ledere melder navne ind senest den 20. marts.', ['Alle ledere | 2015-03-20 | day']],
    ['De øvrige afdelinger indsender deres tal i april.', ['De øvrige afdelinger | 2015-04-30 | month']],
    ['Hver skole udpeger en kontaktperson inden den 1/5.', ['Hver skole | 2015-05-01 | day']],
    ['Afdelingschef Karen Dam rundsender notatet.', ['Afdelingschef Karen Dam | - | -']],
    ['HR genberegner normeringen.', ['HR | - | -']],
    ['Center for Unge laver et udkast.', ['Center for Unge | - | -']],
    ['Lederen af jobcentret vender tilbage med et svar.', ['Lederen | - | -']],
    ['Karen Dam, der er tovholder, udsender et program.', ['Karen Dam | - | -']],
    ['Kommunikationsafdelingen omskriver pjecen til let dansk.', ['Kommunikationsafdelingen | - | -']],
    ['Driftslederen skaffer et tilbud på nye døre.', ['Driftslederen | - | -']],
    ['Bestyrelsen følger op på regnskabet til september.', ['Bestyrelsen | 2015-09-30 | month']],
    ['Forvaltningen arbejder videre med model B.', ['Forvaltningen | - | -']],
    ['Vi samler op på det på næste møde.', ['Vi | - | -']],
    ['Ældrerådet kommer med forslag til datoer.', ['Ældrerådet | - | -']],
    ['Pia Krog lægger planen på hjemmesiden.', ['Pia Krog | - | -']],
    ['Det blev aftalt, at Karen Dam sikrer opbakning fra skolerne.', ['Karen Dam | - | -']],
    ['Der var enighed om, at sekretariatet herefter udsender en pjece.', ['sekretariatet | - | -']],
    ['Ledelsesforum besluttede, at HR-afdelingen opdaterer politikken.', ['HR-afdelingen | - | -']],
    ['Godkendt, idet forvaltningen indhenter endnu et tilbud.', ['forvaltningen | - | -']],
    [
      'Godkendt med den bemærkning, at forvaltningen evaluerer ordningen i 2016.',
      ['forvaltningen | 2016-12-31 | year'],
    ],
    ['Der nedsættes en arbejdsgruppe, der udarbejder et forslag.', ['en arbejdsgruppe | - | -']],
    ['Forvaltningen vil undersøge prisen.', ['Forvaltningen | - | -']],
    ['Teatret indsender et nyt budget.', ['Teatret | - | -']],
    ['Økonomi lægger rammerne på intranettet den 1/4.', ['Økonomi | 2015-04-01 | day']],
    ['De to afsluttede netværk afleverer en rapport.', ['De to afsluttede netværk | - | -']],
    ['Kulturchefen orienterer medlemmerne.', ['Kulturchefen | - | -']],
    ['Det blev aftalt, at hvert fagområde drøfter det i 2. kvartal.', ['hvert fagområde | 2015-06-30 | month']],
    ['Ledelsesforum valgte model B. Skolechefen beregner prisen.', ['Skolechefen | - | -']],
    ['Forvaltningen har set på sagen og fremlægger den i maj.', ['Forvaltningen | 2015-05-31 | month']],
    ['Anna Holm undersøger sagen, og hun melder tilbage.', ['Anna Holm | - | -']],
    ['Sekretariatet v/ Bo Lind indkalder til møde.', ['Sekretariatet | - | -']],
    ['Gruppen mødes første gang i april.', ['Gruppen | 2015-04-30 | month']],
    ['Tovholder er Hanne Juhl, som indkalder gruppen.', ['Hanne Juhl | - | -']],
    ['Ledelsesforum besluttede at invitere bestyrelsen i april.', ['- | 2015-04-30 | month']],
    ['Plan & Byg tager kontakt til bygherren.', ['Plan & Byg | - | -']],
    ['Inden da undersøger Jens Krag prisen.', ['Jens Krag | - | -']],
    ['Til næste møde medbringer alle deres kalendere.', ['alle | - | -']],
    ['Karen Dam påtager sig at finde et lokale.', ['Karen Dam | - | -']],
    ['Karen Dam lovede at sende tallene rundt.', ['Karen Dam | - | -']],
    ['Kulturchefen tager spørgsmålet med tilbage til direktionen.', ['Kulturchefen | - | -']],
  ])('«%s»', (decision, actions) => {
    expect(tasks(decision)).toEqual(actions);
  });
});

describe('what is asked for, and what must be', () => {
  it.each([
    ['Administrationen anmodes om at undersøge sagen nærmere.', ['Administrationen | - | -']],
    ['Udvalget anmodede forvaltningen om et notat.', ['forvaltningen | - | -']],
    ['Ledelsesforum bad HR om at se på vagtplanen.', ['HR | - | -']],
    ['Ledelsesforum ønsker en redegørelse for forbruget.', ['- | - | -']],
    ['Ledelsesforum ønskede økonomien belyst.', ['- | - | -']],
    ['Ledelsesforum efterspurgte en oversigt over puljerne inden sommer.', ['- | - | season']],
    ['Sekretariatet har til opgave at samle svarene.', ['Sekretariatet | - | -']],
    ['Sekretariatet fik til opgave at indkalde.', ['Sekretariatet | - | -']],
    ['Bo Lind er ansvarlig for at bestille mad.', ['Bo Lind | - | -']],
    ['Cheferne bedes melde tilbage senest den 1.4.', ['Cheferne | 2015-04-01 | day']],
    ['Lederne opfordres til at læse notatet.', ['Lederne | - | -']],
    ['Forvaltningen blev bedt om at vende tilbage i maj.', ['Forvaltningen | 2015-05-31 | month']],
    ['Skolerne skal aflevere deres planer senest den 1. maj.', ['Skolerne | 2015-05-01 | day']],
    ['Planen skal foreligge ultimo april.', ['- | 2015-04-30 | month']],
    ['Regnskabet skal være afsluttet inden årets udgang.', ['- | 2015-12-31 | year']],
    ['Alle ansøgere skal have svar senest den 23/3.', ['Alle ansøgere | 2015-03-23 | day']],
    ['Brugerne skal have besked i god tid.', ['Brugerne | - | -']],
    ['Den skal revideres og forelægges igen i maj.', ['- | 2015-05-31 | month']],
    ['Et nyt oplæg ventes klar i uge 20.', ['- | 2015-05-17 | day']],
    ['Materialet ligger klar den 1. maj.', ['- | 2015-05-01 | day']],
    ['Ledelsesforum ønsker at få forelagt en sag i august.', ['- | 2015-08-31 | month']],
    ['Det tages op igen på mødet den 6. november.', ['- | 2015-11-06 | day']],
    ['Det overlades til Karen Dam at finde et lokale.', ['Karen Dam | - | -']],
    ['Der blev aftalt en evaluering på mødet i marts 2016.', ['- | 2016-03-31 | month']],
    ['Notatet skal rettes.', ['- | - | -']],
    ['Der skal laves en plan i 2. kvartal.', ['- | 2015-06-30 | month']],
    ['Det blev besluttet, at afdelingerne skulle vurdere behovet.', ['afdelingerne | - | -']],
    ['Sagen skal tilbage til udvalget i september.', ['- | 2015-09-30 | month']],
    ['Der er behov for, at sekretariatet reviderer listen.', ['sekretariatet | - | -']],
    ['Der skal findes en ny netværksleder.', ['- | - | -']],
    ['Sagen sendes til forvaltningen, som skal belyse økonomien.', ['forvaltningen | - | -']],
    ['Det er referencelederens opgave at kontakte kandidaterne.', ['- | - | -']],
  ])('«%s»', (decision, actions) => {
    expect(tasks(decision)).toEqual(actions);
  });
});

describe('what is done, by whomever', () => {
  it.each([
    ['Der udarbejdes en tidsplan.', ['- | - | -']],
    ['Der indkaldes til et nyt møde i uge 15.', ['- | 2015-04-12 | day']],
    ['Der udsendes en invitation fra direktionen.', ['direktionen | - | -']],
    ['Godkendt med den tilføjelse, at der efter et halvt år laves en status.', ['- | - | -']],
    ['Svar til Karen Dam senest den 20. marts.', ['- | 2015-03-20 | day']],
    ['Evaluering i maj 2016.', ['- | 2016-05-31 | month']],
    ['Undersøges nærmere.', ['- | - | -']],
    ['Referatet rettes.', ['- | - | -']],
    ['Sagen forelægges forummet igen i september.', ['- | 2015-09-30 | month']],
    ['Der følges op på næste møde.', ['- | - | -']],
    ['Forsøget evalueres i november.', ['- | 2015-11-30 | month']],
    ['Materialet bliver sendt ud hurtigst muligt.', ['- | - | soon']],
    ['Svarene vil blive samlet i en rapport.', ['- | - | -']],
    ['Notatet udarbejdes af sekretariatet.', ['sekretariatet | - | -']],
    ['Planen udfoldes i samarbejde med Anna Holm og Bo Lind inden jul.', ['Anna Holm og Bo Lind | - | season']],
    ['Høringssvar afgives senest den 31. marts.', ['- | 2015-03-31 | day']],
    ['Der afholdes borgermøde i uge 36.', ['- | 2015-09-06 | day']],
    ['Ansøgerne får besked snarest muligt.', ['Ansøgerne | - | soon']],
    ['Arbejdet udbydes primo juni.', ['- | 2015-06-30 | month']],
    ['Det blev aftalt, at der udsendes en pjece.', ['- | - | -']],
    ['Godkendt med den tilføjelse, at der laves en opfølgning om et halvt år.', ['- | 2015-09-30 | month']],
    ['Sagen sendes tilbage. Den genoptages på mødet den 9. april.', ['- | 2015-04-09 | day']],
  ])('«%s»', (decision, actions) => {
    expect(tasks(decision)).toEqual(actions);
  });
});

describe('lists and labels', () => {
  it.each([
    [
      'Det blev aftalt:\n\n- at Karen Dam udsender referatet\n- at skolerne melder tilbage inden den 1. maj\n- at der holdes et møde i uge 20',
      ['Karen Dam | - | -', 'skolerne | 2015-05-01 | day', '- | 2015-05-17 | day'],
    ],
    ['Opfølgning:\n\n- Undersøge priser på lokaler\n- Indkald til møde i maj', ['- | - | -', '- | 2015-05-31 | month']],
    ['Sekretariatet: udsender materialet. Bo Lind: booke lokale.', ['Sekretariatet | - | -', 'Bo Lind | - | -']],
    ['Opfølgning: Karen Dam kontakter regionen.', ['Karen Dam | - | -']],
    ['Der udarbejdes et notat. Ansvarlig: Karen Dam. Frist: 1/9.', ['Karen Dam | 2015-09-01 | day']],
    ['Der udarbejdes et notat (ansvarlig: Karen Dam, frist: 1/9).', ['Karen Dam | 2015-09-01 | day']],
    ['Forvaltningen regner på det. Det sker senest den 1. juni.', ['Forvaltningen | 2015-06-01 | day']],
    ['Fristen for tilmelding er den 1. juni.', ['- | 2015-06-01 | day']],
    ['Ledelsesforum besluttede,\n\n- at en status forelægges forummet i december', ['- | 2015-12-31 | month']],
  ])('«%s»', (decision, actions) => {
    expect(tasks(decision)).toEqual(actions);
  });
});

describe('a table of tasks', () => {
  it('gives one action for each row', () => {
    const rows =
      '| Udsende skema | Karen Dam | 1/4 |\n| Samle svarene | Sekretariatet | ultimo maj |\n| Holde ferie | | |';
    expect(tasks(`Aftalt:\n\n| Opgave | Ansvarlig | Frist |\n| --- | --- | --- |\n${rows}`)).toEqual([
      'Karen Dam | 2015-04-01 | day',
      'Sekretariatet | 2015-05-31 | month',
      '- | - | -',
    ]);
  });

  it('is none where nobody and no time is told', () => {
    expect(tasks('Se her:\n\n| Opgave | Pris |\n| --- | --- |\n| Male | 200 kr. |\n| Rydde op | 100 kr. |')).toEqual(
      [],
    );
  });
});

describe('several tasks in a sentence', () => {
  it.each([
    ['Karen Dam undersøger prisen, og Bo Lind kontakter leverandøren.', ['Karen Dam | - | -', 'Bo Lind | - | -']],
    [
      'Bo Lind booker lokaler, Karen Dam bestiller mad, og Pia Krog laver programmet.',
      ['Bo Lind | - | -', 'Karen Dam | - | -', 'Pia Krog | - | -'],
    ],
    [
      'Sekretariatet udsender skemaet i april, og skolerne svarer senest den 1. maj.',
      ['Sekretariatet | 2015-04-30 | month', 'skolerne | 2015-05-01 | day'],
    ],
    ['Forvaltningen beregner prisen og giver forummet besked i maj.', ['Forvaltningen | 2015-05-31 | month']],
    [
      'Sekretariatet udsender udkastet senest den 2. maj, så det kan behandles på mødet den 9. maj.',
      ['Sekretariatet | 2015-05-02 | day'],
    ],
    [
      'Sekretariatet udsender udkastet senest den 2. maj og samler svarene inden den 20. maj.',
      ['Sekretariatet | 2015-05-02 | day', 'Sekretariatet | 2015-05-20 | day'],
    ],
    ['Jurachefen retter aftalen og forelægger den på ny i april.', ['Jurachefen | 2015-04-30 | month']],
  ])('«%s»', (decision, actions) => {
    expect(tasks(decision)).toEqual(actions);
  });
});

describe('times', () => {
  it.each([
    ['senest den 1/9', '2015-09-01 | day'],
    ['senest den 1/2', '2016-02-01 | day'],
    ['senest 1.9.', '2015-09-01 | day'],
    ['den 1. september', '2015-09-01 | day'],
    ['inden udgangen af uge 34', '2015-08-23 | day'],
    ['i uge 34', '2015-08-23 | day'],
    ['i uge 34-35', '2015-08-30 | day'],
    ['primo september', '2015-09-30 | month'],
    ['medio september 2016', '2016-09-30 | month'],
    ['ultimo februar', '2016-02-29 | month'],
    ['i december', '2015-12-31 | month'],
    ['i løbet af efteråret', '- | season'],
    ['i 1. halvår', '2015-06-30 | month'],
    ['i 2. halvår 2016', '2016-12-31 | month'],
    ['i 3. kvartal', '2015-09-30 | month'],
    ['før sommeren', '- | season'],
    ['efter sommerferien', '- | season'],
    ['inden jul', '- | season'],
    ['inden påske', '- | season'],
    ['til næste møde', '- | -'],
    ['på mødet den 3. maj', '2015-05-03 | day'],
    ['på mødet i juni', '2015-06-30 | month'],
    ['til mødet den 3. maj', '2015-05-03 | day'],
    ['snarest', '- | soon'],
    ['hurtigst muligt', '- | soon'],
    ['inden for 14 dage', '2015-03-26 | day'],
    ['inden årets udgang', '2015-12-31 | year'],
    ['inden udgangen af 2016', '2016-12-31 | year'],
    ['inden budgetforhandlingerne', '- | -'],
    ['inden næste budgetmøde den 26. juni', '2015-06-26 | day'],
    ['senest fredag den 20. marts kl. 12', '2015-03-20 | day'],
    ['inden skoleåret 2015/16', '- | season'],
    ['på fredag', '2015-03-13 | day'],
    ['i næste uge', '2015-03-22 | day'],
    ['om tre uger', '2015-04-02 | day'],
    ['om mødet den 3. marts', '- | -'],
    ['om budgettet for 2016', '- | -'],
  ])('«Karen Dam udarbejder et notat %s.»', (words, due) => {
    expect(tasks(`Karen Dam udarbejder et notat ${words}.`)).toEqual([`Karen Dam | ${due}`]);
  });

  it.each([
    ['Karen Dam udsender invitation til temadagen den 3. maj.', '- | -'],
    ['Karen Dam udarbejder drejebogen for mødet i maj.', '- | -'],
    ['Karen Dam retter referatet fra den 20. marts.', '- | -'],
    ['Karen Dam udsender snarest dagsordenen til mødet i maj.', '- | soon'],
    ['Karen Dam udarbejder et notat, som drøftes i maj, senest den 20. april.', '2015-04-20 | day'],
  ])('«%s»', (words, due) => {
    expect(tasks(words)).toEqual([`Karen Dam | ${due}`]);
  });

  it('keep the window and the words', () => {
    const [action] = readDecision('Karen Dam udarbejder et notat medio maj.').actions;
    expect(action).toMatchObject({ dueFrom: '2015-05-11', dueTo: '2015-05-20', dueWords: 'medio maj' });
  });

  it('have no window on an exact day', () => {
    const [action] = readDecision('Karen Dam udarbejder et notat senest den 4. maj.').actions;
    expect(action).toMatchObject({ dueFrom: null, dueTo: null, dueWords: '4. maj' });
  });
});

describe('no task', () => {
  it.each([
    'Ledelsesforum drøftede oplægget.',
    'Ledelsesforum godkendte, at der frigives 2 mio. kr. til projektet.',
    'Ledelsesforum godkendte planen for 2016.',
    'Godkendt.',
    'Ledelsesforum besluttede, at netværket igangsættes.',
    'Ledelsesforum vedtog, at puljen fordeles efter indbyggertal.',
    'Karen Dam orienterede om status.',
    'Karen Dam oplyste, at sekretariatet udarbejder en plan.',
    'Karen Dam fortalte, at skolerne skal spare.',
    'Det blev foreslået, at forvaltningen undersøger sagen.',
    'Det blev bemærket, at tallene skal ses i sammenhæng.',
    'Det blev drøftet, hvordan lederne følger op.',
    'Administrationen vurderer, at budgettet holder.',
    'Administrationen mener, at planen er god.',
    'Administrationen oplever en stigning.',
    'Forvaltningen anbefaler model B.',
    'Karen Dam er tovholder.',
    'Karen Dam bliver netværksleder.',
    'Karen Dam overtager rollen som formand.',
    'Karen Dam vil gerne være netværksleder.',
    'Bo Lind (A) stemmer imod.',
    'Bo Lind tager forbehold.',
    'Rapporten beskriver udfordringerne.',
    'Planen understøtter arbejdet i netværkene.',
    'Målgruppen omfatter 200 borgere.',
    'Området udarbejder ikke egne planer.',
    'Der udarbejdes ikke et nyt notat.',
    'Forvaltningen undersøger ikke sagen yderligere.',
    'Skolerne skal ikke aflevere planer.',
    'Ledelsesforum ønsker ikke, at forvaltningen undersøger det.',
    'Viden skal for eksempel deles.',
    'Borgerne skal opleve sammenhæng.',
    'Politikken skal understøtte trivslen.',
    'Det skal være let at søge.',
    'Udgifterne finansieres af rammen.',
    'Sagen blev udsat, da forvaltningen undersøger økonomien.',
    'Sagen udsættes til mødet den 9. april.',
    'Punktet udgår.',
    'Næste møde er den 9. april.',
    'Sagen sendes i Direktionen til endelig godkendelse.',
    'Skal forvaltningen undersøge det?',
    'Hvis planen sendes ud, orienteres lederne.',
    'Lederne roste arbejdet.',
    'Der var ros til sekretariatet.',
    'Sekretariatet udsendte materialet den 2. marts.',
    'Udvalget ser frem til resultatet.',
    'Ledelsesforum bakker op om forslaget.',
    'Til efterretning.',
    'Karen Dam deltog ikke i punktet.',
    'Karen Dam refererede fra styregruppen, der planlægger en temadag.',
    'Museet holder lukket i januar.',
    'Netværkslederne mødes fire gange om året.',
    'Forældrene spørger, hvornår skolen svarer.',
    'Ledelsesforum har tidligere besluttet, at forvaltningen undersøger sagen.',
    'Evaluering af forsøget i 2014.',
    'Ledelsesforum besluttede ikke at udsende pjecen i 2016.',
    'Karen Dam spurgte, om skolerne får besked.',
    'Ledelsesforum tog til efterretning, at forvaltningen udarbejder en strategi.',
    'Netværkene skal skabe værdi for borgerne.',
    'Bevillingen gives for perioden 2015-2017.',
    'Næste møde holdes den 9. april.',
    'Skolelederne har ansvaret for undervisningen.',
    'Direktørerne står for den daglige ledelse.',
    'Der er behov for at styrke samarbejdet.',
    'Beløbet frigives fra puljen.',
    'Kurset begynder i september.',
    'Klubben: Trukket af ansøger.',
    'Kulturchefen orienterer om status.',
    'Projektlederen overgår til en anden stilling.',
    'Udvalgets sommertur: Aflyst.',
    'Hvis der er behov for det, indkaldes til møde.',
  ])('is made of «%s»', (decision) => {
    expect(tasks(decision)).toEqual([]);
  });
});
