/** Characters that converters leave behind, that hide, or that turn the direction of reading. */
export const STRANGE = [
  '\u00ad', '\u200b', '\u200d', '\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069', '\u2060', '\ufeff', '\u00a0', '\u2003',
  '\u3000', '\u0301', '\u0308', '\u030a', '\u2028', '\u2029', '\u0085', '\f', '\v', '\t', '\ufffd', '\ud83d', '\ude00', '😀', '𝐀', 'ﬁ',
  'İ', 'ſ', 'Ⅷ', '①', '"', '”', '«', '’', '**', '__', '\\', '`', '|', '<br>', '<sup>[1]</sup>', '<', '>', '&nbsp;', '...', '…', '–', '§own',
  '§forum', '1.', '1)', '-', '#', '(', ')', ';', ':', '%', '0', '\u0660',
]; // prettier-ignore

/** Lines that mean something to a reader of minutes, put where they do not belong. */
export const LABELS = [
  'REFERAT Egelundudvalget d. 01-02-2016', 'Dagsorden', 'Referat', 'Udvalg: Egelundudvalget', 'UDVALG', 'MØDE', 'Mødedato Mandag d. 1. februar 2016 kl. 09:00',
  'Dato: mandag den 1. februar 2016', 'Tid: Kl. 10:00', 'Sted: Lokale 3', 'Indkaldelse :', 'Deltagere: Anna Holm, Bo Lind', 'Afbud: Bo Lind',
  'Indholdsfortegnelse', 'PUNKTER', 'Punkt 9: EG - Netværk', 'Punkt 9: Lukket', '9. EG/KU - Netværk', '99. Nye netværk', '14/7562', 'Sagsnr.: 00.01.10-P20-1-17',
  'Bilag', 'Ingen bilag', 'Anledning', 'Baggrund', 'Sagsfremstilling', 'Resumé:', 'Sagsforløb: BY', 'Økonomi', 'INDSTILLING', 'Indstilling:',
  'Direktøren indstiller,', '1. at netværket godkendes.', '2. at sagen drøftes', 'BESLUTNING I EGELUNDUDVALGET DEN 01-02-2016', 'Beslutning', 'Beslutning: Godkendt.',
  'Beslutning fra Egelundudvalget, 1. februar 2016', 'Godkendt', 'Ad 1. Udsat til næste møde.', 'Til toppen', 'Underskriftsblad', 'Side 3 af 12',
  'Anna Holm er referenceleder for netværket "Trygge overgange".', 'Der er 19 velfærdsnetværk og 2 innovationsnetværk.', 'Bo Lind laver en plan senest den 1/9.',
  '| Navn | Formål | Leder |', '| --- | --- | --- |', '| Trygge overgange | Færre skift | Anna Holm |', 'Uge 34\tKick-off\t', 'Fraværende: Ingen', '---',
]; // prettier-ignore
