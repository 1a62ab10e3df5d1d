import type { AccessRole } from '@netvaerksoverblik/domain';
import type { World } from './world.js';

/** How far a role reaches, as the reviewer of this table understands model.md: written by hand, not taken from the code. */
export type Reach = 'all' | 'forum' | 'item' | 'own';
export type WhoMay = 'public' | 'account' | Partial<Record<AccessRole, Reach>>;

/** What of the world a request is about; each stands there as one's own, a foreign, a closed and a missing one. */
export type Thing =
  | ('network' | 'project' | 'theme' | 'item-event' | `${'networks' | 'projects'}/${string}`)
  | ('meeting' | 'planned-meeting' | 'planned-item' | 'attachment' | 'planned-attachment')
  | (
      | 'session'
      | 'account'
      | 'claim-role'
      | 'follow-up'
      | 'import'
      | 'person'
      | 'membership'
      | 'department'
      | 'round'
      | 'people-import'
      | 'job'
      | 'merge'
      | 'name'
    );

export interface Expected {
  readonly who: WhoMay;
  /** Nothing where the route is about no one thing. */
  readonly about?: Thing;
  /** The action of a second line about a route: what the service behind the door asks for. */
  readonly asks?: string;
  /** Told that it is not there, where others are told that they may not. */
  readonly hidden?: true;
  /** Sent instead of a sample made from the schema. */
  readonly body?: object | ((world: World) => object);
  readonly query?: string;
  /** A file is sent. */
  readonly upload?: true;
  /** What those who may are answered beside 2xx, 4xx of rules: only where it looks like a refusal. */
  readonly letIn?: 401 | 404;
  /** What others are told of what stands behind closed doors, where that it is there is no secret. */
  readonly closed?: 403 | 'in';
  /** What those are told whom the policy lets in to their own alone. */
  readonly foreign?: 404;
}

const EVERY_ROLE: readonly AccessRole[] = [
  ...(['administrator', 'secretariat', 'forum-secretary', 'forum-member', 'forum-approver'] as const),
  ...(['reference-leader', 'network-leader', 'project-owner', 'line-manager', 'employee', 'reader'] as const),
];
const all = (...roles: readonly AccessRole[]): WhoMay => Object.fromEntries(roles.map((role) => [role, 'all']));

const READERS = all(...EVERY_ROLE);
const SECRETARIAT: WhoMay = { secretariat: 'all' };
const ADMINISTRATOR: WhoMay = { administrator: 'all' };
const OFFICE: WhoMay = { administrator: 'all', secretariat: 'all' };
const SECRETARY: WhoMay = { secretariat: 'all', 'forum-secretary': 'forum' };
const ANSWERING: WhoMay = { 'reference-leader': 'item', 'network-leader': 'item', 'project-owner': 'item' };
const OWNER: WhoMay = { secretariat: 'all', ...ANSWERING };
/** Whoever answers for the promise may say that it is kept; a forum's secretary may for all of the forum's. */
const KEEPER: WhoMay = {
  ...(Object.fromEntries(EVERY_ROLE.map((role) => [role, 'own'])) as Record<AccessRole, Reach>),
  secretariat: 'all',
  'forum-secretary': 'forum',
};

const open = (...routes: string[]): Record<string, Expected> =>
  Object.fromEntries(routes.map((route) => [route, { who: 'public' }]));
const each = (routes: readonly string[], expected: Expected): Record<string, Expected> =>
  Object.fromEntries(routes.map((route) => [route, expected]));

const part = (items: 'networks' | 'projects', parts: readonly string[]): Record<string, Expected> => {
  const item = items === 'networks' ? 'network' : 'project';
  return Object.fromEntries(
    parts.flatMap((name) => [
      [`POST /api/v1/${items}/:id/${name}`, { who: OWNER, about: item }],
      [`PATCH /api/v1/${items}/:id/${name}/:partId`, { who: OWNER, about: `${items}/${name}` }],
      [`DELETE /api/v1/${items}/:id/${name}/:partId`, { who: OWNER, about: `${items}/${name}` }],
    ]),
  );
};

