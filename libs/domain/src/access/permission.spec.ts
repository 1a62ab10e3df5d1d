import { isOpenTo, isPublic, may, reachOf, rolesReaching, whoMay } from './permission.js';
import { POLICIES, refusalAtDoor, type Action } from './policies.js';
import { ACCESS_ROLES, type AccessRole } from './roles.js';
import type { HeldRole, Viewer } from './viewer.js';

const aViewer = (...roles: (Partial<HeldRole> & { role: AccessRole })[]): Viewer => ({
  userId: 'u1',
  personId: null,
  roles: roles.map((held) => ({ forumId: null, itemId: null, ...held })),
});
const ACTIONS = Object.keys(POLICIES) as Action[];

test.each(ACTIONS)('nobody without a session gets through the door of %s unless it is public', (action) => {
  expect(isOpenTo(action, null)).toBe(POLICIES[action] === 'public');
  expect(isPublic(action)).toBe(POLICIES[action] === 'public');
});

test.each(ACTIONS)('whoever may do %s about something gets through its door', (action) => {
  for (const role of ACCESS_ROLES) {
    const viewer = aViewer({ role, forumId: 'cf', itemId: 'n1' });
    const about = { forumId: 'cf', itemId: 'n1', isOwn: true, isLed: true };
    expect([role, may(viewer, action, about)]).toEqual([role, isOpenTo(action, viewer)]);
  }
});

test.each(ACCESS_ROLES)('%s records minutes only as secretariat or that forum’s secretary', (role) => {
  const viewer = aViewer({ role, forumId: 'cf' });
  expect(may(viewer, 'imports.record', { forumId: 'cf' })).toBe(role === 'secretariat' || role === 'forum-secretary');
  expect(may(viewer, 'imports.record', { forumId: 'dif' })).toBe(role === 'secretariat');
  expect(may(viewer, 'imports.record', { forumId: null })).toBe(role === 'secretariat');
});

test('who answers for an item changes that item and no other', () => {
  const leader = aViewer({ role: 'network-leader', itemId: 'n1' });
  expect(may(leader, 'portfolio.move', { itemId: 'n1' })).toBe(true);
  expect(may(leader, 'portfolio.move', { itemId: 'n2' })).toBe(false);
  expect(may(leader, 'portfolio.move')).toBe(false);
});

test('a role of a forum or an item opens no door before it is held in one', () => {
  expect(isOpenTo('meetings.plan', aViewer({ role: 'forum-secretary' }))).toBe(false);
  expect(isOpenTo('portfolio.move', aViewer({ role: 'network-leader' }))).toBe(false);
  expect(may(aViewer({ role: 'forum-secretary' }), 'meetings.plan', { forumId: null })).toBe(false);
});

test('what queries filter by names each forum and item once', () => {
  const viewer = aViewer(
    { role: 'forum-secretary', forumId: 'cf' },
    { role: 'forum-secretary', forumId: 'cf' },
    { role: 'network-leader', itemId: 'n1' },
  );
  expect(reachOf(viewer, 'imports.read')).toEqual({ all: false, forums: ['cf'], items: [], people: false, own: false });
  expect(reachOf(viewer, 'portfolio.move').items).toEqual(['n1']);
  expect(reachOf(aViewer({ role: 'secretariat' }), 'imports.read').all).toBe(true);
});

test('roles that reach as far are named without everyone', () => {
  expect(rolesReaching('portfolio.move', 'item')).toEqual(['reference-leader', 'network-leader', 'project-owner']);
  expect(rolesReaching('follow-ups.keep', 'own')).toEqual([]);
  expect(rolesReaching('health.read', 'all')).toEqual([]);
});

test('documents tell who may in words', () => {
  expect(whoMay('health.read')).toEqual(['public']);
  expect(whoMay('people.read')).toEqual(['signed-in']);
  expect(whoMay('people.change')).toEqual(['administrator', 'secretariat']);
});

test('whoever has lost every role sees their own account and nothing else', () => {
  const open = ACTIONS.filter((action) => !isPublic(action) && isOpenTo(action, aViewer()));
  expect(open).toEqual(['session.read', 'session.end']);
});

test('what is hidden is not found, what is known is refused', () => {
  expect(refusalAtDoor('imports.read')).toBe('not-found');
  expect(refusalAtDoor('people.change')).toBe('access.denied');
});
