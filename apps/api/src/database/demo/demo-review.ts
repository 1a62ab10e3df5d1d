/** What the corrected edition of the newest minutes says otherwise: it waits for a review. */
const CORRECTIONS: readonly (readonly [before: string, after: string])[] = [
  ['Sidsel Voldby vil gerne træde til som netværksleder.', 'Sidsel Voldby er netværksleder for netværket.'],
  ['senest den 4. december.', 'senest den 11. december.'],
];

/** A corrected edition, so that the demo has something to review. */
export function correctedEdition(fileName: string, text: string): { fileName: string; bytes: Buffer } {
  const corrected = CORRECTIONS.reduce((words, [before, after]) => words.replace(before, after), text);
  return { fileName: fileName.replace(/(\.\w+)$/, '-rettet$1'), bytes: Buffer.from(corrected) };
}
