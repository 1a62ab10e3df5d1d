/** Why a document gives no text; what `code` needs to be said stands beside it. */
export type DocumentProblem =
  | {
      readonly code:
        | 'document.archive-too-large'
        | 'document.binary'
        | 'document.damaged'
        | 'document.encrypted'
        | 'document.macros'
        | 'document.no-text'
        | 'minutes.too-complex';
    }
  | { readonly code: 'document.encoding'; readonly offset: number }
  /** `seems` is the name of the format, the same in every language. */
  | { readonly code: 'document.unsupported-type'; readonly seems: string };

/** Thrown inside the extraction only: a document is judged far down, and told of at the top. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';

  constructor(readonly problem: DocumentProblem) {
    super(problem.code);
  }
}
