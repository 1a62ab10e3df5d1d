import type { HelpTopic } from '../help-topic.js';

/** From a published document to what is on record. */
export const MINUTES_TOPICS: readonly HelpTopic[] = [
  {
    task: 'laes-overblikket',
    title: 'Læs overblikket',
    intro: 'Startsiden siger, hvad der venter, hvordan porteføljen står, og hvad der har flyttet sig sidst.',
    steps: [
      'Begynd øverst: hvert tal er et link til de rækker, det tæller.',
      'Tryk på et ord for en tilstand, så vises sætningen bag det, og hvor den står i referatet.',
      'Vælg en dato øverst for at se det hele, som det stod den dag.',
    ],
    notes: [
      'Tavse netværk tælles for sig: de er ikke afsluttet, men der er ikke hørt til dem længe.',
      'Det, der er talt i et referat uden at være nævnt ved navn, står som »unavngivne«, indtil nogen sætter navn på.',
    ],
  },
  {
    task: 'indlaes-referater',
    title: 'Indlæs referater',
    intro: 'Et referat bliver til fund, som du siger god for. Først da flytter porteføljen sig.',
    steps: [
      'Åbn »Import«, og slip referatet på siden, eller brug »Vælg fil«. Det må være tekst, Markdown, webside, Word eller PDF.',
      'Har du mange referater, så vælg dem alle på én gang eller en hel mappe. De læses ét ad gangen, og du kan se, hvor langt det er.',
      'Hvert referat venter på listen under »Indlæst før« med sine fund og spørgsmål. Tryk »Fortsæt« for at gennemgå det.',
    ],
    notes: [
      'Det samme referat to gange ændrer intet. Du får den gennemgang, der allerede er.',
      'Rækkefølgen er ligegyldig: gamle og nye referater kan indlæses, som de findes frem.',
    ],
  },
  {
    task: 'gennemgaa-et-referat',
    title: 'Gennemgå et referat',
    intro: 'Referatet står til venstre, fundene til højre. Alt kan gøres med tastaturet. Tryk [?] for at se tasterne.',
    steps: [
      'Gå punkterne igennem. Almindelige fund, som at noget blev taget til efterretning, siger du god for samlet, ét punkt ad gangen.',
      'Det, der flytter porteføljen, og det, der er et spørgsmål, står åbent. Vælg et kendt tema eller netværk, eller opret et nyt.',
      'Er noget læst forkert, så vælg »Ret«. Skal det ikke med, så vælg »Afvis«.',
      'Se, hvad der vil ske, og vælg »Bekræft«. Alt registreres på én gang eller slet ikke.',
    ],
    notes: [
      'Det, du lader stå som spørgsmål, gemmes som uafklaret og går ikke tabt.',
      'Svar, du har givet før på det samme, foreslås igen.',
      'Fortryder du, så brug »Fortryd import«. Det, som andre referater fortæller, bliver stående.',
      'Er det en rettet udgave af et referat, ser du forskellene, og hvilke oplysninger der ikke længere har en sætning.',
    ],
  },
];
