/** What the forum decided. Source: READING.md, "Outcome". */
export const OUTCOME_KINDS = [
  'approved',
  'approved-with-remarks',
  'rejected',
  'noted',
  'discussed',
  'started',
  'returned',
  'postponed',
  'withdrawn',
  'referred',
  'delegated',
  'appointed',
  'candidate',
  'decided',
] as const;
/** What the forum decided. */
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** What a recommendation asks the forum to do. */
export const ASKS = ['approve', 'note', 'discuss', 'decide', 'other'] as const;
/** What a recommendation asks the forum to do. */
export type Asks = (typeof ASKS)[number];

/** What an outcome is about; `item` is the agenda item itself, where nothing narrower is named. */
export const SUBJECT_KINDS = [
  'agenda',
  'minutes',
  'theme',
  'network',
  'project',
  'plan',
  'cohort',
  'year-wheel',
  'budget',
  'item',
] as const;
/** What an outcome is about. */
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** How a point of a recommendation was answered. */
export const RECOMMENDATION_RESULTS = ['followed', 'changed', 'exceeded', 'unanswered', 'sent-on'] as const;
/** How a recommendation was answered. */
export type RecommendationResult = (typeof RECOMMENDATION_RESULTS)[number];

/** Parts of an agenda item in its document. */
export const SECTION_KINDS = [
  'occasion',
  'background',
  'case',
  'finance',
  'recommendation',
  'decision',
  'attachments',
  'other',
] as const;
/** What a section of an agenda item is. */
export type SectionKind = (typeof SECTION_KINDS)[number];

/** How exactly a due date was said: `soon` is "snarest", `season` is "før sommeren". */
export const DUE_PRECISIONS = ['day', 'month', 'year', 'soon', 'season'] as const;
/** How exactly a due date was said. */
export type DuePrecision = (typeof DUE_PRECISIONS)[number];
