/** What a tracked thing is. Source: model.md, "Items, events, passages, projections". */
export const PORTFOLIO_KINDS = ['theme', 'network', 'project', 'cohort'] as const;
/** Tema, netværk, projekt or hold. */
export type PortfolioKind = (typeof PORTFOLIO_KINDS)[number];

/** Velfærd, innovation, læring. */
export const CATEGORIES = ['welfare', 'innovation', 'learning'] as const;
/** What a theme or network is for; most items have one. */
export type Category = (typeof CATEGORIES)[number];

/** What an event of a portfolio item says. */
export const EVENT_TYPES = [
  'status',
  'role',
  'condition-opened',
  'condition-met',
  'named',
  'mentioned',
  'retracted',
] as const;
/** What an event says of its item. */
export type EventType = (typeof EVENT_TYPES)[number];

/** How an event is known: an outcome of a forum, a fact a document reports, or a person's word. */
export type EventBasis = 'decided' | 'stated' | 'entered';

/** Roles that people hold about a portfolio item. */
export const ROLE_NAMES = [
  'reference-leader',
  'network-leader',
  'project-owner',
  'project-chair',
  'project-member',
  'steering-group',
  'coordinator',
  'co-driver',
  'participant',
  'member',
  'other',
] as const;
/** A role that a person or a party holds in a portfolio item. */
export type RoleName = (typeof ROLE_NAMES)[number];

/** How a role stands with its holder. */
export const ROLE_STATES = ['vacant', 'candidate', 'appointed', 'resigned'] as const;
/** How far somebody is in a role. */
export type RoleState = (typeof ROLE_STATES)[number];

/** What an item may wait for or must heed. */
export const CONDITION_KINDS = [
  'return-to-forum',
  'further-work',
  'waits-for-forum',
  'postponed',
  'decided-by',
  'remark',
  'leader-vacant',
  'capacity',
  'other',
] as const;
/** What is open about an item (udestående). */
export type ConditionKind = (typeof CONDITION_KINDS)[number];
