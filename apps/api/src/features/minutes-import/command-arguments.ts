import { parseArgs } from 'node:util';

export const USAGE = 'usage: npm run -s read-minutes -- FILE... [FOLDER...] [--summary] [--help]';

export const HELP = `${USAGE}

Reads Danish municipal minutes: .txt, .md, .html, .docx and .pdf, by content and not by name.

  FILE             one file: its reading as one JSON object
  FILE... FOLDER   several files, or what a folder holds: one JSON object a line, "file" first;
                   of a folder, below it too, every .txt .md .markdown .html .htm .docx .pdf in order of name
  --summary        a table to look at instead: one row a file, the refused ones with the reason
  --help           this text

What is refused is named on standard error, one line a file (with --summary in the table), and the others are read.

Exit code: 0 all were read, 1 a file could not be read as text, 2 a text is no minutes or the command is used wrongly;
of several files the highest.
`;

export type CommandArguments =
  | { readonly kind: 'read'; readonly paths: readonly string[]; readonly summary: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

/** What the words after the command ask for. */
export function parseArguments(words: readonly string[]): CommandArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { summary: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
    if (values.help) return { kind: 'help' };
    if (positionals.length === 0) return { kind: 'wrong', reason: 'no file is named' };
    return { kind: 'read', paths: positionals, summary: values.summary };
  } catch (error) {
    return { kind: 'wrong', reason: firstSentence(error) };
  }
}

function firstSentence(error: unknown): string {
  const [first = ''] = error instanceof Error ? error.message.split('. ') : [];
  return first;
}
