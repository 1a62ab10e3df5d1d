import { itSays, type Saying } from './said-outcomes.fixture.js';

const SAYINGS: readonly Saying[] = [
  {
    around: {},
    said: [
      {
        says: ['approved | item | 1'],
        decisions: [
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
        ],
      },
      {
        says: ['approved-with-remarks | item | 1'],
        decisions: [
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
        ],
      },
    ],
  },
  {
    around: { asks: ['at orienteringen tages til efterretning'] },
    said: [{ says: ['approved | item | 1'], decisions: ['Godkendt.'] }],
  },
  {
    around: { forum: 'Socialudvalget' },
    said: [
      {
        says: ['approved | item | 1'],
        decisions: [
          'Godkendt. Fraværende: Anna Holm.',
          'Udvalget godkendte sagen.',
          'Socialudvalget godkendte sagen.',
          'Udvalget tiltræder indstillingen.',
          'Et flertal i udvalget (A og F) godkendte sagen.',
          'Et flertal i udvalget godkendte sagen. Et mindretal (V) kunne ikke godkende sagen, idet økonomien er uklar.',
          'Godkendt. Bo Lind (O) stemte imod, idet han ønskede sagen afvist.',
          'Godkendt. Anna Holm deltog ikke i behandlingen af punktet.',
        ],
      },
    ],
  },
  {
    around: { forum: 'Byrådet' },
    said: [
      {
        says: ['approved | item | 1'],
        decisions: ['Byrådet godkendte sagen.', 'Godkendt.', 'Et flertal i Byrådet vedtog indstillingen.'],
      },
    ],
  },
  {
    around: { forum: 'Bestyrelsen for Egelund Ungdomsskole' },
    said: [{ says: ['approved | item | 1'], decisions: ['Bestyrelsen godkendte sagen.'] }],
  },
  {
    around: { forum: 'Hovedudvalget' },
    said: [
      { says: ['approved | item | 1'], decisions: ['Hovedudvalget godkendte sagen.', 'HovedMED godkendte sagen.'] },
    ],
  },
  {
    around: { forum: 'MED-udvalget' },
    said: [{ says: ['approved | item | 1'], decisions: ['MED-udvalget godkendte sagen.'] }],
  },
  {
    around: { forum: 'Direktionen' },
    said: [
      {
        says: ['approved | item | 1'],
        decisions: ['Direktionen godkendte sagen.', 'Direktionen tiltrådte indstillingen.'],
      },
    ],
  },
  {
    around: { forum: 'Teknik- og Miljøudvalget' },
    said: [
      {
        says: ['approved | item | 1'],
        decisions: ['Teknik- og Miljøudvalget godkendte sagen.', 'Udvalget godkendte sagen.'],
      },
    ],
  },
  {
    around: { forum: 'Strategisk Chefgruppe' },
    said: [
      {
        says: ['approved | item | 1'],
        decisions: ['Chefgruppen godkendte sagen.', 'Strategisk Chefgruppe godkendte sagen.'],
      },
    ],
  },
  {
    around: { forum: 'Direktørgruppen' },
    said: [
      {
        says: ['approved | item | 1'],
        decisions: ['Direktørgruppen besluttede at godkende sagen.', 'Direktørgruppen nikkede ja til forslaget.'],
      },
    ],
  },
  {
    around: { forum: 'Skolelederforum' },
    said: [{ says: ['approved | item | 1'], decisions: ['Forum godkendte sagen.', 'Skolelederne godkendte sagen.'] }],
  },
  { around: { forum: 'Ældrerådet' }, said: [{ says: ['approved | item | 1'], decisions: ['Rådet godkendte sagen.'] }] },
  {
    around: { forum: 'Kommunalbestyrelsen' },
    said: [{ says: ['approved | item | 1'], decisions: ['Kommunalbestyrelsen godkendte sagen.'] }],
  },
  {
    around: {
      asks: ['at netværkene "Sund by" og "Grøn by" drøftes', 'at netværket "Rolig by" lukkes'],
      title: 'Netværk',
    },
    said: [
      { says: ['approved | network Sund by | 1'], decisions: ['"Sund by" blev godkendt.', 'Sund by blev godkendt.'] },
    ],
  },
  {
    around: {
      asks: [
        'at budgetopfølgningen godkendes',
        'at der gives en tillægsbevilling på 2 mio. kr.',
        'at orienteringen om refusion tages til efterretning',
      ],
      title: 'Budgetopfølgning',
      forum: 'Økonomiudvalget',
    },
    said: [
      {
        says: ['approved | budget | 1', 'approved | budget | 2', 'approved | budget | 3'],
        decisions: [
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
        ],
      },
      {
        says: ['approved | budget | 1', 'approved | budget | 2', 'noted | budget | 3'],
        decisions: [
          '1. og 2. at-punkt blev godkendt. 3. at-punkt blev taget til efterretning.',
          'At-punkt 1 og 2 godkendt. At-punkt 3 taget til efterretning.',
          'Pkt. 1-2: Godkendt. Pkt. 3: Til efterretning.',
          'Indstillingens 1. og 2. punkt blev vedtaget, mens 3. punkt blev taget til efterretning.',
        ],
      },
      {
        says: [
          'approved-with-remarks | budget | 1',
          'approved-with-remarks | budget | 2',
          'approved-with-remarks | budget | 3',
        ],
        decisions: ['Godkendt, dog således at bevillingen først gives i 2019.'],
      },
      {
        says: ['approved | budget | 1', 'postponed | budget | 2'],
        decisions: ['Første del af indstillingen blev godkendt. Anden del udsættes.'],
      },
      {
        says: ['approved | budget | 1', 'approved | budget | 2'],
        decisions: ['Sagen blev godkendt under forudsætning af Byrådets godkendelse.'],
      },
      {
        says: ['approved-with-remarks | budget | -'],
        decisions: ['Med bemærkning om, at priserne skal ned, godkendte udvalget takstbladet.'],
      },
    ],
  },
  {
    around: {
      asks: [
        'at netværket "Sund start" godkendes',
        'at temaet "Digitale hjælpere" godkendes',
        'at chefforum drøfter, hvordan netværkene bemandes',
      ],
      title: 'Nye netværk i efteråret',
      forum: 'Chefforum',
    },
    said: [
      {
        says: ['approved | network Sund start | 1', 'returned | theme Digitale hjælpere | 2'],
        decisions: [
          '"Sund start" blev godkendt, mens "Digitale hjælpere" skal genbesøges.',
          'Chefforum godkendte "Sund start" og sendte "Digitale hjælpere" retur.',
        ],
      },
      {
        says: ['approved | network Sund start | 1', 'approved | theme Digitale hjælpere | 2'],
        decisions: ['Chefforum valgte at godkende begge temaer.'],
      },
    ],
  },
  {
    around: {
      asks: ['at de nye åbningstider godkendes'],
      title: 'Åbningstider',
      forum: 'Bestyrelsen for Egelund Bibliotek',
    },
    said: [
      {
        says: ['approved | item | 1'],
        decisions: [
          'Bestyrelsen bakkede op.',
          'Bestyrelsen stemte om forslaget. 4 stemte for, og 3 stemte imod. Forslaget er vedtaget.',
          'Bestyrelsen kunne godkende de nye åbningstider.',
          'Bestyrelsen sagde god for de nye åbningstider.',
          'De nye åbningstider blev vedtaget til prøve i et år.',
        ],
      },
    ],
  },
  {
    around: { asks: ['at handleplanen drøftes'], title: 'Sygefravær', forum: 'Lokal-MED for Hjemmeplejen' },
    said: [{ says: ['approved | plan | 1'], decisions: ['MED-udvalget tilslutter sig handleplanen.'] }],
  },
];

describe.each(SAYINGS)('approvals, around $around', itSays);
