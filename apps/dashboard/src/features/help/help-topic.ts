/** How one task is done, in Danish: labels stand in »«, keys in []. */
export interface HelpTopic {
  /** The last part of its address. */
  readonly task: string;
  readonly title: string;
  /** One or two sentences: what one comes to do, and what it leads to. */
  readonly intro: string;
  readonly steps: readonly string[];
  /** What is worth knowing beside the steps. */
  readonly notes?: readonly string[];
}
