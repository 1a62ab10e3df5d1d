import { saidStatus } from './said-status.js';

describe('the status that a decision says', () => {
  test.each([
    ['network', 'Det blev besluttet, at netværket afsluttes.', 'closed'],
    ['network', 'Det blev aftalt, at netværket sættes på pause til efteråret.', 'paused'],
    ['network', 'Det blev besluttet, at netværket går over til afprøvning.', 'testing'],
    ['network', 'Det blev besluttet, at løsningen forankres i afdelingen.', 'anchoring'],
    ['project', 'Det blev besluttet, at projektet stoppes.', 'stopped'],
    ['project', 'Det blev besluttet, at projektet forankres i driften.', null],
    ['theme', 'Det blev besluttet, at temaet afsluttes.', null],
    ['network', 'Det blev besluttet, at netværket ikke afsluttes.', null],
    ['network', 'Det blev besluttet, at netværket afsluttes og løsningen afprøves.', null],
    ['network', 'Det blev besluttet, at netværket holder to møder mere.', null],
  ] as const)('of a %s: «%s» is %s', (kind, words, status) => {
    expect(saidStatus(kind, words)).toBe(status);
  });
});
