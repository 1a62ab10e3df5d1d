import { itSays, type Saying } from './said-outcomes.fixture.js';

const SAYINGS: readonly Saying[] = [
  {
    around: { forum: 'Socialudvalget' },
    said: [
      {
        says: [],
        decisions: [
          'Et mindretal bestående af O ønskede sagen udsat.',
          'Anna Holm (V) kan ikke tiltræde indstillingen.',
          'Liste Ø tager forbehold.',
          'Venstre undlod at stemme.',
          'For stemte 4, imod stemte 3.',
          'Udvalget besluttede følgende:',
          'Udvalget anmodede forvaltningen om at undersøge prisen.',
          'Udvalget beder administrationen vende tilbage med et notat.',
          'Udvalget udtrykte ønske om flere tal.',
          'Udvalget bemærkede, at tallene er gode.',
          'Det blev oplyst, at sagen er godkendt i Byrådet.',
          'Formanden orienterede om mødet med ministeren.',
          'Formanden bød velkommen.',
          'Udvalget takkede for oplægget.',
          'Udvalget roste arbejdet.',
          'Sagen blev fremlagt af Bo Lind.',
          'Udvalget ser frem til at drøfte sagen i Byrådet.',
          'Hvis økonomien holder, kan forslaget godkendes til efteråret.',
          'Når planen er godkendt, offentliggøres den.',
          'Byrådet godkendte planen i februar.',
          'Indstillingen var, at sagen blev godkendt.',
          'Ingen beslutning.',
          'Der blev ikke truffet beslutning.',
          'Ingen bemærkninger.',
          'Fraværende: Anna Holm, Bo Lind',
          'Fraværende: Ingen',
          'Afbud: Anna Holm',
          'Bo Lind deltog ikke i punktet.',
          'Anna Holm erklærede sig inhabil.',
        ],
      },
    ],
  },
  {
    around: { asks: ['at netværket "Sund by" drøftes'], title: 'Netværk' },
    said: [
      {
        says: [],
        decisions: [
          'Udvalget udpegede Anna Holm og Bo Lind.',
          'Rollen som netværksleder er ubesat.',
          'Der mangler en netværksleder.',
          'Anna Holm er ikke længere netværksleder.',
          'Anna Holm ønsker ikke at være netværksleder.',
          'Anna Holm var referenceleder indtil februar.',
          'Anna Holm orienterede om arbejdet som netværksleder.',
          'Netværksleder Anna Holm fremlagde status.',
          'Referenceleder Anna Holm indkalder til møde.',
          'Anna Holm blev foreslået som referenceleder, men ønskede det ikke.',
        ],
      },
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
        says: [],
        decisions: [
          'Økonomiudvalget ønsker en sag om emnet til efteråret.',
          'Udvalget konstaterede, at budgettet holder.',
          'Ikke til stede: Bo Lind.',
          'Bo Lind (V) ønskede ført til protokols, at han er imod.',
          'Inhabilitet: Bo Lind forlod mødet under behandlingen.',
          'Mødet hævet kl. 17.00.',
          'Ingen yderligere bemærkninger.',
          'Intet.',
        ],
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
        says: [],
        decisions: [
          'Der er stadig behov for en netværksleder til Sund start.',
          'Posten som netværksleder opslås.',
          'Ole Kjær blev opfordret til at søge rollen som netværksleder.',
        ],
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
        says: [],
        decisions: ['De nye åbningstider træder i kraft den 1. maj.', 'Bestyrelsen tog forbehold for lørdagsåbningen.'],
      },
    ],
  },
];

describe.each(SAYINGS)('what decides nothing, around $around', itSays);
