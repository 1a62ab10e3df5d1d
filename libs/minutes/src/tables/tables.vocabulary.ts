/** Words in the heads of tables, in lower case. What stands in brackets behind a head is not looked at. */

/** Heads of the column that names what is proposed. */
export const PROPOSAL_HEADS: readonly { readonly kind: 'network' | 'theme' | 'project' | null; readonly words: readonly string[] }[] = [
  { kind: 'network', words: ['netværk', 'netværket', 'netværkets navn', 'navn på netværk', 'netværksnavn', 'nyt netværk', 'nye netværk', 'forslag til netværk', 'forslag til nyt netværk', 'velfærdsnetværk', 'innovationsnetværk', 'læringsnetværk'] },
  { kind: 'theme', words: ['tema', 'temaer', 'netværkstema', 'netværkstemaer', 'forslag til tema', 'forslag til temaer', 'temaets navn', 'velfærdstema', 'innovationstema', 'læringstema'] },
  { kind: 'project', words: ['projekt', 'projekter', 'projektnavn', 'projektets navn', 'forslag til projekt', 'projekttitel'] },
  { kind: null, words: ['forslag', 'idé', 'ide', 'titel', 'indsats', 'emne'] },
]; // prettier-ignore

/** Heads of columns that say more of what is proposed. */
export const PROPOSAL_DETAILS = [
  'problemstilling', 'udfordring', 'udfordringer', 'formål', 'mål', 'muligt produkt', 'produkt', 'produkter', 'mulige produkter', 'resultat', 'forventet resultat', 'gevinst', 'effekt', 'målgruppe',
  'hør mere hos', 'kontakt', 'kontaktperson', 'kontaktpersoner', 'forslagsstiller', 'forslagsstillere', 'stillet af', 'beskrivelse', 'begrundelse', 'idé', 'kategori', 'netværkskategori', 'kort beskrivelse',
] as const; // prettier-ignore

/** Heads of columns that list people, and the role that each head says of them; null for none. */
export const PEOPLE_HEADS: readonly { readonly role: boolean; readonly words: readonly string[] }[] = [
  { role: true, words: ['referenceleder', 'referenceledere', 'netværksleder', 'netværksledere', 'projektejer', 'projektleder', 'tovholder', 'tovholdere', 'kontaktperson', 'kontaktpersoner', 'formand', 'koordinator', 'forslagsstiller', 'forslagsstillere', 'ansvarlig'] },
  { role: false, words: ['hør mere hos', 'kontakt', 'deltagere', 'deltager', 'navn', 'medarbejder', 'stillet af'] },
]; // prettier-ignore

/** Heads of columns that say the category. */
export const CATEGORY_HEADS = ['kategori', 'netværkskategori', 'type', 'netværkstype', 'temakategori'] as const;

/** Heads of columns that say a department. */
export const DEPARTMENT_HEADS = ['afdeling', 'forvaltning', 'center', 'fagcenter', 'enhed', 'område'] as const;

/** Heads of columns that say when. */
export const WHEN_HEADS = [
  'uge',
  'dato',
  'datoer',
  'tid',
  'tidspunkt',
  'hvornår',
  'dato og tid',
  'uge og dato',
  'kl.',
  'klokken',
  'dag',
] as const;

/** Heads of columns that say what happens then. */
export const PROGRAMME_HEADS = [
  'indhold', 'emne', 'modul', 'aktivitet', 'aktiviteter', 'tema', 'sted', 'program', 'hvad', 'milepæl', 'proces', 'møde', 'lokale', 'oplægsholder', 'underviser', 'undervisning', 'fase', 'opgave', 'handling', 'hvem', 'begivenhed', 'undervisningsgang',
] as const; // prettier-ignore

/** Heads of tables of money. */
export const MONEY_HEADS = [
  'budget', 'regnskab', 'forbrug', 'beløb', 'bevilling', 'udgift', 'udgifter', 'indtægter', 'besparelse', 'besparelser', 'korrigeret budget', 'oprindeligt budget', 'forventet regnskab', 'afvigelse', 'overslagsår', 'pris', 'drift', 'anlæg', 'difference', 'min.', 'max.', 'i alt', 'skøn', 'ramme', 'merforbrug', 'mindreforbrug', 'rest', 'tilskud', 'finansiering', 'beløb pr. år',
] as const; // prettier-ignore

/** Other heads. */
export const OTHER_HEADS = [
  'nr.', 'nr', '#', 'status', 'antal', 'bemærkning', 'bemærkninger', 'kommentar', 'kommentarer', 'ansvar', 'frist', 'deadline', 'rolle', 'år', 'periode', 'start', 'slut', 'hold', 'stilling', 'titel', 'vægt', 'kriterium', 'kriterier', 'næste skridt', 'prioritet',
] as const; // prettier-ignore

/** What money is counted in. */
export const MONEY_UNITS = [
  'mio. kr',
  'mio kr',
  'mio.kr',
  'mia. kr',
  '1.000 kr',
  '1000 kr',
  't.kr',
  'tkr',
  't. kr',
  'tusinde kr',
  'hele kr',
  'i kr',
  'kr.',
] as const;

/** Before a year in the head of a column of money: `B2017`, `Budget 2017`. */
export const YEAR_LEADS = [
  'b',
  'r',
  'bo',
  'bf',
  'fr',
  'kb',
  'år',
  'budget',
  'regnskab',
  'overslagsår',
  'forbrug',
  'forventet regnskab',
  'korrigeret budget',
  'oprindeligt budget',
] as const;
