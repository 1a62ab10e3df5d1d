import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type {
  ConfirmResult,
  DocumentReply,
  ImportDifferencesReply,
  ImportLeaningReply,
  ImportListReply,
  ImportPreviewReply,
  ImportReply,
} from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { uploadedFile } from '../../platform/http/uploaded-file.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers, MayRefuse } from '../../platform/openapi/answers.js';
import { ConfirmationService } from './confirmation.service.js';
import { ConfirmImportDto } from './dto/confirm-import.dto.js';
import { ImportReadModel } from './import.read-model.js';
import { CONFIRM_EXAMPLE, DOCUMENT_EXAMPLE, IMPORT_EXAMPLE, IMPORTS_EXAMPLE } from './minutes-import.examples.js';
import { PreviewService } from './preview.service.js';
import { DIFFERENCES_EXAMPLE, LEANING_EXAMPLE, PREVIEW_EXAMPLE } from './review.examples.js';
import { ReviewReadModel } from './review.read-model.js';
import { UndoImportDto } from './dto/undo-import.dto.js';
import { UndoService } from './undo.service.js';
import { UploadService } from './upload.service.js';

/** Roles are asked for object by object: to whom an import does not belong, it does not exist. */
@ApiTags('imports')
@Controller('imports')
export class MinutesImportController {
  constructor(
    @Inject(UploadService) private readonly uploads: UploadService,
    @Inject(ConfirmationService) private readonly confirmations: ConfirmationService,
    @Inject(UndoService) private readonly undoing: UndoService,
    @Inject(PreviewService) private readonly previews: PreviewService,
    @Inject(ImportReadModel) private readonly imports: ImportReadModel,
    @Inject(ReviewReadModel) private readonly reviews: ReviewReadModel,
  ) {}

  @Get()
  @May('imports.read')
  @ApiOperation({ summary: 'Imports, newest first' })
  @Answers({
    description: 'The imports that belong to the viewer.',
    reply: 'ImportListReply',
    example: IMPORTS_EXAMPLE,
  })
  list(@CurrentViewer() viewer: Viewer): Promise<ImportListReply> {
    return this.imports.list(viewer);
  }

  @Post()
  @May('imports.record')
  @ApiOperation({ summary: 'Give a document of minutes; what was found is for a person to review' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @Answers({ status: 201, description: 'Read and ready for review.', reply: 'ImportReply', example: IMPORT_EXAMPLE })
  @Answers({
    description: 'The same bytes were given before: that import.',
    reply: 'ImportReply',
    example: IMPORT_EXAMPLE,
  })
  @MayRefuse(
    ...(['document.encoding', 'document.encrypted', 'document.no-text', 'document.damaged'] as const),
    ...(['document.macros', 'document.archive-too-large', 'minutes.not-recognised', 'minutes.too-complex'] as const),
  )
  async receive(
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportReply> {
    const { id, created } = await this.uploads.receive(viewer, await uploadedFile(request));
    void reply.status(created ? 201 : 200);
    return this.imports.get(viewer, id);
  }

  @Get(':id')
  @May('imports.read')
  @ApiOperation({ summary: 'One import with its findings' })
  @Answers({ description: 'The import.', reply: 'ImportReply', example: IMPORT_EXAMPLE })
  get(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<ImportReply> {
    return this.imports.get(viewer, id);
  }

  @Get(':id/document')
  @May('imports.read')
  @ApiOperation({ summary: 'The document under review, in its parts' })
  @Answers({ description: 'Text and parts.', reply: 'DocumentReply', example: DOCUMENT_EXAMPLE })
  document(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<DocumentReply> {
    return this.imports.document(viewer, id);
  }

  @Post(':id/confirm')
  @May('imports.record')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Record what was found, with the changes of the reviewer; a second confirm gives the first result',
  })
  @Answers({ description: 'What was recorded.', reply: 'ConfirmResult', example: CONFIRM_EXAMPLE })
  @MayRefuse(
    ...(['import.already-undone', 'import.unknown-fact', 'import.unknown-finding', 'import.value-missing'] as const),
    ...(['import.unknown-alias', 'import.reason-missing'] as const),
  )
  confirm(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() body: ConfirmImportDto,
  ): Promise<ConfirmResult> {
    return this.confirmations.confirm(viewer, id, body);
  }

  @Post(':id/preview')
  @May('imports.record')
  @HttpCode(200)
  @ApiOperation({ summary: 'What confirming with these changes would do; nothing is recorded' })
  @Answers({ description: 'What would change.', reply: 'ImportPreviewReply', example: PREVIEW_EXAMPLE })
  @MayRefuse(
    ...(['import.not-in-review', 'import.already-undone', 'import.unknown-fact'] as const),
    ...(['import.unknown-finding', 'import.value-missing', 'import.unknown-alias', 'import.reason-missing'] as const),
  )
  preview(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() body: ConfirmImportDto,
  ): Promise<ImportPreviewReply> {
    return this.previews.confirming(viewer, id, body);
  }

  @Get(':id/differences')
  @May('imports.read')
  @ApiOperation({ summary: 'What this edition says otherwise than the one of the same meeting confirmed before it' })
  @Answers({ description: 'Item by item.', reply: 'ImportDifferencesReply', example: DIFFERENCES_EXAMPLE })
  differences(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<ImportDifferencesReply> {
    return this.reviews.differences(viewer, id);
  }

  @Get(':id/leaning')
  @May('imports.read')
  @ApiOperation({ summary: 'What undoing the import would change, and what others tell of the same' })
  @Answers({ description: 'What leans on it.', reply: 'ImportLeaningReply', example: LEANING_EXAMPLE })
  @MayRefuse('import.already-undone')
  leaning(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<ImportLeaningReply> {
    return this.previews.undoing(viewer, id);
  }

  @Post(':id/undo')
  @May('imports.record')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take back what the import recorded; what other imports tell stands without it' })
  @Answers({
    description: 'The import, undone.',
    reply: 'ImportReply',
    example: { ...IMPORT_EXAMPLE, state: 'undone' },
  })
  @MayRefuse('import.already-undone')
  async undo(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() body: UndoImportDto,
  ): Promise<ImportReply> {
    await this.undoing.undo(viewer, id, body.reason);
    return this.imports.get(viewer, id);
  }
}
