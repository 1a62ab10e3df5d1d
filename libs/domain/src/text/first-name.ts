const ONE_NAME = /^\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Endings of words that name a body, not a person. */
const OF_BODIES =
  /(?:forum|udvalg|udvalget|råd|rådet|gruppen|gruppe|ledelsen|ledelse|direktionen|direktørerne|cheferne|lederne|sekretariatet|sekretariat|afdelingen|forvaltningen|kommunen|styregruppen|netværket|skolen|skolerne|centeret|teamet)$/u;

/** Whether what is written is a person's first name alone: it is never guessed whose. */
export function isFirstNameAlone(written: string): boolean {
  const name = written.trim();
  return ONE_NAME.test(name) && !OF_BODIES.test(name.toLowerCase());
}
