import { may, type Viewer } from '@netvaerksoverblik/domain';
import { requireMay } from '../../platform/access/access.js';

/** Who keeps the list of people and departments. */
export const mayEditPeople = (viewer: Viewer): boolean => may(viewer, 'people.change');

export const refuseUnlessEditor = (viewer: Viewer): void => requireMay(viewer, 'people.change');
