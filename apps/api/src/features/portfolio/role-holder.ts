import type { Participation } from '@netvaerksoverblik/contracts';
import type { RoleName, RoleState } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { fieldFault } from '../../platform/problem/fault.js';
import { resolveHolder } from '../people/index.js';
import { refuseUnknown } from './known-rows.js';

/** Who holds which role, as a person says it. */
export interface SaidRole {
  role: RoleName;
  state: RoleState;
  personId?: string | undefined;
  party?: string | undefined;
  participation?: Participation | null | undefined;
}

interface RoleColumns {
  role: RoleName;
  roleState: RoleState;
  personId: string | null;
  party: string | null;
  participation: Participation | null;
}

function refuseUnclearHolder({ state, personId, party }: SaidRole): void {
  const given = [personId, party].filter((holder) => holder !== undefined).length;
  if (state === 'vacant' && given > 0) throw fieldFault(personId === undefined ? 'party' : 'personId', 'of-vacancy');
  if (state !== 'vacant' && given === 0) throw fieldFault('personId', 'missing');
  if (given > 1) throw fieldFault('party', 'exclusive');
}

/** The columns of a role event: a name written out is that person, anything else stands as written. */
export async function holderColumns(manager: EntityManager, said: SaidRole): Promise<RoleColumns> {
  refuseUnclearHolder(said);
  const { role, state: roleState, personId = null, party, participation = null } = said;
  if (participation !== null && role !== 'participant') throw fieldFault('participation', 'of-participant');
  await refuseUnknown(manager, 'person', { personId });
  const holder = party === undefined ? { personId, party: null } : await resolveHolder(manager, party.trim());
  return { role, roleState, ...holder, participation };
}
