import { itSays, type Saying } from './said-outcomes.fixture.js';

const SAYINGS: readonly Saying[] = [
  {
    around: { asks: ['at netværket "Sund by" drøftes'], title: 'Netværk' },
    said: [
      {
        says: ['appointed | network | Anna Holm | reference-leader | -'],
        decisions: [
          'Anna Holm bliver referenceleder.',
          'Anna Holm blev udpeget som referenceleder.',
          'Ledelsesforum udpegede Anna Holm som referenceleder.',
          'Referenceleder: Anna Holm',
          'Referenceleder er Anna Holm.',
          'Referenceleder bliver Anna Holm.',
          'Som referenceleder udpeges Anna Holm.',
          'Som referenceleder for netværket udpegedes Anna Holm, Social & Familie.',
        ],
      },
      {
        says: ['appointed | network | Anna Holm | other | -'],
        decisions: [
          'Anna Holm blev valgt til formand.',
          'Anna Holm er valgt som formand.',
          'Som formand blev Anna Holm valgt.',
          'Som ny formand valgtes Anna Holm.',
        ],
      },
      {
        says: ['appointed | network | Anna Holm | other | -', 'appointed | network | Bo Lind | other | -'],
        decisions: [
          'Anna Holm blev valgt som formand, og Bo Lind blev valgt som næstformand.',
          'Til formand valgtes Anna Holm og til næstformand Bo Lind.',
        ],
      },
      {
        says: ['appointed | network | Anna Holm | steering-group | -'],
        decisions: [
          'Ledelsesforum valgte Anna Holm til formand for styregruppen.',
          'Anna Holm indtræder i styregruppen.',
        ],
      },
      {
        says: [
          'appointed | project | Anna Holm | project-member | -',
          'appointed | project | Bo Lind | project-member | -',
        ],
        decisions: [
          'Anna Holm og Bo Lind indtræder i projektgruppen.',
          'I arbejdsgruppen sidder Anna Holm og Bo Lind.',
          'Ledelsesforum udpegede Anna Holm og Bo Lind til arbejdsgruppen.',
        ],
      },
      {
        says: ['appointed | network | Anna Holm | network-leader | -'],
        decisions: [
          'Anna Holm overtager rollen som netværksleder.',
          'Anna Holm overtager hvervet som netværksleder efter Bo Lind.',
          'Anna Holm afløser Bo Lind som netværksleder.',
          'Anna Holm fortsætter som netværksleder.',
          'Anna Holm tiltræder som netværksleder den 1. maj.',
          'Anna Holm har sagt ja til at være netværksleder.',
        ],
      },
      {
        says: ['appointed | network | Anna Holm | coordinator | -'],
        decisions: [
          'Anna Holm er tovholder på opgaven.',
          'Tovholder er Anna Holm.',
          'Anna Holm påtager sig opgaven som tovholder.',
        ],
      },
      {
        says: ['candidate | network | Anna Holm | network-leader | -'],
        decisions: [
          'Anna Holm vil gerne være netværksleder.',
          'Anna Holm stiller sig til rådighed som netværksleder.',
          'Anna Holm har meldt sig som netværksleder.',
          'Anna Holm har tilbudt at være netværksleder.',
          'Anna Holm har tilbudt sig som netværksleder.',
          'Anna Holm overvejer at blive netværksleder.',
          'Anna Holm er interesseret i at blive netværksleder.',
          'Anna Holm foreslås som netværksleder.',
          'Anna Holm er bragt i forslag som netværksleder.',
          'Anna Holm er indstillet som netværksleder.',
        ],
      },
      {
        says: ['appointed | network Sund by | Anna Holm | reference-leader | -'],
        decisions: ['Anna Holm er referenceleder for netværket "Sund by".'],
      },
      {
        says: [
          'appointed | network | Anna Holm | reference-leader | -',
          'appointed | network | Bo Lind | reference-leader | -',
        ],
        decisions: ['Ledelsesforum udpeger Anna Holm og Bo Lind til referenceledere.'],
      },
      {
        says: [
          'appointed | project | Anna Holm | project-chair | -',
          'appointed | project | Bo Lind | project-member | -',
          'appointed | project | Tina Bro | project-member | -',
        ],
        decisions: ['Projektgruppen består af Anna Holm (formand), Bo Lind og Tina Bro.'],
      },
      {
        says: [
          'appointed | network | Anna Holm | steering-group | -',
          'appointed | network | Bo Lind | steering-group | -',
        ],
        decisions: ['Styregruppen består af Anna Holm og Bo Lind.'],
      },
      {
        says: [
          'appointed | project | Anna Holm | project-member | -',
          'appointed | project | Bo Lind | project-member | -',
          'appointed | project | Tina Bro | project-member | -',
        ],
        decisions: ['Arbejdsgruppen kommer til at bestå af Anna Holm, Bo Lind og Tina Bro.'],
      },
      {
        says: ['appointed | project | Økonomichefen | project-owner | -'],
        decisions: ['Økonomichefen er projektejer.'],
      },
      {
        says: ['appointed | project | Centerchefen for Børn og Unge | project-owner | -'],
        decisions: ['Centerchefen for Børn og Unge bliver projektejer.'],
      },
      {
        says: ['appointed | project | Anna Holm | project-owner | -'],
        decisions: ['Afdelingschef Anna Holm er projektejer.'],
      },
      {
        says: ['appointed | network | Anna Holm | member | -'],
        decisions: ['Anna Holm (A) blev udpeget til bestyrelsen.'],
      },
      {
        says: [
          'candidate | network | Anna Holm | network-leader | -',
          'candidate | network | Bo Lind | reference-leader | -',
        ],
        decisions: ['Anna Holm meldte sig som netværksleder, og Bo Lind vil gerne være referenceleder.'],
      },
      {
        says: ['candidate | network | Anna Holm | co-driver | -'],
        decisions: ['Anna Holm kunne tænke sig at være co-driver.'],
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
        says: ['appointed | network Sund start | Mette Holm | reference-leader | -'],
        decisions: ['Det blev besluttet at udpege Mette Holm til referenceleder for Sund start.'],
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
        says: ['appointed | item | Anna Holm | other | -', 'appointed | item | Bo Lind | other | -'],
        decisions: ['Bestyrelsen konstituerede sig med Anna Holm som formand og Bo Lind som næstformand.'],
      },
      { says: ['appointed | item | Anna Holm | other | -'], decisions: ['Anna Holm fortsætter som formand.'] },
    ],
  },
  {
    around: { asks: ['at handleplanen drøftes'], title: 'Sygefravær', forum: 'Lokal-MED for Hjemmeplejen' },
    said: [
      {
        says: [
          'appointed | project | Anna Holm | project-member | -',
          'appointed | project | Bo Lind | project-member | -',
        ],
        decisions: ['Arbejdsgruppen består af Anna Holm, Bo Lind og en repræsentant fra HR.'],
      },
    ],
  },
];

describe.each(SAYINGS)('who is given or offered a role, around $around', itSays);
