import { numberInWords } from './word-numbers.js';
import { readXml, type XmlAttributes } from './xml-elements.js';

interface Level {
  start: number;
  format: string;
  /** With `%1` for the number of the first level. */
  text: string;
}

interface StyleList {
  list: string | undefined;
  level: number;
  basedOn: string | undefined;
}

const DEEPEST_LEVEL = 8;
const LONGEST_STYLE_CHAIN = 20;

/** What a paragraph says of its list: itself, or by its style. */
export interface ListPlace {
  readonly style: string | undefined;
  readonly list: string | undefined;
  readonly level: number;
}

/** The numbers that Word works out when it shows a document: the file holds only how to count. */
export class WordLists {
  private readonly kinds = new Map<string, Map<number, Level>>();
  private readonly kindOfList = new Map<string, string>();
  private readonly restarts = new Map<string, Map<number, number>>();
  private readonly styles = new Map<string, StyleList>();
  private readonly counts = new Map<string, (number | undefined)[]>();

  constructor(numbering: string, styles: string) {
    this.readNumbering(numbering);
    this.readStyles(styles);
  }

  /** What stands before the paragraph, which counts one more, and the list's place among all; null where it is in none. */
  next(place: ListPlace): { label: string; order: number } | null {
    const found = place.list === undefined ? this.byStyle(place.style) : { list: place.list, level: place.level };
    const kind = found === null ? undefined : this.kindOfList.get(found.list);
    const levels = kind === undefined ? undefined : this.kinds.get(kind);
    if (found === null || kind === undefined || levels === undefined) return null;
    const level = levels.get(found.level);
    if (level === undefined || level.format === 'none') return null;
    const counts = this.count(kind, found, levels);
    const label = level.format === 'bullet' ? '• ' : `${filled(level.text, levels, counts)} `;
    return { label, order: [...this.kinds.keys()].indexOf(kind) };
  }

  private byStyle(style: string | undefined): { list: string; level: number } | null {
    let [name, level] = [style, 0];
    for (let step = 0; name !== undefined && step < LONGEST_STYLE_CHAIN; step += 1) {
      const found = this.styles.get(name);
      level = Math.max(level, found?.level ?? 0);
      if (found?.list !== undefined) return { list: found.list, level };
      name = found?.basedOn;
    }
    return null;
  }

  private count(kind: string, at: { list: string; level: number }, levels: ReadonlyMap<number, Level>) {
    const counts = this.counts.get(kind) ?? [];
    const restart = this.restarts.get(at.list)?.get(at.level);
    if (restart !== undefined) {
      this.restarts.get(at.list)?.delete(at.level);
      counts[at.level] = restart;
    } else {
      const last = counts[at.level];
      counts[at.level] = last === undefined ? (levels.get(at.level)?.start ?? 1) : last + 1;
    }
    counts.length = at.level + 1;
    this.counts.set(kind, counts);
    return counts;
  }

  private readNumbering(xml: string): void {
    let [kind, list, level] = ['', '', 0];
    const take: Record<string, (value: string, attributes: XmlAttributes) => void> = {
      'w:abstractNum': (_, attributes) => {
        kind = attributes['w:abstractNumId'] ?? '';
        this.kinds.set(kind, new Map());
      },
      'w:lvl': (_, attributes) => {
        level = levelOf(attributes['w:ilvl']);
        this.kinds.get(kind)?.set(level, { start: 1, format: 'decimal', text: '' });
      },
      'w:start': (value) => this.change(kind, level, { start: Number(value) || 0 }),
      'w:numFmt': (value) => this.change(kind, level, { format: value }),
      'w:lvlText': (value) => this.change(kind, level, { text: value.slice(0, 40) }),
      'w:pStyle': (value) => this.styles.set(value, { list: `kind ${kind}`, level, basedOn: undefined }),
      'w:num': (_, attributes) => (list = attributes['w:numId'] ?? ''),
      'w:abstractNumId': (value) => this.kindOfList.set(list, value),
      'w:lvlOverride': (_, attributes) => (level = levelOf(attributes['w:ilvl'])),
      'w:startOverride': (value) => {
        const restarts = this.restarts.get(list) ?? new Map<number, number>();
        this.restarts.set(list, restarts.set(level, Number(value) || 0));
      },
    };
    readXml(xml, (name, attributes) => take[name]?.(attributes['w:val'] ?? '', attributes));
    for (const name of this.kinds.keys()) this.kindOfList.set(`kind ${name}`, name);
  }

  private change(kind: string, level: number, changes: Partial<Level>): void {
    const known = this.kinds.get(kind)?.get(level);
    if (known !== undefined) Object.assign(known, changes);
  }

  private readStyles(xml: string): void {
    let style: StyleList = { list: undefined, level: 0, basedOn: undefined };
    const take: Record<string, (value: string, attributes: XmlAttributes) => void> = {
      'w:style': (_, attributes) => {
        const id = attributes['w:styleId'] ?? '';
        style = this.styles.get(id) ?? { list: undefined, level: 0, basedOn: undefined };
        this.styles.set(id, style);
      },
      'w:basedOn': (value) => (style.basedOn = value),
      'w:numId': (value) => (style.list = value),
      'w:ilvl': (value) => (style.level = levelOf(value)),
    };
    readXml(xml, (name, attributes) => take[name]?.(attributes['w:val'] ?? '', attributes));
  }
}

export const levelOf = (value: string | undefined): number => Math.min(DEEPEST_LEVEL, Math.max(0, Number(value) || 0));

function filled(text: string, levels: ReadonlyMap<number, Level>, counts: readonly (number | undefined)[]): string {
  return text.replace(/%([1-9])/g, (_, place: string) => {
    const level = levels.get(Number(place) - 1);
    return numberInWords(counts[Number(place) - 1] ?? level?.start ?? 1, level?.format ?? 'decimal');
  });
}
