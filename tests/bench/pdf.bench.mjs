// Pages of a PDF a second through our extraction, which also puts lines, columns and paragraphs together, against unpdf alone.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from '../../apps/api/scripts/start-build.mjs';
import { minutesTexts } from '../support/minutes-texts.mjs';
import { ratioOf } from '../support/rounds.mjs';
import { importTypeScript } from '../support/typescript-module.mjs';

const LEAST = 0.7;
const bar = `≥ ${LEAST} of unpdf's pages a second`;
const ROUNDS = { s: 15, m: 40, l: 120 };
const LINES_A_PAGE = 50;
const LONGEST_LINE = 90;
const api = resolve(import.meta.dirname, '../../apps/api');

/** The lines of a text on pages, long ones broken. */
function pagesOf(text, linesOf) {
  const lines = text.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${LONGEST_LINE}}(?: |$)`, 'g')) ?? ['']);
  const pages = Array.from({ length: Math.ceil(lines.length / LINES_A_PAGE) }, (_, at) =>
    lines.slice(at * LINES_A_PAGE, (at + 1) * LINES_A_PAGE).join('\n'),
  );
  return pages.map((page) => linesOf(page));
}

async function loadAll() {
  const built = resolve(api, 'dist/features/minutes-import/document-text/document-text.js');
  const unpdf = createRequire(resolve(api, 'package.json')).resolve('unpdf');
  return {
    ours: await import(pathToFileURL(built).href),
    theirs: await import(pathToFileURL(unpdf).href),
    documents: await importTypeScript(resolve(import.meta.dirname, '../support/pdf-document.ts')),
  };
}

export async function run({ size }) {
  if (!(await ensureBuilt(['domain', 'contracts', 'minutes', 'api'])))
    return { figure: 'the build failed', bar, holds: false };
  const { ours, theirs, documents } = await loadAll();
  const pages = minutesTexts().flatMap((text) => pagesOf(text, documents.linesOf));
  const bytes = documents.pdfDocument(pages);
  let letters = 0;
  const ratio = await ratioOf(
    async () => {
      const found = await ours.extractText(bytes);
      if (!found.ok) throw new Error(found.problem.code);
      letters += found.text.length;
    },
    async () => {
      const { text } = await theirs.extractText(Uint8Array.from(bytes), { mergePages: true });
      letters += text.length;
    },
    { rounds: ROUNDS[size], warmUp: 3 },
  );
  const figure = `${(1 / ratio).toFixed(2)} of unpdf's pages a second on ${pages.length} pages`;
  return { figure, bar, holds: 1 / ratio >= LEAST && letters > 0 };
}
