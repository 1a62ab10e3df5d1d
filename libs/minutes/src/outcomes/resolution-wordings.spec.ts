import { itSays, type Saying } from './said-outcomes.fixture.js';

const SAYINGS: readonly Saying[] = [
  {
    around: { forum: 'Socialudvalget' },
    said: [
      {
        says: ['decided | item | -'],
        decisions: [
          'Udvalget besluttede, at sagen sendes i høring.',
          'Der etableres en rampe ved indgangen.',
          'Besluttet, at der holdes et møde med foreningerne.',
          'Udvalget besluttede at invitere skolerne til næste møde.',
          'Det blev besluttet, at ordningen fortsætter uændret.',
          'Det aftaltes, at formanden skriver til ministeren.',
          'Der var enighed om, at der skal være færre møder.',
          'Udvalget var enige om at holde færre møder.',
          'Udvalget valgte at fastholde den nuværende ordning.',
          'Udvalget fastholder sin beslutning fra februar.',
        ],
      },
    ],
  },
  {
    around: {
      asks: ['at netværkene "Sund by" og "Grøn by" drøftes', 'at netværket "Rolig by" lukkes'],
      title: 'Netværk',
    },
    said: [
      {
        says: ['decided | network Sund by | -'],
        decisions: [
          'Netværket "Sund by" lukkes.',
          'Netværket "Sund by" sættes på pause.',
          'Netværket "Sund by" stoppes.',
          'Netværket "Sund by" nedlægges.',
          'Netværket "Sund by" forlænges til maj.',
          'Netværket "Sund by" fortsætter et halvt år endnu.',
          'Anna Holm fratræder som referenceleder for "Sund by".',
        ],
      },
      {
        says: ['decided | network Rolig by | 2'],
        decisions: ['Netværket "Rolig by" blev lukket.', 'Netværket "Rolig by" afsluttes med udgangen af maj.'],
      },
      {
        says: ['started | network Sund by | 1'],
        decisions: [
          'Netværket "Sund by" igangsættes.',
          'Netværket "Sund by" starter op den 1. maj.',
          'Netværket "Sund by" går i gang efter påske.',
          'Ledelsesforum sætter netværket "Sund by" i gang.',
        ],
      },
      {
        says: ['started | project | 2'],
        decisions: ['Der nedsættes en arbejdsgruppe.', 'Der nedsættes et udvalg om sagen.'],
      },
      { says: ['started | network trafik i byen | 1'], decisions: ['Der etableres et netværk om trafik i byen.'] },
      { says: ['started | network trafik | 1'], decisions: ['Der oprettes et netværk om trafik.'] },
      {
        says: ['started | project | 2', 'appointed | network | Anna Holm | steering-group | -'],
        decisions: ['Ledelsesforum nedsatte en styregruppe med Anna Holm som formand.'],
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
        says: ['started | network Sund start | 1'],
        decisions: [
          'Der var bred enighed om at sætte netværket Sund start i gang.',
          'Sund start blev besluttet igangsat pr. 1. september.',
          'Netværket Sund start etableres som et læringsnetværk.',
        ],
      },
      {
        says: [
          'started | network Sund start | 1',
          'appointed | network Sund start | Mette Holm | reference-leader | -',
        ],
        decisions: ['Sund start igangsættes til september med Mette Holm som referenceleder.'],
      },
      { says: ['decided | network Sund start | -'], decisions: ['Netværket Sund start overgår til testfase.'] },
    ],
  },
  {
    around: { asks: ['at handleplanen drøftes'], title: 'Sygefravær', forum: 'Lokal-MED for Hjemmeplejen' },
    said: [
      {
        says: ['started | project | 1'],
        decisions: ['MED-udvalget besluttede at nedsætte en arbejdsgruppe om nærvær.'],
      },
    ],
  },
];

describe.each(SAYINGS)('what is started or decided, around $around', itSays);
