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
  {
    task: 'styr-brugere',
    title: 'Giv brugere adgang og roller',
    intro: 'En bruger kan logge ind; en rolle siger, hvad brugeren kan se og gøre, fra hvornår til hvornår.',
    steps: [
      'Åbn »Administration« og vælg »Se og ret brugere«. Vælg »Ny bruger«, skriv navn og brugernavn, og gem.',
      'Åbn brugeren, vælg en rolle og tryk »Giv rollen«. Roller i et forum gives i netop det forum.',
      'Tryk »Inviter«. Uden mailserver vises et link, som du giver brugeren; det virker én gang.',
      'Stopper nogen, så tryk »Luk kontoen«: brugeren er ude med det samme.',
    ],
    notes: [
      'Ingen kan ændre sine egne roller, og der er altid mindst én administrator tilbage.',
      'Når en rolle gives eller tages tilbage, skal brugeren logge ind igen.',
    ],
  },
  {
    task: 'pas-paa-din-konto',
    title: 'Se hvor du er logget ind',
    intro: '»Min konto« viser dine roller, og hvor du er logget ind.',
    steps: [
      'Tryk på dit navn i menuen.',
      'Er der en, du ikke kender, så tryk »Log ud« ud for den, og skift din adgangskode.',
    ],
  },
  {
    task: 'se-hvem-der-gjorde-hvad',
    title: 'Se, hvem der gjorde hvad',
    intro: 'Hver ændring står på en liste med, hvem der gjorde den, hvornår, og hvordan det så ud før og efter.',
    steps: [
      'Åbn »Administration« og vælg »Se, hvem der gjorde hvad«.',
      'Vælg, hvad du leder efter, og hvilke dage. »Vis« ud for en linje fortæller, hvad der blev ændret.',
      'Tryk »Kontrollér listen« for at få efterprøvet, at ingen linje er ændret eller fjernet.',
    ],
    notes: ['Det, der handler om netværk, møder og personer, kan kun sekretariatet se.'],
  },
];
