import { Module } from '@nestjs/common';
import { ConfirmationService } from './confirmation.service.js';
import { ImportReadModel } from './import.read-model.js';
import { MinutesImportController } from './minutes-import.controller.js';
import { UndoService } from './undo.service.js';
import { UploadService } from './upload.service.js';

@Module({
  controllers: [MinutesImportController],
  providers: [UploadService, ConfirmationService, UndoService, ImportReadModel],
  exports: [UploadService, ConfirmationService],
})
export class MinutesImportModule {}
