import type {
  Asks,
  CaseNumber,
  Category,
  ConditionKind,
  DuePrecision,
  OutcomeKind,
  RoleName,
  SectionKind,
  SubjectKind,
} from '@netvaerksoverblik/domain';

/** A stretch of the document's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch with its very words: `text.slice(start, end) === quote`. */
export interface Passage extends Span {
  readonly quote: string;
}

/** Something a reviewer should know; the reader collects these and never throws for them. */
export interface Warning extends Span {
  readonly code: string;
  /** English, for logs; screens translate the code. */
  readonly message: string;
}

/** What a stretch of the document is. The parts of a reading cover its text without gap or overlap. */
export interface Part extends Span {
  readonly kind: 'head' | 'contents' | 'item' | 'page' | 'tail';
  /** Place in `items` when kind is `item`; else null. */
  readonly item: number | null;
}

/** A part of an agenda item under a heading of its own. */
export interface Section extends Span {
  readonly kind: SectionKind;
  readonly heading: string;
}

/** One point of an "indstilling": what the forum is asked for. */
export interface Recommendation extends Passage {
  readonly number: number;
  readonly text: string;
  readonly asks: Asks;
}

/** What an outcome is about. */
export interface Subject {
  readonly kind: SubjectKind;
  /** The name that the passage gives, else the item's title; for minutes the ISO date of their meeting. */
  readonly title: string;
  /** True where the passage names it itself ("stated"); false where the item's title stands in ("implied"). */
  readonly named: boolean;
  /** Velfærd, innovation or læring where the words say so. */
  readonly category: Category | null;
}

/** What the forum did, as one clause of the minutes says it. */
export interface Outcome extends Passage {
  readonly kind: OutcomeKind;
  readonly subject: Subject;
  /** Number of the recommendation that it answers. */
  readonly recommendation: number | null;
  /** Name as written. */
  readonly person: string | null;
  readonly role: RoleName | null;
  readonly forum: string | null;
}

/** Something that somebody must do. */
export interface Action extends Passage {
  readonly text: string;
  readonly responsible: string | null;
  /** ISO date or null; a month or year is written as its last day, a part of a month as the month's. */
  readonly due: string | null;
  readonly duePrecision: DuePrecision | null;
  /** First and last day that the words may mean, ISO dates; null for an exact day, or where nothing is said. */
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  /** The words that say when, as written. */
  readonly dueWords: string | null;
}

/** Something still open that the words themselves say (a leader to be found, capacity to be set aside). */
export interface StatedCondition extends Passage {
  readonly kind: ConditionKind;
  /** Titles of what it is about, as named in this agenda item; empty when it is about the item itself. */
  readonly subjects: readonly Subject[];
}

/** "19 velfærdsnetværk": a number that the document states, whether or not the things are named. */
export interface StatedCount extends Passage {
  readonly kind: 'theme' | 'network' | 'project';
  readonly category: Category | null;
  /** State of the things counted where the words say so. */
  readonly status: string | null;
  readonly number: number;
}

/** A row of a table, put together where a page parts it. */
export interface TableRow extends Passage {
  /** One for each column, as a person reads them; empty where the cell is. */
  readonly cells: readonly string[];
  /** In a table of money what each cell says as a number (`1.234,5` is `1234.5`), null where it is none; else empty. */
  readonly amounts: readonly (string | null)[];
  /** In a programme the week that the row states. */
  readonly week: number | null;
  /** In a programme the ISO date that the row states. */
  readonly date: string | null;
  /** The last ISO date where it states several days; else null. */
  readonly lastDate: string | null;
}

/** A table of an agenda item. */
export interface Table extends Passage {
  readonly kind: 'proposals' | 'money' | 'programme' | 'other';
  /** The heads of the columns, as many as each row has cells; empty where the table has no heads. */
  readonly columns: readonly string[];
  /** What a table of money counts in, as written: `1.000 kr.`. */
  readonly unit: string | null;
  readonly rows: readonly TableRow[];
}

/** A row of a table that proposes a theme. */
export interface Proposal extends Passage {
  /** The name as written. */
  readonly title: string;
  readonly category: Category | null;
  /** What the theme is to solve, as written. */
  readonly problem: string | null;
  /** What may come of it, as written. */
  readonly possibleProduct: string | null;
  /** Who knows more of it, as written, one each. */
  readonly contacts: readonly string[];
  /** Where the proposals come from, where the item's title says so. */
  readonly origin: 'store-lederdag' | 'network-leader' | null;
}

/** "Segment B6 «Naboskab»": the part of the town's citizens that a network or theme is for. */
export interface SegmentCode extends Passage {
  /** A capital and a number: `B6`. */
  readonly code: string;
  readonly kind: 'network' | 'theme';
  /** The name that the item decides by, where it decides of it; else as written beside the code. */
  readonly title: string;
}

/** Another spelling in the same agenda item that may mean the same. A question for the reviewer, never a match. */
export interface Alias {
  readonly title: string;
  /** From 0 to 1, below 1. */
  readonly likeness: number;
}

/** A network, theme, project, person or department spoken of by name: one for each name and item. */
export interface Mention extends Passage {
  readonly kind: 'network' | 'theme' | 'project' | 'person' | 'department';
  /** The name as written. */
  readonly title: string;
  readonly category: Category | null;
  /** Of a person, as written: `afdelingschef`, `referenceleder`. */
  readonly role: string | null;
  /** Of a person, as written: `Kultur og Fritid`. */
  readonly department: string | null;
  readonly aliasOf: Alias | null;
}

/** One agenda item ("punkt") with all that was read in it. */
export interface AgendaItemReading extends Span {
  readonly number: number;
  readonly title: string;
  readonly route: readonly string[];
  readonly caseNumber: CaseNumber | null;
  readonly closed: boolean;
  readonly attachments: readonly string[];
  readonly sections: readonly Section[];
  readonly recommender: string | null;
  readonly recommendations: readonly Recommendation[];
  readonly outcomes: readonly Outcome[];
  readonly actions: readonly Action[];
  readonly conditions: readonly StatedCondition[];
  readonly counts: readonly StatedCount[];
  readonly tables: readonly Table[];
  readonly mentions: readonly Mention[];
  readonly proposals: readonly Proposal[];
  readonly segments: readonly SegmentCode[];
}

/** One document of minutes as a careful secretary reads it. Source: READING.md. */
export interface Reading {
  readonly forum: string;
  readonly kind: 'minutes' | 'agenda';
  /** ISO date. */
  readonly date: string;
  /** `HH:MM`. */
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly location: string | null;
  readonly participants: readonly string[];
  readonly absent: readonly string[];
  readonly items: readonly AgendaItemReading[];
  readonly parts: readonly Part[];
  readonly warnings: readonly Warning[];
}

/** Why a text is not minutes: what was looked for and not found. */
export interface NotRecognised {
  readonly missing: readonly ('forum' | 'date' | 'items')[];
}

/** Either a reading, or what was missing. */
export type ReadResult =
  { readonly ok: true; readonly reading: Reading } | { readonly ok: false; readonly refusal: NotRecognised };
