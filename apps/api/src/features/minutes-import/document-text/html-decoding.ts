import { decodeText, type DecodedText } from '../../../platform/documents/text-decoding.js';

/** What only a page begins with. */
const FIRST_TAG = /^<(?:!doctype\s+html|(?:html|head|body|meta|title|link|style|script|base|main|article)[\s>/])/i;
/** What a piece of a page may begin with; Markdown may too, where a converter left it anchors and tables. */
const ANY_TAG = /^<[a-z]{1,10}[1-6]?[\s>/]/i;
const BEFORE = /^(?:\s|\ufeff)+/;
const DECLARATION = /^<[?][^>]{0,300}>/;
const SAMPLE = 8192;

const BLOCK_END = /<\/(?:p|div|li|td|th|tr|h[1-6])\s?>/gi;
/** So many ends of blocks, and so many for each line, that the line ends cannot be what parts the text. */
const [ENOUGH, ENOUGH_IN_PIECE, A_LINE] = [6, 1, 0.5];

const DECLARED_CHARSET = /<meta[^>]{0,200}charset\s?=\s?["']?([\w:-]{2,40})/i;
const DECLARED_ENCODING = /^<[?]xml[^>]{0,100}encoding\s?=\s?["']([\w:-]{2,40})/i;

/** Whether a text is a web page: by its first tag, or because most of its lines end in blocks. */
export function isHtml(text: string): boolean {
  const start = afterComments(text.slice(0, SAMPLE));
  if (FIRST_TAG.test(start)) return true;
  const ends = start.match(BLOCK_END)?.length ?? 0;
  const enough = ANY_TAG.test(start) ? ENOUGH_IN_PIECE : ENOUGH;
  return ends >= enough && ends >= start.trimEnd().split('\n').length * A_LINE;
}

/** XML that is no web page. */
export function isOtherXml(text: string): boolean {
  return /^<[?]xml\s/.test(text.slice(0, SAMPLE).replace(BEFORE, '')) && !isHtml(text);
}

function afterComments(sample: string): string {
  let rest = sample.replace(BEFORE, '').replace(DECLARATION, '').replace(BEFORE, '');
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) return '';
    rest = rest.slice(end + 3).replace(BEFORE, '');
  }
  return rest;
}

/** The text of a page that says itself how it is written; what is sound UTF-8 is so whatever it says. */
export function decodeDeclared(bytes: Buffer): DecodedText {
  const decoded = decodeText(bytes);
  if (decoded.ok && decoded.encoding !== 'windows-1252') return decoded;
  const start = bytes.toString('latin1', 0, SAMPLE);
  const label = (DECLARED_ENCODING.exec(start) ?? DECLARED_CHARSET.exec(start))?.[1];
  if (label === undefined || !isHtml(start)) return decoded;
  return decodeAs(label, bytes) ?? decoded;
}

function decodeAs(label: string, bytes: Buffer): DecodedText | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    if (/^utf-|^windows-1252$/.test(decoder.encoding)) return null;
    return { ok: true, text: decoder.decode(bytes).replace(/\r\n?/g, '\n'), encoding: decoder.encoding };
  } catch {
    return null;
  }
}
