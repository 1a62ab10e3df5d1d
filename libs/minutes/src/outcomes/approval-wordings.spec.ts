import { type Around, saidIn } from './said-outcomes.fixture.js';

describe('approvals and refusals', () => {
  describe('with one recommendation', () => {
    const around: Around = {};
    it.each([
      'Godkendt',
      'Godkendt.',
      'Tiltrådt.',
      'Vedtaget.',
      'Vedtaget som indstillet.',
      'Godkendt som indstillet.',
      'Enstemmigt godkendt.',
      'Godkendt enstemmigt.',
      'Indstilling godkendt.',
      'Indstillingen godkendt',
      'Indstillingerne tiltrådt.',
      'Indstillingen tiltrædes.',
      'Indstillingen blev tiltrådt.',
      'Indstillingen blev enstemmigt vedtaget.',
      'Indstillingen er godkendt.',
      'Indstillingen følges.',
      'Indstillingen fulgt.',
      'Indstillingen vedtaget med 9 stemmer for og 2 imod.',
      'Ledelsesforum fulgte indstillingen.',
      'Ledelsesforum følger indstillingen.',
      'Ledelsesforum har tiltrådt indstillingen.',
      'Ledelsesforum har vedtaget forslaget.',
      'Ledelsesforum tilslutter sig indstillingen.',
      'Ledelsesforum tilsluttede sig forslaget.',
      'Ledelsesforum kan tilslutte sig indstillingen.',
      'Ledelsesforum kunne tiltræde indstillingen.',
      'Ledelsesforum bakkede op om indstillingen.',
      'Ledelsesforum bakkede enstemmigt op om forslaget.',
      'Der var opbakning til forslaget.',
      'Der var fuld opbakning til indstillingen.',
      'Der var tilslutning til indstillingen.',
      'Der er enighed om at godkende indstillingen.',
      'Der var enighed om at godkende forslaget.',
      'Det blev besluttet at godkende forslaget.',
      'Det blev besluttet at følge indstillingen.',
      'Det besluttedes at tiltræde indstillingen.',
      'Besluttet at godkende indstillingen.',
      'Sagen kan godkendes.',
      'Sagen er blevet godkendt.',
      'Sagen blev efter en kort drøftelse godkendt.',
      'Efter en længere drøftelse blev sagen godkendt.',
      'Forslaget blev imødekommet.',
      'Ansøgningen imødekommes.',
      'Ledelsesforum imødekom ansøgningen.',
      'Ledelsesforum bevilger 40.000 kr. til formålet.',
      'Det ansøgte beløb blev bevilget.',
      'Forslaget nyder fremme.',
      'Forslaget blev accepteret.',
      'Ledelsesforum accepterede forslaget.',
      'Ledelsesforum gav grønt lys til sagen.',
      'Ledelsesforum sagde ja til forslaget.',
      'Ledelsesforum gav sin tilslutning til forslaget.',
      'Ledelsesforum stemte for forslaget.',
      'Beslutning: Godkendt.',
      'Ad 1: Godkendt.',
      'Ad 1) Godkendt.',
      'Ad. 1 Godkendt',
      'Pkt. 1: Tiltrådt.',
      'Punkt 1 godkendt.',
      '1. Godkendt.',
      'Godkendt, idet der dog ses på økonomien igen til efteråret.',
      'Ledelsesforum godkendte sagen, og takkede for det store arbejde.',
      'Ledelsesforum er positive over for forslaget og godkender det.',
      'Et enigt ledelsesforum godkendte sagen.',
      'Et flertal i ledelsesforum godkendte sagen.',
      'Et flertal (A, F og Ø) godkendte indstillingen.',
      'Et flertal bestående af A, B og F godkendte sagen. O og V stemte imod.',
      'Sagen sættes til afstemning. For stemte 6 medlemmer, imod stemte 3. Indstillingen er hermed godkendt.',
      'Indstillingen blev sat til afstemning og vedtaget med 7 stemmer mod 2.',
      'Sagen godkendes under forudsætning af, at der findes en leder.',
      'Godkendt uden bemærkninger.',
      'Godkendt med tak for indsatsen.',
      'Godkendt med ikrafttræden den 1. maj.',
      'Godkendt i den fremlagte form.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['approved | item | 1']);
    });
    it.each([
      'Godkendt med den ændring, at det sidste afsnit udgår.',
      'Forslaget blev vedtaget, men med den bemærkning at prisen skal undersøges.',
      'Godkendt med bemærkninger.',
      'Godkendt med de faldne bemærkninger.',
      'Godkendt med den ændring, at punkt 3 slettes.',
      'Godkendt med følgende ændringer:',
      'Godkendt med den tilføjelse, at der følges op til foråret.',
      'Indstillingen blev tiltrådt med den tilføjelse, at lederne inddrages.',
      'Ledelsesforum tiltrådte indstillingen med den præcisering, at det gælder fra 2016.',
      'Ledelsesforum godkendte forslaget med enkelte rettelser.',
      'Godkendt med forbehold for økonomien.',
      'Godkendt med den rettelse, at Anna Holm ikke deltog.',
      'Godkendt med udvalgets kommentarer.',
      'Godkendt i en tilrettet form.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['approved-with-remarks | item | 1']);
    });
    it.each([
      'Afvist.',
      'Forkastet.',
      'Ikke godkendt.',
      'Ikke imødekommet.',
      'Forslaget blev ikke godkendt.',
      'Forslaget blev ikke vedtaget.',
      'Forslaget bortfaldt.',
      'Forslaget faldt med stemmerne 4 for og 7 imod.',
      'Forslaget er dermed faldet.',
      'Indstillingen blev ikke fulgt.',
      'Indstillingen følges ikke.',
      'Ledelsesforum fulgte ikke indstillingen.',
      'Ledelsesforum godkendte ikke forslaget.',
      'Ledelsesforum kan ikke tiltræde indstillingen.',
      'Ledelsesforum kunne ikke tilslutte sig forslaget.',
      'Ledelsesforum ønsker ikke at godkende forslaget.',
      'Ledelsesforum ønskede ikke at imødekomme ansøgningen.',
      'Ledelsesforum sagde nej til forslaget.',
      'Ledelsesforum gav afslag.',
      'Der blev givet afslag på ansøgningen.',
      'Der kunne ikke opnås flertal for forslaget.',
      'Der var ikke flertal for forslaget.',
      'Der var ikke opbakning til forslaget.',
      'Der var ikke tilslutning til indstillingen.',
      'Sagen kunne ikke godkendes.',
      'Sagen kunne herefter ikke godkendes på det foreliggende grundlag.',
      'Forslaget kan desværre ikke imødekommes.',
      'Forslaget blev nedstemt.',
      'Det blev besluttet ikke at godkende forslaget.',
      'Det blev besluttet ikke at gå videre med forslaget.',
      'Ledelsesforum afviste forslaget, da økonomien ikke er på plads.',
      'Forslaget blev afvist med henvisning til økonomien.',
      'Orienteringen blev ikke taget til efterretning.',
      'Ledelsesforum tog ikke redegørelsen til efterretning.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['rejected | item | 1']);
    });
    it.each<[string, string[]]>([
      ['Projektet sættes ikke i gang.', ['rejected | project | 1']],
      ['Temaet blev ikke godkendt.', ['rejected | theme | 1']],
    ])('«%s»', (decision, outcomes) => {
      expect(saidIn(decision, around)).toEqual(outcomes);
    });
  });
  describe("with { asks: ['at orienteringen tages til efterretning'] }", () => {
    const around: Around = { asks: ['at orienteringen tages til efterretning'] };
    it.each<[string, string[]]>([['Godkendt.', ['approved | item | 1']]])('«%s»', (decision, outcomes) => {
      expect(saidIn(decision, around)).toEqual(outcomes);
    });
  });
  describe("with { forum: 'Socialudvalget' }", () => {
    const around: Around = { forum: 'Socialudvalget' };
    it.each([
      'Godkendt. Fraværende: Anna Holm.',
      'Udvalget godkendte sagen.',
      'Socialudvalget godkendte sagen.',
      'Udvalget tiltræder indstillingen.',
      'Et flertal i udvalget (A og F) godkendte sagen.',
      'Et flertal i udvalget godkendte sagen. Et mindretal (V) kunne ikke godkende sagen, idet økonomien er uklar.',
      'Godkendt. Bo Lind (O) stemte imod, idet han ønskede sagen afvist.',
      'Godkendt. Anna Holm deltog ikke i behandlingen af punktet.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['approved | item | 1']);
    });
    it.each([
      'Udvalget kunne ikke godkende sagen.',
      'Bo Lind (O) foreslog, at sagen sendes tilbage til forvaltningen. For forslaget stemte O. Imod stemte A og V. Forslaget blev herefter forkastet.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['rejected | item | 1']);
    });
  });
  describe("with { forum: 'Byrådet' }", () => {
    const around: Around = { forum: 'Byrådet' };
    it.each(['Byrådet godkendte sagen.', 'Godkendt.', 'Et flertal i Byrådet vedtog indstillingen.'])(
      '«%s»',
      (decision) => {
        expect(saidIn(decision, around)).toEqual(['approved | item | 1']);
      },
    );
  });
  describe("with { forum: 'Bestyrelsen for Egelund Ungdomsskole' }", () => {
    const around: Around = { forum: 'Bestyrelsen for Egelund Ungdomsskole' };
    it.each<[string, string[]]>([['Bestyrelsen godkendte sagen.', ['approved | item | 1']]])(
      '«%s»',
      (decision, outcomes) => {
        expect(saidIn(decision, around)).toEqual(outcomes);
      },
    );
  });
  describe("with { forum: 'Hovedudvalget' }", () => {
    const around: Around = { forum: 'Hovedudvalget' };
    it.each(['Hovedudvalget godkendte sagen.', 'HovedMED godkendte sagen.'])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['approved | item | 1']);
    });
  });
  describe("with { forum: 'MED-udvalget' }", () => {
    const around: Around = { forum: 'MED-udvalget' };
    it.each<[string, string[]]>([['MED-udvalget godkendte sagen.', ['approved | item | 1']]])(
      '«%s»',
      (decision, outcomes) => {
        expect(saidIn(decision, around)).toEqual(outcomes);
      },
    );
  });
  describe("with { forum: 'Direktionen' }", () => {
    const around: Around = { forum: 'Direktionen' };
    it.each(['Direktionen godkendte sagen.', 'Direktionen tiltrådte indstillingen.'])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['approved | item | 1']);
    });
  });
  describe("with { forum: 'Teknik- og Miljøudvalget' }", () => {
    const around: Around = { forum: 'Teknik- og Miljøudvalget' };
    it.each(['Teknik- og Miljøudvalget godkendte sagen.', 'Udvalget godkendte sagen.'])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['approved | item | 1']);
    });
  });
  describe("with { forum: 'Strategisk Chefgruppe' }", () => {
    const around: Around = { forum: 'Strategisk Chefgruppe' };
    it.each(['Chefgruppen godkendte sagen.', 'Strategisk Chefgruppe godkendte sagen.'])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['approved | item | 1']);
    });
  });
  describe("with { forum: 'Direktørgruppen' }", () => {
    const around: Around = { forum: 'Direktørgruppen' };
    it.each(['Direktørgruppen besluttede at godkende sagen.', 'Direktørgruppen nikkede ja til forslaget.'])(
      '«%s»',
      (decision) => {
        expect(saidIn(decision, around)).toEqual(['approved | item | 1']);
      },
    );
  });
  describe("with { forum: 'Skolelederforum' }", () => {
    const around: Around = { forum: 'Skolelederforum' };
    it.each(['Forum godkendte sagen.', 'Skolelederne godkendte sagen.'])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['approved | item | 1']);
    });
  });
  describe("with { forum: 'Ældrerådet' }", () => {
    const around: Around = { forum: 'Ældrerådet' };
    it.each<[string, string[]]>([['Rådet godkendte sagen.', ['approved | item | 1']]])('«%s»', (decision, outcomes) => {
      expect(saidIn(decision, around)).toEqual(outcomes);
    });
  });
  describe("with { forum: 'Kommunalbestyrelsen' }", () => {
    const around: Around = { forum: 'Kommunalbestyrelsen' };
    it.each<[string, string[]]>([['Kommunalbestyrelsen godkendte sagen.', ['approved | item | 1']]])(
      '«%s»',
      (decision, outcomes) => {
        expect(saidIn(decision, around)).toEqual(outcomes);
      },
    );
  });
  describe('with { asks: [\'at netværkene "Sund by" og "Grøn by" drøftes\', \'at netværket "Rolig by" lukkes\'], title: \'Netværk\' }', () => {
    const around: Around = {
      asks: ['at netværkene "Sund by" og "Grøn by" drøftes', 'at netværket "Rolig by" lukkes'],
      title: 'Netværk',
    };
    it.each(['"Sund by" blev godkendt.', 'Sund by blev godkendt.'])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['approved | network Sund by | 1']);
    });
  });
  describe("with { asks: ['at budgetopfølgningen godkendes', 'at der gives en tillægsbevilling på 2 mio. kr.', 'at orienteringen om refusion tages til efterretning'], title: 'Budgetopfølgning', forum: 'Økonomiudvalget' }", () => {
    const around: Around = {
      asks: [
        'at budgetopfølgningen godkendes',
        'at der gives en tillægsbevilling på 2 mio. kr.',
        'at orienteringen om refusion tages til efterretning',
      ],
      title: 'Budgetopfølgning',
      forum: 'Økonomiudvalget',
    };
    it.each([
      'Godkendt. Liste Ø kan ikke støtte punkt 2.',
      'A, B og F stemte for. V og O stemte imod. Indstillingen er dermed vedtaget.',
      'Ændringsforslaget blev sat til afstemning. For stemte 3, imod stemte 6. Ændringsforslaget faldt dermed. Indstillingen blev herefter godkendt.',
      'Godkendt med 7 stemmer mod 2 (O og Ø).',
      'Enstemmigt tiltrådt.',
      'Tiltrådt, idet udvalget ønsker en evaluering i 2020.',
      'Der meddeles tilladelse.',
      'Besluttet i overensstemmelse med indstillingen.',
      'Besluttedes i overensstemmelse med indstillingen.',
      'Indstillingen blev taget til følge.',
      'Godkendes.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual([
        'approved | budget | 1',
        'approved | budget | 2',
        'approved | budget | 3',
      ]);
    });
    it.each([
      '1. og 2. at-punkt blev godkendt. 3. at-punkt blev taget til efterretning.',
      'At-punkt 1 og 2 godkendt. At-punkt 3 taget til efterretning.',
      'Pkt. 1-2: Godkendt. Pkt. 3: Til efterretning.',
      'Indstillingens 1. og 2. punkt blev vedtaget, mens 3. punkt blev taget til efterretning.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual([
        'approved | budget | 1',
        'approved | budget | 2',
        'noted | budget | 3',
      ]);
    });
    it.each<[string, string[]]>([
      [
        'Godkendt, dog således at bevillingen først gives i 2019.',
        [
          'approved-with-remarks | budget | 1',
          'approved-with-remarks | budget | 2',
          'approved-with-remarks | budget | 3',
        ],
      ],
      [
        'Første del af indstillingen blev godkendt. Anden del udsættes.',
        ['approved | budget | 1', 'postponed | budget | 2'],
      ],
      [
        'Sagen blev godkendt under forudsætning af Byrådets godkendelse.',
        ['approved | budget | 1', 'approved | budget | 2'],
      ],
      ['Der meddeles afslag på dispensation.', ['rejected | budget | -']],
      [
        'Med bemærkning om, at priserne skal ned, godkendte udvalget takstbladet.',
        ['approved-with-remarks | budget | -'],
      ],
    ])('«%s»', (decision, outcomes) => {
      expect(saidIn(decision, around)).toEqual(outcomes);
    });
  });
  describe("with { asks: ['at netværket \"Sund start\" godkendes', 'at temaet \"Digitale hjælpere\" godkendes', 'at chefforum drøfter, hvordan netværkene bemandes'], title: 'Nye netværk i efteråret', forum: 'Chefforum' }", () => {
    const around: Around = {
      asks: [
        'at netværket "Sund start" godkendes',
        'at temaet "Digitale hjælpere" godkendes',
        'at chefforum drøfter, hvordan netværkene bemandes',
      ],
      title: 'Nye netværk i efteråret',
      forum: 'Chefforum',
    };
    it.each([
      '"Sund start" blev godkendt, mens "Digitale hjælpere" skal genbesøges.',
      'Chefforum godkendte "Sund start" og sendte "Digitale hjælpere" retur.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual([
        'approved | network Sund start | 1',
        'returned | theme Digitale hjælpere | 2',
      ]);
    });
    it.each<[string, string[]]>([
      [
        'Chefforum valgte at godkende begge temaer.',
        ['approved | network Sund start | 1', 'approved | theme Digitale hjælpere | 2'],
      ],
      ['Chefforum ønskede ikke at gå videre med Digitale hjælpere.', ['rejected | theme Digitale hjælpere | 2']],
    ])('«%s»', (decision, outcomes) => {
      expect(saidIn(decision, around)).toEqual(outcomes);
    });
  });
  describe("with { asks: ['at de nye åbningstider godkendes'], title: 'Åbningstider', forum: 'Bestyrelsen for Egelund Bibliotek' }", () => {
    const around: Around = {
      asks: ['at de nye åbningstider godkendes'],
      title: 'Åbningstider',
      forum: 'Bestyrelsen for Egelund Bibliotek',
    };
    it.each([
      'Bestyrelsen bakkede op.',
      'Bestyrelsen stemte om forslaget. 4 stemte for, og 3 stemte imod. Forslaget er vedtaget.',
      'Bestyrelsen kunne godkende de nye åbningstider.',
      'Bestyrelsen sagde god for de nye åbningstider.',
      'De nye åbningstider blev vedtaget til prøve i et år.',
    ])('«%s»', (decision) => {
      expect(saidIn(decision, around)).toEqual(['approved | item | 1']);
    });
  });
  describe("with { asks: ['at handleplanen drøftes'], title: 'Sygefravær', forum: 'Lokal-MED for Hjemmeplejen' }", () => {
    const around: Around = {
      asks: ['at handleplanen drøftes'],
      title: 'Sygefravær',
      forum: 'Lokal-MED for Hjemmeplejen',
    };
    it.each<[string, string[]]>([['MED-udvalget tilslutter sig handleplanen.', ['approved | plan | 1']]])(
      '«%s»',
      (decision, outcomes) => {
        expect(saidIn(decision, around)).toEqual(outcomes);
      },
    );
  });
});
