/** Languages of the screen; Danish is the first. */
export const LANGUAGES = ['da', 'en'] as const;
/** A language of the screen. */
export type Language = (typeof LANGUAGES)[number];
