import type { Category } from '@netvaerksoverblik/domain';
import type { Mention, Span } from '../reading.js';

/** A mention before it is told apart from others of the same name. */
export interface MentionDraft extends Span {
  readonly kind: Mention['kind'];
  readonly title: string;
  readonly category: Category | null;
  readonly role: string | null;
  readonly department: string | null;
}

/** A mention of which only the name is said. */
export function named(kind: Mention['kind'], title: string, { start, end }: Span): MentionDraft {
  return { kind, title, category: null, role: null, department: null, start, end };
}
