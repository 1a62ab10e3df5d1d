/** A place in a document: UTF-16 offsets in its text, and the very words. */
export interface PassageReply {
  start: number;
  end: number;
  quote: string;
}

/** Where a status, role or condition is from: enough to open the sentence. */
export interface SourceReply {
  meeting: { id: string; forum: string; date: string };
  /** Date of the meeting. */
  date: string;
  /** Agenda item number. */
  item: number;
  document: string;
  start: number;
  end: number;
  quote: string;
}
