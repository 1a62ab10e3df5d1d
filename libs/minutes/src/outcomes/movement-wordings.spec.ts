import { itSays, type Saying } from './said-outcomes.fixture.js';

const SAYINGS: readonly Saying[] = [
  {
    around: {},
    said: [
      {
        says: ['postponed | item | 1'],
        decisions: [
          'Udsat.',
          'Udsat',
          'Udsættes.',
          'Udskudt.',
          'Sagen udsat.',
          'Sagen udsat til næste møde.',
          'Punktet er udsat.',
          'Punktet blev udskudt til næste møde.',
          'Punktet udskydes til mødet den 9. april.',
          'Sagen udsættes til mødet den 3. maj.',
          'Ledelsesforum udsætter sagen.',
          'Ledelsesforum udskød behandlingen til maj.',
          'Behandlingen udsættes.',
          'Stillingtagen udskydes, til økonomien er afklaret.',
          'Beslutningen blev udskudt til efter sommerferien.',
          'Ledelsesforum besluttede at udskyde sagen.',
          'Det blev besluttet at udsætte sagen til mødet i maj.',
          'Det blev aftalt at udskyde punktet.',
          'Udsat til næste møde på grund af afbud.',
          'Punktet nåede ikke at blive behandlet.',
          'Punktet blev ikke nået.',
          'Punktet blev ikke behandlet.',
          'Ikke behandlet.',
          'Ledelsesforum nåede ikke punktet.',
          'Punktet flyttes til næste møde.',
          'Punktet overføres til næste møde.',
          'Punktet tages op på næste møde.',
          'Sagen behandles på et kommende møde.',
          'Sagen sættes i bero.',
          'Sagen stilles i bero, indtil kommunen har svar fra ministeriet.',
          'Sagen sættes på dagsordenen til mødet i maj.',
          'Sagen genoptages på mødet den 9. april.',
          'Sagen optages på dagsordenen for næste møde.',
          'Sagen afventer et notat om økonomien.',
          'Sagen udsættes med henblik på yderligere belysning.',
        ],
      },
      {
        says: ['withdrawn | item | 1'],
        decisions: [
          'Udgår.',
          'Udgår',
          'Udgået.',
          'Punktet udgik.',
          'Punktet er udgået.',
          'Punktet udgår af dagsordenen.',
          'Sagen udgår.',
          'Sagen er taget af dagsordenen.',
          'Sagen tages af dagsordenen.',
          'Taget af dagsordenen.',
          'Sagen blev trukket tilbage.',
          'Sagen er trukket.',
          'Trukket.',
          'Punktet trækkes.',
          'Administrationen trak sagen tilbage.',
          'Kommunaldirektøren trak forslaget.',
          'Forslagsstilleren har trukket forslaget tilbage.',
          'Punktet blev fjernet fra dagsordenen.',
          'Punktet slettes af dagsordenen.',
          'Punktet aflyst.',
        ],
      },
      {
        says: ['returned | item | 1'],
        decisions: [
          'Sagen sendes tilbage til forvaltningen.',
          'Sagen blev sendt tilbage til administrationen.',
          'Tilbagesendt.',
          'Ledelsesforum sendte sagen tilbage med ønske om et nyt oplæg.',
          'Ledelsesforum besluttede at sende sagen tilbage til afdelingen.',
          'Sagen hjemvises til fornyet behandling.',
          'Sagen skal kvalificeres yderligere.',
          'Forslaget skal gennemarbejdes yderligere og forelægges igen i maj.',
          'Sagen skal i ledelsesforum igen.',
          'Sagen tages op igen på mødet i maj.',
          'Sagen skal på igen.',
          'Sagen forelægges ledelsesforum igen, når økonomien er på plads.',
          'Udkastet skal omskrives.',
          'Forslaget returneres til forslagsstillerne.',
          'Sagen sendes retur.',
          'Ledelsesforum ønsker sagen yderligere belyst.',
          'Ledelsesforum ønskede forslaget kvalificeret.',
          'Oplægget skal revideres, inden der kan tages stilling.',
          'Punktet genbehandles på næste møde.',
        ],
      },
    ],
  },
  {
    around: { forum: 'Socialudvalget' },
    said: [{ says: ['postponed | item | 1'], decisions: ['Udvalget udsatte sagen.'] }],
  },
  {
    around: { forum: 'Byrådet' },
    said: [
      {
        says: ['returned | item | 1'],
        decisions: ['Byrådet sender sagen tilbage til Økonomiudvalget.', 'Sagen sendes tilbage til udvalget.'],
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
        says: ['postponed | budget | 1', 'postponed | budget | 2', 'postponed | budget | 3'],
        decisions: [
          'Sagen udsættes og genfremsættes på et senere møde.',
          'Udsat til behandling på mødet den 14. maj.',
          'Punktet genoptages i august.',
        ],
      },
      {
        says: ['returned | budget | -'],
        decisions: ['Udvalget ønsker punktet på dagsordenen igen i august.', 'Drøftes igen i august.'],
      },
      {
        says: ['withdrawn | budget | 1', 'withdrawn | budget | 2', 'withdrawn | budget | 3'],
        decisions: ['Sagen tages af dagsordenen med henblik på fornyet behandling.'],
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
        says: ['returned | theme Digitale hjælpere | 2'],
        decisions: [
          'Temaet Digitale hjælpere er for bredt og skal snævres ind.',
          'Chefforum bad om at få Digitale hjælpere tilbage i en skarpere udgave.',
        ],
      },
      {
        says: ['postponed | network | 3'],
        decisions: [
          'Drøftelsen af bemandingen udsættes.',
          'Punktet om bemanding blev ikke behandlet på grund af tidsnød.',
        ],
      },
      {
        says: ['postponed | theme Digitale hjælpere | 2'],
        decisions: ['Temaet Digitale hjælpere parkeres til næste år.'],
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
      { says: ['postponed | item | 1'], decisions: ['Bestyrelsen var ikke beslutningsdygtig, og punktet blev udsat.'] },
    ],
  },
  {
    around: { asks: ['at handleplanen drøftes'], title: 'Sygefravær', forum: 'Lokal-MED for Hjemmeplejen' },
    said: [
      { says: ['postponed | item | 1'], decisions: ['Punktet tages på næste møde.'] },
      { says: ['returned | item | 1'], decisions: ['Punktet genbesøges i efteråret.'] },
    ],
  },
];

describe.each(SAYINGS)('what is put off, taken off or sent back, around $around', itSays);
