import type { AccessRole } from './roles.js';

/**
 * How far a role reaches with an action. `all`: whatever it is about (reading: as far as closed items let one);
 * `forum`: what is of the forum that the role is held in; `item`: the item that the role is held in; `people`: those whom
 * the line manager leads; `own`: what is the viewer's own.
 */
export type Reach = 'all' | 'forum' | 'item' | 'people' | 'own';

/**
 * Who may do something, and how far. `everyone` is whoever holds any role today; `account` is whoever is signed in, with a
 * role or without; `public` needs no session.
 */
export type AccessPolicy = 'public' | Readonly<Partial<Record<AccessRole | 'everyone' | 'account', Reach>>>;

const everyone = { everyone: 'all' } as const satisfies AccessPolicy;
const oneself = { account: 'own' } as const satisfies AccessPolicy;
const secretariat = { secretariat: 'all' } as const satisfies AccessPolicy;
const administrator = { administrator: 'all' } as const satisfies AccessPolicy;
/** Those who run the installation together. */
const office = { administrator: 'all', secretariat: 'all' } as const satisfies AccessPolicy;
/** A forum's own secretary, and the secretariat for every forum. */
const secretary = { secretariat: 'all', 'forum-secretary': 'forum' } as const satisfies AccessPolicy;
/** Whoever answers for the item. */
const answering = {
  'reference-leader': 'item',
  'network-leader': 'item',
  'project-owner': 'item',
} as const satisfies AccessPolicy;
/** They, and the secretariat for every item. */
const owner = { secretariat: 'all', ...answering } as const satisfies AccessPolicy;

/**
 * Everything that can be done, and who may: the door of a route, the query behind it and the buttons of the pages ask
 * here, and nowhere else. Source: model.md, "Who sees and does what".
 */
export const POLICIES = {
  'health.read': 'public',
  'openapi.read': 'public',
  'security-contact.read': 'public',
  'session.options': 'public',
  'session.open': 'public',
  'session.close': 'public',
  'session.read': oneself,
  'session.end': oneself,

  'accounts.read': administrator,
  'accounts.change': administrator,
  'audit.read': office,
  'sign-in.read': administrator,
  'sign-in.change': administrator,

  'overview.read': everyone,
  'unsettled.read': everyone,
  'portfolio.read': everyone,
  'portfolio.create': secretariat,
  'portfolio.move': owner,
  'portfolio.ask-for-closing': answering,
  'portfolio.mention': owner,
  'portfolio.appoint': owner,
  /** Leading roles are given to those who answer, not by them. */
  'portfolio.appoint-leaders': secretariat,
  'portfolio.describe': secretariat,
  'portfolio.correct': secretariat,
  'themes.read': everyone,
  'themes.create': secretariat,
  'themes.change': owner,
  'rounds.read': everyone,
  'rounds.change': secretariat,
  'networks.read': everyone,
  'networks.change': owner,
  'projects.read': everyone,
  'projects.change': owner,
  'item-parts.change': owner,

  'forums.read': everyone,
  'meetings.read': everyone,
  'meetings.plan': secretary,
  'cases.read': everyone,
  'imports.read': secretary,
  'imports.record': secretary,
  'follow-ups.read': everyone,
  'follow-ups.change': secretary,
  'follow-ups.keep': { ...secretary, everyone: 'own' },

  'people.read': everyone,
  'people.change': office,
  'departments.read': everyone,
  'departments.change': office,

  'house-rules.read': everyone,
  'house-rules.change': office,
  'demo.remove': office,
  'mails.read': administrator,
  'jobs.read': administrator,
  'jobs.retry': administrator,
} as const satisfies Record<string, AccessPolicy>;

/** Something that can be done, as the policies name it. */
export type Action = keyof typeof POLICIES;

/** What does not exist for whoever may not do it: which minutes wait for review is nobody else's business. */
const HIDDEN: ReadonlySet<Action> = new Set<Action>(['imports.read', 'imports.record']);

/** What somebody is told whom the door of the action does not let in. */
export const refusalAtDoor = (action: Action): 'access.denied' | 'not-found' =>
  HIDDEN.has(action) ? 'not-found' : 'access.denied';
