import type { HelpTopic } from '../help-topic.js';

/** From an idea to a network that has left something behind. */
export const PORTFOLIO_TOPICS: readonly HelpTopic[] = [
  {
    task: 'find-i-portefoeljen',
    title: 'Find noget i porteføljen',
    intro: 'Temaer, netværk, projekter og hold står i tabeller, i dag eller som de stod en anden dag.',
    steps: [
      'Søg med [Ctrl K], eller vælg filtre over tabellen. Adressen husker filtrene, så du kan sende den til andre.',
      'Tryk på et ord for en tilstand for at se sætningen bag det.',
      'Vælg en dato øverst for at gå tilbage i tiden. Et banner siger hvor langt, og alle links bliver i den tid.',
    ],
    notes: [
      'Et navn, der har ændret sig, kan stadig findes under det gamle.',
      'Tavse er de, der ikke er hørt til længe. De tæller ikke som aktive.',
    ],
  },
  {
    task: 'foer-et-tema-frem',
    title: 'Før et tema fra idé til igangsat',
    intro: 'Temaer går i halvårlige runder: idé, kvalificering, indstilling, beslutning og igangsættelse.',
    steps: [
      'Vælg »Ny runde«, hvis halvåret mangler. Frister og måned foreslås efter husreglerne.',
      'Vælg »Nyt tema«, og skriv, hvor det kommer fra, hvad problemet er, og hvad der kan komme ud af det.',
      'Åbn temaet, og sæt kryds på tjeklisten, efterhånden som det bliver kvalificeret.',
      'Flyt temaet på tavlen: træk det med musen, eller stil dig på det, og tryk [F].',
      'Godkendelsen kommer af forummets referat. Indlæs det, så flytter temaet sig af sig selv.',
      'Sættes temaet i gang, får det sit netværk med det samme.',
    ],
    notes: [
      'Skridt, der ikke kan tages, står med grunden. Beslutninger tages af et forum og ikke på tavlen.',
      'Forslagene i en tabel i et referat bliver til temaer i tilstanden idé.',
      '»Fra forslag til drift« på temaets side viser vejen fra forslag til det, driften tog til sig.',
    ],
  },
  {
    task: 'tag-naeste-skridt',
    title: 'Tag næste skridt for et netværk eller projekt',
    intro: 'Hver side siger, hvordan det står, hvorfor, og hvad der kan ske nu.',
    steps: [
      'Se øverst, hvad det står som, og hvad der udestår. Hver oplysning åbner sin sætning.',
      'Vælg et skridt. Skriv datoen og begrundelsen: de står ved hændelsen med dit navn.',
      'Udpeg en leder, skriv en kandidat op, eller meld en plads ledig under rollerne.',
      'Er noget forkert, så ret hændelsen i forløbet. Den gamle bliver stående i historien.',
    ],
    notes: [
      'Du kan skrive datoen i ord, som »medio august«. Ordene bliver stående, og siden viser ikke en dato, ingen har sagt.',
      'Har en anden ændret det imens, ser du det, før dit bliver gemt.',
      'En netværksleder kan bede om at få netværket afsluttet. Sekretariatet lukker det.',
    ],
  },
  {
    task: 'skriv-netvaerkets-side',
    title: 'Skriv på netværkets side',
    intro:
      'Netværkslederen holder siden ved lige: møder, læring, løsninger under afprøvning og anbefalinger til driften.',
    steps: [
      'Skriv formålet under »Beskriv netværket«.',
      'Brug »Tilføj møde« og »Skriv læring« efter hvert møde. En sætning er nok.',
      'Skriv løsninger med »Tilføj løsning«, og hvornår de afprøves.',
      'Skriv med »Tilføj anbefaling«, hvad driften bør tage med sig, og siden hvad der blev af det.',
      'Når netværket er afsluttet, så brug »Skriv rapport«.',
    ],
    notes: ['Husreglerne giver bemærkninger, fx når et velfærdsnetværk bør afprøve sin løsning.'],
  },
  {
    task: 'bemand-netvaerk',
    title: 'Bemand netværk',
    intro: 'Find ledere til de netværk og temaer, der mangler en.',
    steps: [
      'Åbn »Bemanding«. Øverst står det, der mangler en netværksleder, med kandidaterne og hvem der afgør det.',
      'Se, hvor mange netværk hver kandidat leder i forvejen, og om det er inden for eget fag.',
      'Åbn netværket, og udpeg lederen dér.',
    ],
    notes: ['Den, der melder sig, er kandidat. Udpeget er først den, der er besluttet.'],
  },
];
