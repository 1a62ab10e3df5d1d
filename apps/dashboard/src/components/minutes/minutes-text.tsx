import type { DocumentPart, DocumentReply } from '@netvaerksoverblik/contracts';
import { memo, useMemo, type ReactNode } from 'react';
import { CaseLink } from '../case-link.js';
import { bareWords, minutesBlocks, shownText, type Block } from './minutes-blocks.js';
import { groupedPieces, piecesOf, sameStretch, type MarkedPassage } from './passage-pieces.js';

export interface MinutesTextProps {
  document: DocumentReply;
  title: string;
  subtitle: string;
  passages: MarkedPassage[];
  current: string | null;
  onChoose: (id: string) => void;
  label: string;
  closedTitle: string;
  closedHelp: string;
  /** Only the current passage is full yellow; the others are half. */
  quiet?: boolean;
  /** What a page says under the words of an agenda item. */
  under?: (item: number) => ReactNode;
}

/** The minutes word for word, item by item, with the passages that did something. */
export function MinutesText(props: MinutesTextProps) {
  const items = props.document.parts.filter((part) => part.kind === 'item' && part.item !== null);
  return (
    <article className={props.quiet === true ? 'doc quiet' : 'doc'} aria-label={props.label}>
      <header>
        <h2>{props.title}</h2>
        <p>{props.subtitle}</p>
      </header>
      {items.map((part) => (
        <AgendaItem key={part.start} part={part} {...props} below={part.item && props.under?.(part.item.number)} />
      ))}
    </article>
  );
}

function AgendaItem({ part, below, ...props }: MinutesTextProps & { part: DocumentPart; below: ReactNode }) {
  const { document, passages } = props;
  const { item } = part;
  const blocks = useMemo(() => blocksOf(document.text, part), [document.text, part]);
  const here = useMemo(
    () => passages.filter((passage) => passage.start < part.end && passage.end > part.start),
    [passages, part],
  );
  if (item === null) return null;
  const route = item.route.length > 0 ? `${item.route.join('/')} - ` : '';
  const title = item.title.startsWith(route) ? item.title : `${route}${item.title}`;
  return (
    <section className="agenda-item" id={`p${item.number}`}>
      <h3>
        <span>{item.number}</span>
        <span>{item.closed ? props.closedTitle : title}</span>
      </h3>
      {item.caseNumber !== null && (
        <p className="case">
          <CaseLink number={item.caseNumber} />
        </p>
      )}
      {item.closed && blocks.length === 0 && <p className="locked">{props.closedHelp}</p>}
      <div className="body">
        {blocks.map((block) => (
          <BlockView
            key={block.runs[0]?.start}
            block={block}
            text={document.text}
            passages={here}
            current={props.current}
            onChoose={props.onChoose}
          />
        ))}
      </div>
      {below}
    </section>
  );
}

/** What the head of the item has said already (its title, its case number) is not shown twice. */
function blocksOf(text: string, part: DocumentPart): Block[] {
  const { item } = part;
  if (item === null) return [];
  const headings = new Set(item.sections.map((section) => lineStart(text, section.start)));
  const known = new Set([bareWords(item.title), bareWords(`${item.route.join('/')} - ${item.title}`)]);
  return minutesBlocks(text, part, headings, known).filter((block) => {
    const shown = shownText(text, block);
    return shown !== item.caseNumber && shown !== '';
  });
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

interface BlockViewProps {
  block: Block;
  text: string;
  passages: MarkedPassage[];
  current: string | null;
  onChoose: (id: string) => void;
}

const BlockView = memo(function BlockView(props: BlockViewProps) {
  const { block, text } = props;
  if (block.kind === 'row') {
    return (
      <p className="cells">
        {block.runs.map((run) => (
          <span key={run.start}>
            <Marked {...props} block={{ ...block, runs: [run] }} />
          </span>
        ))}
      </p>
    );
  }
  const content: ReactNode = <Marked {...props} />;
  if (block.kind === 'heading') return <h4>{headingCase(shownText(text, block), content)}</h4>;
  if (block.kind === 'point') {
    return (
      <p className="point">
        <span>{block.bullet}</span>
        <span>{content}</span>
      </p>
    );
  }
  return <p>{content}</p>;
});

/** Headings in capitals are set as words: the page has its own way to show a heading. */
function headingCase(shown: string, content: ReactNode): ReactNode {
  const loud = shown.length > 3 && shown === shown.toLocaleUpperCase('da');
  return loud ? shown.charAt(0) + shown.slice(1).toLocaleLowerCase('da') : content;
}

function Marked({ block, text, passages, current, onChoose }: BlockViewProps) {
  const groups = groupedPieces(piecesOf(block.runs, passages));
  return groups.map((group) => {
    const words = group.pieces.map((piece) => text.slice(piece.start, piece.end)).join('');
    if (group.passage === null || words.trim() === '') return words;
    return (
      <Passage
        key={group.pieces[0]?.start}
        same={sameStretch(passages, group.passage)}
        isStart={group.pieces.some((piece) => piece.start === group.passage?.start)}
        words={words}
        current={current}
        onChoose={onChoose}
      />
    );
  });
}

/** One sentence may have several findings: each has its number, the first or the current one answers a click. */
function Passage(props: {
  same: MarkedPassage[];
  isStart: boolean;
  words: string;
  current: string | null;
  onChoose: (id: string) => void;
}) {
  const { same, current } = props;
  const chosen = same.find((passage) => passage.id === current);
  const passage = chosen ?? same.find((each) => each.tone === undefined) ?? same[0];
  if (passage === undefined) return props.words;
  const choose = () => props.onChoose(passage.id);
  return (
    <mark
      className={passage.tone}
      tabIndex={0}
      role="button"
      data-passage={same.map((each) => each.id).join(' ')}
      {...(chosen === undefined ? {} : { 'aria-current': true as const })}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose();
      }}
    >
      {props.isStart &&
        same.map(
          ({ id, number, tone }) =>
            number !== undefined && (
              <span key={id} className={`badge ${current === id ? 'current' : (tone ?? '')}`}>
                {number}
              </span>
            ),
        )}
      {props.words}
    </mark>
  );
}
