import type { DocumentProblem } from '../../platform/documents/document-problem.js';

const WORDS: Readonly<
  Record<Exclude<DocumentProblem['code'], 'document.encoding' | 'document.unsupported-type'>, string>
> = {
  'document.archive-too-large':
    'is an archive that unpacks to too much (at most 50 MB, 200 files, a hundred times its size)',
  'document.binary': 'is not a text file',
  'document.damaged': 'is damaged: it begins like a document but cannot be read as one',
  'document.encrypted': 'is locked with a password',
  'document.macros': 'holds macros; save it as a document without them (.docx)',
  'document.no-text': 'holds no text, only pictures of pages',
  'minutes.too-complex': 'is nested too deeply, or too large, to be read',
};

/** What the command says of a file that gives no text. */
export function wordsOf(problem: DocumentProblem): string {
  if (problem.code === 'document.encoding') {
    return `is neither UTF-8, UTF-16 nor Windows-1252 text (byte ${problem.offset})`;
  }
  if (problem.code === 'document.unsupported-type') {
    return `is not a text file that can be read: it seems to be ${problem.seems}; read are text, HTML, .docx and .pdf`;
  }
  return WORDS[problem.code];
}
