import type { HelpTopic } from '../help-topic.js';

/** What one sets once. */
export const HOUSE_TOPICS: readonly HelpTopic[] = [
  {
    task: 'ret-husreglerne',
    title: 'Ret husreglerne',
    intro: 'Husreglerne er det, I har aftalt om jeres netværk. De giver bemærkninger og spærrer aldrig for noget.',
    steps: [
      'Åbn »Administration« og vælg »Se og ret husreglerne«.',
      'Ret fristerne, tjeklisten for temaer, hvor længe netværk kører, og hvornår noget er tavst.',
      'Vælg »Gem husreglerne«. Bemærkningerne følger de nye regler med det samme.',
    ],
    notes: [
      'Har en anden rettet imens, ser du begge udgaver, før noget bliver skrevet over.',
      'Et punkt, du fjerner fra tjeklisten, mister ikke sine gamle svar. De tæller blot ikke med.',
    ],
  },
  {
    task: 'se-mails-og-opgaver',
    title: 'Se mails og opgaver, der gik i stå',
    intro:
      'Det, programmet gør af sig selv, kan ses her: de mails, det har skrevet, og de opgaver, det ikke kunne blive færdig med.',
    steps: [
      'Åbn »Administration« og vælg »Se mails«. Er der ingen mailserver, kan mails læses på siden i stedet for at blive sendt.',
      'Se efter opgaver, som er opgivet, og hvorfor. Prøv dem igen, når årsagen er rettet.',
    ],
  },
];
