import { ACCESS_ROLES, type AccessRole } from './roles.js';
import { closedForumsOf, seesAllClosed, seesClosed, type Viewer } from './viewer.js';

const aViewer = (...roles: [AccessRole, (string | null)?][]): Viewer => ({
  userId: 'u1',
  personId: null,
  roles: roles.map(([role, forumId = null]) => ({ role, forumId })),
});

const IN_FORUM: readonly AccessRole[] = ['forum-secretary', 'forum-member', 'forum-approver'];

test.each(ACCESS_ROLES)('what %s sees of a forum’s closed items follows from the role', (role) => {
  const viewer = aViewer([role, 'cf']);
  expect(seesAllClosed(viewer)).toBe(role === 'secretariat');
  expect(closedForumsOf(viewer)).toEqual(IN_FORUM.includes(role) ? ['cf'] : []);
  expect(seesClosed(viewer, 'cf')).toBe(role === 'secretariat' || IN_FORUM.includes(role));
  expect(seesClosed(viewer, 'dif')).toBe(role === 'secretariat');
  expect(seesClosed(viewer, null)).toBe(true);
});

test('a forum held in two roles is named once', () => {
  expect(closedForumsOf(aViewer(['forum-member', 'cf'], ['forum-approver', 'cf'], ['forum-member', 'dif']))).toEqual([
    'cf',
    'dif',
  ]);
});
