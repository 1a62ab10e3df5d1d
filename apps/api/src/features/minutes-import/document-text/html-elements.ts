/** What is not shown, with all that is in it. */
export const UNSEEN: ReadonlySet<string> = new Set([
  ...['applet', 'audio', 'canvas', 'datalist', 'head', 'iframe', 'math', 'noembed', 'noframes', 'noscript', 'object'],
  ...['script', 'select', 'style', 'svg', 'template', 'textarea', 'title', 'video'],
]);

/** Blocks with space above and below. */
export const PARAGRAPHS: ReadonlySet<string> = new Set([
  ...['blockquote', 'dl', 'fieldset', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'p', 'pre'],
]);

/** Blocks that begin a line, and end one. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dt', 'figcaption'],
  ...['footer', 'form', 'header', 'html', 'legend', 'main', 'menu', 'nav', 'ol', 'option', 'section', 'summary', 'ul'],
]);

export type Attributes = Readonly<Record<string, string>>;

const HIDING = /(?:display\s?:\s?none|visibility\s?:\s?hidden|mso-hide\s?:\s?all)/i;
const PLAIN_LIST = /list-style(?:-type)?\s?:\s?none/i;

/** Whether the element says of itself that it is not to be seen. */
export function isHidden({ hidden, style = '' }: Attributes): boolean {
  return hidden !== undefined || HIDING.test(style);
}

/** A list that numbers its entries, or puts a mark before each, or nothing. */
export interface ListState {
  readonly kind: 'numbers' | 'bullets' | 'plain';
  readonly letters: '' | 'a' | 'A';
  next: number;
}

export function listState(name: string, { style = '', start = '', type = '' }: Attributes): ListState {
  const kind = PLAIN_LIST.test(style) ? 'plain' : name === 'ol' ? 'numbers' : 'bullets';
  const first = /^-?\d{1,6}$/.test(start.trim()) ? Number(start) : 1;
  return { kind, letters: type === 'a' || type === 'A' ? type : '', next: first };
}

/** What stands before the entry, and one more counted. */
export function markerOf(list: ListState, { value = '' }: Attributes): string {
  if (list.kind !== 'numbers') return list.kind === 'plain' ? '' : '• ';
  if (/^-?\d{1,6}$/.test(value.trim())) list.next = Number(value);
  const number = list.next;
  list.next += 1;
  if (list.letters === '' || number < 1 || number > 26) return `${number}. `;
  return `${String.fromCharCode(list.letters.charCodeAt(0) + number - 1)}. `;
}
