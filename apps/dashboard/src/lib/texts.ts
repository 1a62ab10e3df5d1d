import type i18next from 'i18next';
import { useTranslation as useUntyped } from 'react-i18next';
import type { Danish } from '../texts/da/index.js';

/** The library adds these by number. */
type WithoutPlural<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;

type LeavesOf<Texts, Path extends string> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? `${Path}${WithoutPlural<Key>}`
    : LeavesOf<Texts[Key], `${Path}${Key}.`>;
}[keyof Texts & string];

/** The name of a text; one that is missing does not compile. */
export type TextKey = LeavesOf<Danish, ''>;

/** A text with its places filled in. The library's own type takes too long over a catalogue of this size. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, unknown>>) => string;

/** Texts in the reader's language. */
export function useTranslation(): { t: Translate; i18n: typeof i18next } {
  const { t, i18n } = useUntyped();
  return { t: t as unknown as Translate, i18n };
}
