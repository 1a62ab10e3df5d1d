import { DEFAULT_HOUSE_RULES } from './house-rules.js';
import { monthsBetween, networkHouseRules, pairingNotices, type NetworkStanding } from './network-house-rules.js';

const aNetwork = (standing: Partial<NetworkStanding> = {}): NetworkStanding => ({
  ...{ status: 'running', category: 'welfare', runningSince: '2026-01-15', wasTested: false },
  ...{ hasNetworkLeader: true, hasReferenceLeader: true, isReferenceLeaderInForum: true },
  ...{ hasClosingReport: false, forum: 'Chefforum' },
  ...standing,
});

const codes = (standing: Partial<NetworkStanding>, date = '2026-03-01', rules = DEFAULT_HOUSE_RULES) =>
  networkHouseRules(aNetwork(standing), rules, date).map(({ code }) => code);

test('a network that keeps the rules has no notice', () => {
  expect(codes({})).toEqual([]);
});

test('a welfare network is to be tested once it has run its six months', () => {
  expect(codes({}, '2026-07-15')).toEqual([]);
  expect(networkHouseRules(aNetwork(), DEFAULT_HOUSE_RULES, '2026-09-20')).toEqual([
    { code: 'test-due', params: { months: '8', to: '6' } },
  ]);
  expect(codes({ wasTested: true, status: 'testing' }, '2026-09-20')).toEqual([]);
});

test('the months are those of the settings', () => {
  const longer = {
    ...DEFAULT_HOUSE_RULES,
    networkMonths: { ...DEFAULT_HOUSE_RULES.networkMonths, welfare: { from: 6, to: 9 } },
  };
  expect(codes({}, '2026-09-20', longer)).toEqual([]);
});

test('a learning network runs four to five months', () => {
  expect(codes({ category: 'learning' }, '2026-06-15')).toEqual([]);
  expect(codes({ category: 'learning' }, '2026-06-16')).toEqual(['runs-over-time']);
});

test('an innovation network has no fixed end and is evaluated by the forum', () => {
  expect(networkHouseRules(aNetwork({ category: 'innovation' }), DEFAULT_HOUSE_RULES, '2028-01-01')).toEqual([
    { code: 'evaluated-by-forum', params: { forum: 'Chefforum' } },
  ]);
});

test('a network runs with both leaders', () => {
  expect(codes({ hasNetworkLeader: false, hasReferenceLeader: false })).toEqual([
    'no-network-leader',
    'no-reference-leader',
  ]);
  expect(codes({ status: 'staffing', hasNetworkLeader: false, hasReferenceLeader: false })).toEqual([]);
});

test('the reference leader of a welfare network alone must sit in the forum', () => {
  expect(codes({ isReferenceLeaderInForum: false })).toEqual(['reference-leader-outside-forum']);
  expect(codes({ isReferenceLeaderInForum: null })).toEqual([]);
  expect(codes({ category: 'learning', isReferenceLeaderInForum: false })).toEqual([]);
  expect(codes({ status: 'stopped', isReferenceLeaderInForum: false })).toEqual([]);
});

test('what closes leaves a report, and a welfare network has been tested', () => {
  expect(codes({ status: 'closed' }, '2028-01-01')).toEqual(['no-closing-report', 'not-tested']);
  expect(codes({ status: 'closed', hasClosingReport: true, wasTested: true })).toEqual([]);
  expect(codes({ status: 'stopped' })).toEqual([]);
});

test('of a network without category or start nothing is said about time', () => {
  expect(codes({ category: null }, '2030-01-01')).toEqual([]);
  expect(codes({ runningSince: null }, '2030-01-01')).toEqual([]);
});

test.each([
  ['2026-01-15', '2026-02-14', 0],
  ['2026-01-15', '2026-02-15', 1],
  ['2026-01-31', '2026-02-28', 1],
  ['2025-11-30', '2026-02-01', 2],
  ['2026-02-01', '2026-01-01', 0],
  ['x', '2026-01-01', 0],
])('from %s to %s it is %i whole months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

test('a candidate leads outside their own department and profession', () => {
  const matter = { departmentId: 'd1', department: 'Ældre & Sundhed', title: 'Sygepleje uden spild' };
  expect(pairingNotices({ departmentId: 'd1', profession: null }, matter)).toEqual(['own-department']);
  expect(pairingNotices({ departmentId: 'd2', profession: 'Sygepleje' }, matter)).toEqual(['own-profession']);
  expect(pairingNotices({ departmentId: 'd2', profession: 'Lærer' }, matter)).toEqual([]);
  expect(pairingNotices({ departmentId: null, profession: 'HR' }, { ...matter, departmentId: null })).toEqual([]);
});
