import { itSays, type Saying } from './said-outcomes.fixture.js';

const SAYINGS: readonly Saying[] = [
  {
    around: { asks: ['at orienteringen tages til efterretning'] },
    said: [
      {
        says: ['noted | item | 1'],
        decisions: [
          'Taget til efterretning',
          'Taget til efterretning.',
          'Til efterretning.',
          'Til orientering.',
          'Tages til efterretning.',
          'Toges til efterretning.',
          'Orienteringen taget til efterretning.',
          'Orienteringen tages til efterretning.',
          'Orienteringen toges til efterretning.',
          'Orientering taget til efterretning.',
          'Orienteringen blev taget til efterretning med tak.',
          'Ledelsesforum tager orienteringen til efterretning.',
          'Ledelsesforum har taget orienteringen til efterretning.',
          'Ledelsesforum tog den mundtlige orientering om sagen til efterretning.',
          'Ledelsesforum kunne tage orienteringen til efterretning.',
          'Ledelsesforum besluttede at tage orienteringen til efterretning.',
          'Det blev taget til efterretning, at sagen er forsinket.',
          'Blev taget til efterretning.',
          'Efterretning.',
          'Ledelsesforum noterede sig redegørelsen.',
          'Orienteret.',
          'Ledelsesforum blev orienteret om sagen.',
          'Taget til orientering.',
          'Orienteringen blev givet.',
          'Ledelsesforum tog status til efterretning og bad om en ny i december.',
          'Ledelsesforum tog orienteringen til efterretning, idet man ser frem til resultatet.',
          'Ledelsesforum tog med tilfredshed orienteringen til efterretning.',
        ],
      },
    ],
  },
  {
    around: { asks: ['at sagen drøftes'] },
    said: [
      {
        says: ['discussed | item | 1'],
        decisions: [
          'Drøftet.',
          'Drøftet',
          'Sagen drøftet.',
          'Sagen blev drøftet.',
          'Sagen er drøftet.',
          'Sagen drøftedes.',
          'Sagen har været drøftet.',
          'Ledelsesforum har drøftet sagen.',
          'Ledelsesforum drøftede sagen, herunder muligheden for et netværk.',
          'Ledelsesforum drøfter sagen.',
          'Ledelsesforum gennemgik oplægget.',
          'Oplægget blev gennemgået og drøftet.',
          'Ledelsesforum havde en god drøftelse af sagen.',
          'Der var en livlig debat om sagen.',
          'Der var en kort drøftelse.',
          'Sagen blev vendt.',
          'Ledelsesforum debatterede oplægget.',
          'Ledelsesforum diskuterede udkastet og kom med input.',
          'Ledelsesforum kommenterede udkastet.',
          'Temadrøftelsen blev gennemført.',
          'Ledelsesforum drøftede sagen og gav følgende bemærkninger:',
          'Drøftelsen gav anledning til følgende bemærkninger:',
        ],
      },
    ],
  },
  {
    around: { forum: 'Socialudvalget' },
    said: [
      {
        says: ['discussed | item | 1'],
        decisions: ['Forslaget om at udsætte sagen blev drøftet.', 'Udvalget drøftede, om sagen skal udsættes.'],
      },
    ],
  },
  {
    around: { forum: 'Bestyrelsen for Egelund Ungdomsskole' },
    said: [{ says: ['noted | item | 1'], decisions: ['Bestyrelsen tog sagen til efterretning.'] }],
  },
  {
    around: { forum: 'Hovedudvalget' },
    said: [{ says: ['discussed | item | 1'], decisions: ['Udvalget drøftede sagen.'] }],
  },
  {
    around: { forum: 'MED-udvalget' },
    said: [{ says: ['discussed | item | 1'], decisions: ['Udvalget drøftede sagen.'] }],
  },
  {
    around: { forum: 'Ældrerådet' },
    said: [{ says: ['discussed | item | 1'], decisions: ['Ældrerådet drøftede sagen.'] }],
  },
  {
    around: {
      asks: ['at netværkene "Sund by" og "Grøn by" drøftes', 'at netværket "Rolig by" lukkes'],
      title: 'Netværk',
    },
    said: [
      {
        says: ['discussed | network Sund by | 1'],
        decisions: [
          'Netværket »Sund by« blev drøftet.',
          'Netværket ’Sund by’ blev drøftet.',
          'Netværket «Sund by» blev drøftet.',
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
        says: ['noted | budget | 3'],
        decisions: [
          'Taget til efterretning, idet udvalget ønsker en opfølgning til juni.',
          'Indstillingen til efterretning.',
          'Redegørelsen blev taget ad notam.',
          'Udvalget takker for redegørelsen og tager den til efterretning.',
          'Udvalget tog, efter en drøftelse, sagen til efterretning.',
        ],
      },
      {
        says: ['discussed | budget | 2', 'noted | budget | 3'],
        decisions: [
          'Sagen blev drøftet, og udvalget tog orienteringen til efterretning.',
          'Drøftet og taget til efterretning.',
        ],
      },
      {
        says: ['discussed | budget | 2'],
        decisions: ['Sagen drøftet. Udvalget ønsker at følge udviklingen tæt.', 'Drøftet med følgende bemærkninger:'],
      },
      {
        says: ['discussed | budget | 2', 'approved | plan | 1'],
        decisions: ['Udvalget drøftede og godkendte planen.'],
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
    said: [{ says: ['discussed | network | 3'], decisions: ['Bemandingen blev drøftet.'] }],
  },
  {
    around: { asks: ['at handleplanen drøftes'], title: 'Sygefravær', forum: 'Lokal-MED for Hjemmeplejen' },
    said: [
      {
        says: ['discussed | plan | 1'],
        decisions: ['Lokal-MED drøftede handleplanen.', 'LMU drøftede handleplanen og anbefaler den til ledelsen.'],
      },
    ],
  },
];

describe.each(SAYINGS)('what is noted or discussed, around $around', itSays);
