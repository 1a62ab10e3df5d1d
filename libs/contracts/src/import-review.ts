import type { Category, ConditionKind, ItemState, PortfolioKind, RoleName, RoleState } from '@netvaerksoverblik/domain';
import type { ConfirmResult } from './minutes-import.js';

/** Who holds a role, or that nobody does. */
export interface PreviewRole {
  role: RoleName;
  state: RoleState;
  /** Null for a vacancy. */
  holder: string | null;
}

/** Something open about an item. */
export interface PreviewCondition {
  kind: ConditionKind;
  forum: string | null;
  words: string;
}

/** How one portfolio item would stand afterwards, beside how it stands now. */
export interface ItemChange {
  /** Null where the item does not exist yet. */
  id: string | null;
  kind: PortfolioKind;
  /** Null where the item does not exist yet. */
  reference: string | null;
  title: string;
  /** Its title until now, where that changes. */
  titleBefore: string | null;
  category: Category | null;
  /** `new`: comes into being; `gone`: leaves the lists; `heard`: nothing but its story changes. */
  change: 'new' | 'changed' | 'heard' | 'gone';
  /** How it would stand; null where nobody has said. */
  standing: ItemState | null;
  /** Null where the status stays. */
  status: { from: ItemState | null; to: ItemState | null } | null;
  rolesAdded: PreviewRole[];
  rolesEnded: PreviewRole[];
  conditionsOpened: PreviewCondition[];
  /** Conditions that no longer stand open. */
  conditionsMet: PreviewCondition[];
}

/** A promise that would be put on record, or taken off it. */
export interface FollowUpChange {
  item: number;
  text: string;
  responsible: string | null;
  due: string | null;
}

/** A number that would be put on record, or taken off it. */
export interface CountChange {
  item: number;
  kind: PortfolioKind;
  category: Category | null;
  status: string | null;
  number: number;
}

/** POST /api/v1/imports/{id}/preview: what confirming with these changes would do; nothing is recorded. */
export interface ImportPreviewReply {
  recorded: ConfirmResult['recorded'];
  items: ItemChange[];
  followUps: FollowUpChange[];
  counts: CountChange[];
  /** Findings that would stay questions. */
  unsettled: string[];
  /** Facts of an earlier edition that no document of the meeting would tell any more. */
  lost: LostFact[];
}

/** A fact on record that rests on an earlier edition alone. */
export interface LostFact {
  id: string;
  kind: 'event' | 'follow-up' | 'count';
  /** Agenda item number. */
  item: number;
  /** The portfolio item concerned; null of numbers and of promises about none. */
  about: { id: string; kind: PortfolioKind; title: string } | null;
  /** What the fact says, as far as it says so. */
  status: ItemState | null;
  role: PreviewRole | null;
  condition: PreviewCondition | null;
  /** The words of the earlier edition. */
  quote: string;
}

/** What one edition says of an outcome that the other does not say, or says otherwise. */
export interface OutcomeDifference {
  change: 'added' | 'removed' | 'changed';
  kind: string;
  /** Its kind in the earlier edition, where that differs. */
  kindBefore: string | null;
  subject: string;
  quote: string | null;
  quoteBefore: string | null;
}

/** One agenda item in two editions. */
export interface ItemDifference {
  item: number;
  title: string;
  titleBefore: string | null;
  change: 'added' | 'removed' | 'changed';
  /** Whether the words differ, whatever they decide. */
  textChanged: boolean;
  outcomes: OutcomeDifference[];
  /** Promises that only this edition has, and that only the earlier one has. */
  followUpsAdded: string[];
  followUpsRemoved: string[];
}

/** GET /api/v1/imports/{id}/differences: against the edition of the same meeting that was confirmed last. */
export interface ImportDifferencesReply {
  /** Null where no other edition is on record: then nothing differs. */
  earlier: { id: string; fileName: string; confirmedAt: string } | null;
  items: ItemDifference[];
  /** Agenda items that are word for word the same. */
  same: number;
}

/** GET /api/v1/imports/{id}/leaning: what undoing it would change, before it is undone. */
export interface ImportLeaningReply {
  /** Imports that tell of the same items or the same meeting; they stand. */
  imports: { id: string; fileName: string; forum: string; date: string; meetingId: string | null }[];
  /** Portfolio items that it speaks of, and how they would stand without it. */
  items: ItemChange[];
  /** What persons entered by hand about those items: it stays. */
  entered: { item: string; title: string; by: string; reason: string }[];
  followUps: FollowUpChange[];
  counts: CountChange[];
}

/** What to do with a fact that a corrected edition no longer tells. */
export interface LostFactAnswer {
  fact: string;
  action: 'keep' | 'retract';
  /** Why; needed where it is retracted. */
  reason?: string;
}
