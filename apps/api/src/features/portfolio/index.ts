export { closeAgendaItem } from './closing.js';
export { launchThemes } from './cross-links.js';
export { EventsReadModel, type EventOfItem } from './events.read-model.js';
export { ItemRecorder, type EventOrigin } from './item-recording.js';
export { PortfolioModule } from './portfolio.module.js';
export { rebuildProjections } from './projections.js';
export { RECORDING_LOCK } from './recording-lock.js';
export { StatedCount } from './stated-count.entity.js';
export { StatedCountsReadModel } from './stated-counts.read-model.js';
