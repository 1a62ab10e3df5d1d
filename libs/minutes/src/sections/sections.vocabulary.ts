import type { SectionKind } from '@netvaerksoverblik/domain';

/** Headings of sections, in lower case without a closing colon. */
export const SECTION_LABELS: readonly { readonly kind: SectionKind; readonly words: readonly string[] }[] = [
  { kind: 'occasion', words: ['anledning', 'formål'] },
  { kind: 'background', words: ['baggrund', 'baggrund for sagen', 'sagens baggrund'] },
  { kind: 'case', words: ['sagsfremstilling', 'beskrivelse af sagen', 'sagens indhold', 'sagsbeskrivelse'] },
  {
    kind: 'finance',
    words: ['økonomi', 'økonomi og finansiering', 'økonomiske konsekvenser', 'finansiering', 'økonomi og bevilling', 'økonomisk konsekvens'],
  },
  { kind: 'recommendation', words: ['indstilling', 'indstillinger', 'administrationens indstilling', 'forvaltningens indstilling', 'indstilles'] },
  { kind: 'decision', words: ['beslutning', 'beslutninger', 'referat', 'konklusion'] },
  { kind: 'attachments', words: ['bilag', 'bilagsliste', 'vedhæftede bilag', 'vedlagte bilag'] },
  {
    kind: 'other',
    words: ['resume', 'resumé', 'sagsresume', 'sagsresumé', 'lovgrundlag', 'kommunikation', 'personale', 'sagsforløb', 'sagsgang og sagstype', 'videre proces', 'den videre proces', 'metode', 'høring', 'inddragelse', 'tidsplan', 'vurdering', 'miljø', 'sundhed', 'sagsgang', 'beslutningskompetence', 'fraværende', 'afbud', 'ikke til stede', 'punkt til'],
  },
]; // prettier-ignore

/** All of them. */
export const SECTION_WORDS: ReadonlySet<string> = new Set(SECTION_LABELS.flatMap(({ words }) => words));

/** Labels of kind `other` that take their text on their own line too. */
export const INLINE_LABELS = [
  'resume',
  'resumé',
  'beslutningskompetence',
  'sagsforløb',
  'sagsgang',
  'sagsgang og sagstype',
  'fraværende',
  'afbud',
  'ikke til stede',
  'personale',
  'lovgrundlag',
  'kommunikation',
  'økonomi',
] as const;

/** What a decision's heading may go on with: `Beslutning i Chefforum den 07-08-2014`. */
export const DECISION_LINKS = ['i', 'fra', 'på', 'af', 'den'] as const;

/** Lines under Bilag that say there is none. */
export const NO_ATTACHMENT: readonly string[] = [
  'ingen',
  'ingen bilag',
  'der er ingen bilag',
  'ikke nogen',
  'intet',
  '-',
  '–',
  'nej',
];

/** The same in a sentence. */
export const NO_ATTACHMENT_OPENINGS = [
  'der er ingen',
  'ingen bilag',
  'der foreligger ingen',
  'der er ikke',
  'intet bilag',
] as const;
