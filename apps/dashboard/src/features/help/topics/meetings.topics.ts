import type { HelpTopic } from '../help-topic.js';

/** What is decided where, and what was promised. */
export const MEETINGS_TOPICS: readonly HelpTopic[] = [
  {
    task: 'find-og-planlaeg-moeder',
    title: 'Find og planlæg møder',
    intro: 'Møder står som liste og kalender. De kan planlægges ét ad gangen eller et år frem.',
    steps: [
      'Vælg forum og år for at finde et møde.',
      'Planlæg et møde, eller et helt år: vælg forum og dag, og se datoerne igennem, før de bliver oprettet. Helligdage springes over.',
      'Bliver et møde flyttet eller aflyst, så skriv hvorfor.',
    ],
    notes: ['Når referatet af et planlagt møde indlæses, mødes de to. Bilag og punkter, du har skrevet, bliver.'],
  },
  {
    task: 'laes-et-moede',
    title: 'Læs et møde, og skriv punkter på',
    intro: 'Referatet står til venstre, og til højre står, hvad hver sætning gjorde.',
    steps: [
      'Tryk på en beslutning for at se stedet i referatet.',
      'Se, hvilke indstillinger der er fulgt, ændret eller ubesvaret.',
      'På et planlagt møde kan du skrive punkter på og lægge bilag ved, som fil eller link.',
    ],
    notes: ['Et lukket punkt viser kun nummer og sagsnummer for dem, der ikke sidder i forummet.'],
  },
  {
    task: 'foelg-en-sag',
    title: 'Følg en sag',
    intro: 'Alle punkter med samme sagsnummer står som én tråd på tværs af møder og forummer.',
    steps: [
      'Åbn »Sager«, eller tryk på et sagsnummer på et møde.',
      'Læs tråden: hvad blev indstillet, besluttet, sendt videre og fulgt op.',
    ],
    notes: ['Et KLE-nummer er en samling af punkter og ikke én sag. Det fører til KLE-emneplanen.'],
  },
  {
    task: 'foelg-op',
    title: 'Følg op på det, der er lovet',
    intro: 'Hvem gør hvad hvornår, fra hvilket punkt, og er det sket?',
    steps: [
      'Åbn »Opfølgning«. Det står efter frist, og kan vises efter ansvarlig eller forum.',
      'Sæt en ansvarlig og en frist, hvis de mangler.',
      'Er det sket, så marker det som holdt med et bevis: et sted i et referat, et link eller en note.',
      'Kommer det ikke til at ske, så lad det bortfalde, og skriv hvorfor.',
    ],
    notes: [
      'Uvist betyder, at ingen har sagt, om det skete. Det er ikke det samme som over fristen.',
      'Beslutningsopfølgningen for en måned kan udskrives og hentes til Excel.',
    ],
  },
  {
    task: 'ryd-op-i-det-uafklarede',
    title: 'Ryd op i det uafklarede',
    intro:
      'Her står det, der ikke er afgjort: spørgsmål fra gennemgange, modsigelser, ubesvarede indstillinger og navne uden person.',
    steps: ['Åbn »Uafklaret«, og tag én slags ad gangen.', 'Hver række åbner stedet, det kommer fra. Afgør det dér.'],
  },
];
