import type { HelpTopic } from '../help-topic.js';

/** Who does what. */
export const PEOPLE_TOPICS: readonly HelpTopic[] = [
  {
    task: 'hold-styr-paa-personer',
    title: 'Hold styr på personer og roller',
    intro: 'Se, hvem der har hvilken rolle, hvor meget den enkelte har, og hvad der er ledigt.',
    steps: [
      'Åbn »Personer«, og søg på navn, afdeling eller rolle.',
      'Åbn en person for at se roller nu og før, og hvordan navnet er skrevet i referaterne.',
      'Er to personer den samme, så slå dem sammen. Hver kilde beholder sin stavemåde, og det kan fortrydes.',
    ],
    notes: [
      'Et fornavn alene bliver aldrig til en person ved gæt. Det er et spørgsmål, indtil nogen siger, hvem det er.',
    ],
  },
  {
    task: 'indlaes-personer',
    title: 'Indlæs personer og afdelinger',
    intro: 'En liste fra Excel eller en CSV-fil bliver til personer, afdelinger og ansættelser.',
    steps: [
      'Lav en liste med kolonnerne Navn, Afdeling, Titel, Niveau, Fra og Til. Rækkefølgen er ligegyldig.',
      'Vælg filen, og se forslaget igennem: hvad er nyt, hvad er ændret, og hvad er et spørgsmål.',
      'Ret det, der er galt, og bekræft. Den samme liste to gange ændrer intet.',
    ],
    notes: ['Formler i regnearket bliver ikke regnet ud. Det er de viste værdier, der læses.'],
  },
];
