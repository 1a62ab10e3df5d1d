import { Module } from '@nestjs/common';
import { ConfirmationService } from './confirmation.service.js';
import { ImportReadModel } from './import.read-model.js';
import { MinutesImportController } from './minutes-import.controller.js';
import { PreviewService } from './preview.service.js';
import { ReviewReadModel } from './review.read-model.js';
import { UndoService } from './undo.service.js';
import { UploadService } from './upload.service.js';

@Module({
  controllers: [MinutesImportController],
  providers: [UploadService, ConfirmationService, UndoService, PreviewService, ImportReadModel, ReviewReadModel],
  exports: [UploadService, ConfirmationService],
})
export class MinutesImportModule {}
