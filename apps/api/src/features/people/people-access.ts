import { DomainError, holdsRole, type Viewer } from '@netvaerksoverblik/domain';

/** Who keeps the list of people and departments. */
export const mayEditPeople = (viewer: Viewer): boolean =>
  holdsRole(viewer, 'secretariat') || holdsRole(viewer, 'administrator');

export function refuseUnlessEditor(viewer: Viewer): void {
  if (!mayEditPeople(viewer)) throw new DomainError('access.denied');
}
