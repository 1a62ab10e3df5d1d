export interface Mutant {
  readonly seed: number;
  /** What was done to the document, in order. */
  readonly kinds: readonly string[];
  readonly text: string;
}

/** A document damaged as the seed has it: the same seed and texts give the same. */
export function mutantOf(seed: number, texts: readonly string[]): Mutant;
