export interface ItemText {
  readonly title: string;
  readonly caseNumber?: string;
  /** The minutes keep its number and case number, or, as members get them, its text too. */
  readonly closed?: boolean;
  /** Paragraphs of the case: prose, or the lines of a table. */
  readonly tells?: readonly string[];
  readonly recommends?: readonly string[];
  readonly decides?: readonly string[];
}

export interface MinutesText {
  readonly forum?: string;
  readonly route?: string;
  /** ISO date. */
  readonly date: string;
  readonly items: readonly ItemText[];
}

const WEEKDAYS = ['Søndag', 'Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag'];
const MONTHS = [
  ...['januar', 'februar', 'marts', 'april', 'maj', 'juni'],
  ...['juli', 'august', 'september', 'oktober', 'november', 'december'],
];

function inWords(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return `${WEEKDAYS[date.getUTCDay()]} d. ${date.getUTCDate()}. ${MONTHS[date.getUTCMonth()]} ${iso.slice(0, 4)}`;
}

function itemText(item: ItemText, number: number, route: string): string {
  const { title, caseNumber, closed = false, tells = [], recommends = [], decides = [] } = item;
  const heading = closed ? `Punkt ${number}: Lukket` : `Punkt ${number}: ${route} - ${title}`;
  const points = recommends.map((point, index) => `${index + 1}. ${point}`);
  return [
    heading,
    ...(caseNumber ? [caseNumber] : []),
    ...(tells.length > 0 ? ['Sagsfremstilling', ...tells] : []),
    ...(points.length > 0 ? ['Indstilling', 'Kommunaldirektøren indstiller,', points.join('\n')] : []),
    ...(decides.length > 0 ? ['Beslutning', ...decides] : []),
  ].join('\n\n');
}

/** Minutes of an invented forum, laid out as those of 2017 and on are. */
export function minutesText({ forum = 'Ledelsesforum', route = 'LF', date, items }: MinutesText): string {
  const [year, month, day] = date.split('-');
  const contents = items.map(
    ({ title, closed }, index) => `${closed ? 'Lukket' : `${route} - ${title}`}.....${index + 2}`,
  );
  return [
    `REFERAT ${forum} d. ${day}-${month}-${year}`,
    `Mødedato ${inWords(date)} kl. 13:00`,
    'Mødested Mødelokale Egen',
    'Indholdsfortegnelse',
    contents.join('\n'),
    ...items.map((item, index) => itemText(item, index + 1, route)),
    '',
  ].join('\n\n');
}

/** An agenda item that approves networks of these titles, each with its reference leader. */
export function approvedNetworks(...networks: readonly { title: string; leader?: string }[]): ItemText {
  return {
    title: 'Nye netværk',
    caseNumber: '00.01.10-P20-1-26',
    recommends: networks.map(({ title }) => `at netværket "${title}" godkendes.`),
    decides: networks.map(({ title, leader }) =>
      [
        `Ledelsesforum godkendte netværket "${title}".`,
        ...(leader ? [`${leader} er referenceleder for netværket.`] : []),
      ].join(' '),
    ),
  };
}
