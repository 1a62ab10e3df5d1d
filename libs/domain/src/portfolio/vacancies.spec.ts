import { vacantRoles } from './vacancies.js';

const appointed = (role: 'reference-leader' | 'network-leader' | 'project-owner') =>
  ({ role, state: 'appointed' }) as const;

describe('a leader role is vacant', () => {
  it('in a network from staffing on, while nobody is appointed', () => {
    expect(vacantRoles('network', 'staffing', [])).toEqual(['reference-leader', 'network-leader']);
    expect(vacantRoles('network', 'running', [appointed('reference-leader')])).toEqual(['network-leader']);
    expect(vacantRoles('network', 'paused', [appointed('network-leader')])).toEqual(['reference-leader']);
  });

  it('not yet in a network that is only approved, unless somebody says so', () => {
    expect(vacantRoles('network', 'approved', [])).toEqual([]);
    expect(vacantRoles('network', null, [])).toEqual([]);
    expect(vacantRoles('network', 'approved', [{ role: 'network-leader', state: 'vacant' }])).toEqual([
      'network-leader',
    ]);
  });

  it('also where there is a candidate: nobody is appointed before a forum says so', () => {
    expect(
      vacantRoles('network', 'running', [
        appointed('reference-leader'),
        { role: 'network-leader', state: 'candidate' },
      ]),
    ).toEqual(['network-leader']);
  });

  it('not where the vacancy was filled', () => {
    const holders = [{ role: 'project-owner', state: 'vacant' } as const, appointed('project-owner')];
    expect(vacantRoles('project', 'running', holders)).toEqual([]);
    expect(vacantRoles('project', 'running', [])).toEqual(['project-owner']);
  });

  it('never in an item at its end', () => {
    expect(vacantRoles('network', 'closed', [{ role: 'network-leader', state: 'vacant' }])).toEqual([]);
    expect(vacantRoles('project', 'stopped', [])).toEqual([]);
  });
});