/** One line for every route of the router; a route without one fails. Reviewed by hand. */
export const EXPECTED: Readonly<Record<string, Expected>> = {
  ...open('GET /health/live', 'GET /health/ready', 'GET /api/v1/openapi.json', 'GET /api/v1/session/options'),
  ...open('POST /api/v1/session/demo', 'POST /api/v1/session/setup', 'DELETE /api/v1/session'),
  // Nobody is named in this world.
  'GET /.well-known/security.txt': { who: 'public', letIn: 404 },
  // Nobody is let in by a password that nobody has: what is refused here is the password.
  'POST /api/v1/session': { who: 'public', letIn: 401 },
  'GET /api/v1/session': { who: 'account' },
  'GET /api/v1/session/mine': { who: 'account' },
  'DELETE /api/v1/session/mine': { who: 'account' },
  'DELETE /api/v1/session/mine/:id': { who: 'account', about: 'session', foreign: 404 },

  'POST /api/v1/session/password': {
    who: 'account',
    body: { current: 'x', password: 'fire ord i en række' },
    letIn: 401,
  },
  'POST /api/v1/session/reset': { who: 'public' },
  'POST /api/v1/session/password-by-link': { who: 'public' },
  'POST /api/v1/accounts/:id/invitation': { who: ADMINISTRATOR, about: 'account' },
  // No issuer is named in this world.
  ...each(['GET /api/v1/session/oidc', 'GET /api/v1/session/oidc/callback'], { who: 'public', letIn: 404 }),
  'GET /api/v1/sign-in': { who: ADMINISTRATOR },
  'POST /api/v1/sign-in/claim-roles': {
    who: ADMINISTRATOR,
    body: { claim: 'groups', value: 'alle', role: 'reader' },
  },
  'DELETE /api/v1/sign-in/claim-roles/:id': { who: ADMINISTRATOR, about: 'claim-role' },

  ...each(['GET /api/v1/audit', 'GET /api/v1/audit/verification'], { who: OFFICE }),
  'GET /api/v1/accounts': { who: ADMINISTRATOR },
  'POST /api/v1/accounts': { who: ADMINISTRATOR },
  ...each(['GET /api/v1/accounts/:id', 'GET /api/v1/accounts/:id/sessions'], { who: ADMINISTRATOR, about: 'account' }),
  'PATCH /api/v1/accounts/:id': { who: ADMINISTRATOR, about: 'account', body: { name: 'Bo' } },
  'POST /api/v1/accounts/:id/roles': { who: ADMINISTRATOR, about: 'account', body: { role: 'reader' } },
  'DELETE /api/v1/accounts/:id/roles/:roleId': { who: ADMINISTRATOR, about: 'account' },
  'DELETE /api/v1/accounts/:id/sessions': { who: ADMINISTRATOR, about: 'account' },

  ...each(['GET /api/v1/overview', 'GET /api/v1/unsettled', 'GET /api/v1/forums', 'GET /api/v1/house-rules'], {
    who: READERS,
  }),
  'PUT /api/v1/house-rules': { who: OFFICE },
  'DELETE /api/v1/demo': { who: OFFICE, letIn: 404 },
  'GET /api/v1/jobs': { who: ADMINISTRATOR },
  'POST /api/v1/jobs/:id/retry': { who: ADMINISTRATOR, about: 'job' },
  'GET /api/v1/mails': { who: ADMINISTRATOR },

  'GET /api/v1/portfolio': { who: READERS },
  'GET /api/v1/portfolio/:id': { who: READERS, about: 'network' },
  'POST /api/v1/portfolio': { who: SECRETARIAT },
  'PATCH /api/v1/portfolio/:id': { who: SECRETARIAT, about: 'network' },
  ...each(['POST /api/v1/portfolio/:id/steps', 'POST /api/v1/portfolio/:id/mentions'], {
    who: OWNER,
    about: 'network',
  }),
  'POST /api/v1/portfolio/:id/closing-request': { who: ANSWERING, about: 'network' },
  'POST /api/v1/portfolio/:id/roles': {
    who: OWNER,
    about: 'network',
    body: { role: 'participant', state: 'appointed', party: 'Ældrerådet', reason: 'Aftalt' },
  },
  // Leading roles are given to those who answer, not by them.
  'POST /api/v1/portfolio/:id/roles (a leading one)': {
    // The door lets them in; nothing of theirs is such a role.
    who: { secretariat: 'all', 'reference-leader': 'own', 'network-leader': 'own', 'project-owner': 'own' },
    asks: 'portfolio.appoint-leaders',
    about: 'network',
    body: { role: 'network-leader', state: 'candidate', party: 'Bo Bæk', reason: 'Aftalt' },
  },
  ...each(['POST /api/v1/portfolio/:id/conditions', 'POST /api/v1/portfolio/:id/names'], {
    who: SECRETARIAT,
    about: 'network',
  }),
  'POST /api/v1/portfolio/:id/conditions/:eventId/met': { who: SECRETARIAT, about: 'item-event' },
  'POST /api/v1/portfolio/:id/events/:eventId/correction': { who: SECRETARIAT, about: 'item-event' },

  'GET /api/v1/themes': { who: READERS },
  'POST /api/v1/themes': { who: SECRETARIAT },
  'GET /api/v1/themes/:id': { who: READERS, about: 'theme' },
  'GET /api/v1/themes/:id/lineage': { who: READERS, about: 'theme' },
  'PATCH /api/v1/themes/:id': { who: OWNER, about: 'theme' },
  'PUT /api/v1/themes/:id/checks/:criterion': { who: OWNER, about: 'theme' },
  'GET /api/v1/rounds': { who: READERS },
  'POST /api/v1/rounds': { who: SECRETARIAT },
  'PATCH /api/v1/rounds/:id': { who: SECRETARIAT, about: 'round' },

  'GET /api/v1/networks/pairing': { who: READERS },
  'GET /api/v1/networks/:id': { who: READERS, about: 'network' },
  'PATCH /api/v1/networks/:id': { who: OWNER, about: 'network', body: { purpose: 'Ro' } },
  ...part('networks', ['meetings', 'learnings', 'solutions', 'recommendations']),
  'GET /api/v1/projects/:id': { who: READERS, about: 'project' },
  'PATCH /api/v1/projects/:id': { who: OWNER, about: 'project' },
  ...part('projects', ['aims', 'phases', 'milestones', 'hours', 'solutions']),

  'GET /api/v1/meetings': { who: READERS },
  'GET /api/v1/meetings/:id': { who: READERS, about: 'meeting' },
  'POST /api/v1/meetings': { who: SECRETARY, body: ({ forumId }) => ({ forum: forumId, date: '2027-05-05' }) },
  'POST /api/v1/meetings/series': {
    who: SECRETARY,
    body: ({ forumId }) => ({ forum: forumId, pattern: 'weekly', weekday: 1, from: '2027-05-05', to: '2027-06-05' }),
  },
  'PATCH /api/v1/meetings/:id': { who: SECRETARY, about: 'planned-meeting', body: { location: 'Egen' } },
  'POST /api/v1/meetings/:id/move': {
    who: SECRETARY,
    about: 'planned-meeting',
    body: { date: '2027-01-20', reason: 'Prøve' },
  },
  'POST /api/v1/meetings/:id/agenda-items': { who: SECRETARY, about: 'planned-meeting', body: { title: 'Frikøb' } },
  ...each(['POST /api/v1/meetings/:id/cancel', 'POST /api/v1/meetings/:id/reinstate'], {
    who: SECRETARY,
    about: 'planned-meeting',
  }),
  // Of a closed item everybody is told its number, and nothing else.
  'GET /api/v1/agenda-items/:id': { who: READERS, about: 'planned-item', closed: 'in' },
  // That there is an item, and its number, everybody may know.
  ...each(['PATCH /api/v1/agenda-items/:id', 'DELETE /api/v1/agenda-items/:id'], {
    who: SECRETARY,
    about: 'planned-item',
    body: { title: 'Frikøb' },
    closed: 403,
  }),
  'POST /api/v1/agenda-items/:id/attachments': {
    who: SECRETARY,
    about: 'planned-item',
    body: { name: 'Oplæg', link: 'https://esdh.example/1' },
    closed: 403,
  },
  'GET /api/v1/attachments/:id': { who: READERS, about: 'attachment' },
  'DELETE /api/v1/attachments/:id': { who: SECRETARY, about: 'planned-attachment' },
  'GET /api/v1/cases': { who: READERS },
  'GET /api/v1/cases/thread': { who: READERS, query: '?number=00.01.10-P20-1-26' },

  'GET /api/v1/imports': { who: SECRETARY, hidden: true },
  'POST /api/v1/imports': { who: SECRETARY, hidden: true, upload: true },
  ...each(
    [
      ...['', '/document', '/differences', '/leaning'].map((what) => `GET /api/v1/imports/:id${what}`),
      ...['confirm', 'preview'].map((what) => `POST /api/v1/imports/:id/${what}`),
    ],
    { who: SECRETARY, about: 'import', hidden: true, body: {} },
  ),
  'POST /api/v1/imports/:id/undo': { who: SECRETARY, about: 'import', hidden: true, body: { reason: 'Prøve' } },

  ...each(['GET /api/v1/follow-ups', 'GET /api/v1/follow-ups/monthly', 'GET /api/v1/follow-ups/monthly.csv'], {
    who: READERS,
  }),
  'POST /api/v1/follow-ups': {
    who: SECRETARY,
    body: ({ promisedAt }) => ({ text: 'Ring til skolen', agendaItem: promisedAt, reason: 'Aftalt' }),
  },
  ...each(['GET /api/v1/follow-ups/:id', 'GET /api/v1/follow-ups/:id/evidence'], { who: READERS, about: 'follow-up' }),
  'PATCH /api/v1/follow-ups/:id': { who: KEEPER, about: 'follow-up', body: { remarks: 'Ring' } },
  'POST /api/v1/follow-ups/:id/kept': {
    who: KEEPER,
    about: 'follow-up',
    body: { evidence: { type: 'word', note: 'Set' } },
  },
  ...each(['POST /api/v1/follow-ups/:id/dropped', 'POST /api/v1/follow-ups/:id/reopened'], {
    who: SECRETARY,
    about: 'follow-up',
  }),

  'GET /api/v1/people': { who: READERS },
  'GET /api/v1/people/vacancies': { who: READERS },
  'GET /api/v1/people/questions': { who: OFFICE },
  'POST /api/v1/people': { who: OFFICE },
  'GET /api/v1/people/:id': { who: READERS, about: 'person' },
  'PATCH /api/v1/people/:id': { who: OFFICE, about: 'person', body: { profession: 'Pædagog' } },
  'POST /api/v1/people/:id/memberships': { who: OFFICE, about: 'person' },
  ...each(
    ['PATCH', 'DELETE'].map((verb) => `${verb} /api/v1/people/:id/memberships/:membershipId`),
    {
      who: OFFICE,
      about: 'membership',
    },
  ),
  'POST /api/v1/people/:id/merge': {
    who: OFFICE,
    about: 'person',
    body: ({ otherPersonId }) => ({ into: otherPersonId, reason: 'Samme' }),
  },
  'POST /api/v1/people/:id/distinct': {
    who: OFFICE,
    about: 'person',
    body: ({ otherPersonId }) => ({ other: otherPersonId }),
  },
  'POST /api/v1/people/:id/names': { who: OFFICE, about: 'person' },

  'POST /api/v1/people/merges/:mergeId/undo': { who: OFFICE, about: 'merge' },
  'POST /api/v1/people/names/:nameId/undo': { who: OFFICE, about: 'name' },
  'POST /api/v1/people/imports': { who: OFFICE, upload: true },
  'GET /api/v1/people/imports/:id': { who: OFFICE, about: 'people-import' },
  'POST /api/v1/people/imports/:id/confirm': { who: OFFICE, about: 'people-import' },
  'GET /api/v1/departments': { who: READERS },
  'POST /api/v1/departments': { who: OFFICE },
  'GET /api/v1/departments/:id': { who: READERS, about: 'department' },
  'PATCH /api/v1/departments/:id': { who: OFFICE, about: 'department' },
};
