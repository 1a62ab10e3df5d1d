import { Parser } from 'htmlparser2';
import { UnreadableDocument } from '../../../platform/documents/document-problem.js';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Where an element's tag stands in the text. */
export interface TagPlace {
  readonly start: number;
  readonly end: number;
}

/** Far above what Word nests; the packages that read the document later go down into it as deep. */
const DEEPEST = 30_000;
const PIECE = 65_536;

/** Tells of each element as it opens and closes; nothing is kept, and no entity but those of XML is known. */
export function readXml(
  xml: string,
  opened: (name: string, attributes: XmlAttributes, place: TagPlace) => void,
  closed: (name: string, place: TagPlace) => void = () => undefined,
): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw new UnreadableDocument({ code: 'minutes.too-complex' });
        opened(name, attributes, { start: parser.startIndex, end: parser.endIndex + 1 });
      },
      onclosetag(name) {
        depth -= 1;
        closed(name, { start: parser.startIndex, end: parser.endIndex + 1 });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < xml.length; at += PIECE) parser.write(xml.slice(at, at + PIECE));
  parser.end();
}
