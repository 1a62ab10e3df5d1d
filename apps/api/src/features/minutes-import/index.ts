export { ConfirmationService } from './confirmation.service.js';
export { MinutesImportModule } from './minutes-import.module.js';
export { UploadService } from './upload.service.js';
export { accessOf } from './import-access.js';
export { passagesOfFindings, type FindingPassage } from './finding-passages.js';
