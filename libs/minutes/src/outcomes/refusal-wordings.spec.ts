import { itSays, type Saying } from './said-outcomes.fixture.js';

const SAYINGS: readonly Saying[] = [
  {
    around: {},
    said: [
      {
        says: ['rejected | item | 1'],
        decisions: [
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
        ],
      },
      { says: ['rejected | project | 1'], decisions: ['Projektet sættes ikke i gang.'] },
      { says: ['rejected | theme | 1'], decisions: ['Temaet blev ikke godkendt.'] },
    ],
  },
  {
    around: { forum: 'Socialudvalget' },
    said: [
      {
        says: ['rejected | item | 1'],
        decisions: [
          'Udvalget kunne ikke godkende sagen.',
          'Bo Lind (O) foreslog, at sagen sendes tilbage til forvaltningen. For forslaget stemte O. Imod stemte A og V. Forslaget blev herefter forkastet.',
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
    said: [{ says: ['rejected | budget | -'], decisions: ['Der meddeles afslag på dispensation.'] }],
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
        says: ['rejected | theme Digitale hjælpere | 2'],
        decisions: ['Chefforum ønskede ikke at gå videre med Digitale hjælpere.'],
      },
    ],
  },
];

describe.each(SAYINGS)('refusals, around $around', itSays);
