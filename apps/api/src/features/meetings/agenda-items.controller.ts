import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags, getSchemaPath, ApiExtraModels } from '@nestjs/swagger';
import type { AgendaItemReply, AttachmentReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import {
  answerEdit,
  answerStanding,
  CreatesOnce,
  IdempotencyKey,
  IfMatch,
  MayBeStale,
  type Standing,
  standingOf,
  withVersions,
} from '../../platform/editing/index.js';
import { uploadedFile } from '../../platform/http/uploaded-file.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers, MayRefuse } from '../../platform/openapi/answers.js';
import { validationPipe } from '../../platform/validation.js';
import { AgendaItemsService } from './agenda-items.service.js';
import { AttachmentsService } from './attachments.service.js';
import { AddLinkDto, ChangeAgendaItemDto } from './dto/agenda-item.dto.js';
import { AGENDA_ITEM_EXAMPLE, ATTACHMENT_EXAMPLE } from './meetings.examples.js';
import { PlannedItemReadModel } from './planned-item.read-model.js';

const THE_ITEM = { description: 'The item.', reply: 'AgendaItemReply', example: AGENDA_ITEM_EXAMPLE };

/** What was put on agendas by hand, and what lies beside it. */
@ApiTags('agenda-items')
@ApiExtraModels(AddLinkDto)
@Controller('agenda-items')
export class AgendaItemsController {
  private readonly pipe = validationPipe();

  constructor(
    @Inject(AgendaItemsService) private readonly agendaItems: AgendaItemsService,
    @Inject(AttachmentsService) private readonly attachments: AttachmentsService,
    @Inject(PlannedItemReadModel) private readonly plannedItems: PlannedItemReadModel,
  ) {}

  @Get(':id')
  @May('meetings.read')
  @ApiOperation({ summary: 'An item as it was put on an agenda by hand' })
  @Answers(THE_ITEM)
  get(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgendaItemReply> {
    return answerStanding(reply, this.standing(viewer, id));
  }

  @Patch(':id')
  @May('meetings.plan')
  @ApiOperation({ summary: 'Change it, or its place; what documents tell is not changed' })
  @Answers(THE_ITEM)
  @MayBeStale()
  @MayRefuse('agenda-item.told', 'meeting.held', 'meeting.cancelled')
  change(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @Body() body: ChangeAgendaItemDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgendaItemReply> {
    return answerEdit(reply, {
      write: () => this.agendaItems.change(viewer, id, version, body),
      yours: body,
      read: () => this.standing(viewer, id),
    });
  }

  @Delete(':id')
  @May('meetings.plan')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take it off the agenda, with its attachments' })
  @Answers({ status: 204, description: 'It is gone.' })
  @MayBeStale()
  @MayRefuse('agenda-item.told', 'meeting.held', 'meeting.cancelled')
  remove(@CurrentViewer() viewer: Viewer, @IdParam() id: string, @IfMatch() version: string): Promise<void> {
    return withVersions(
      () => this.agendaItems.remove(viewer, id, version),
      {},
      () => this.standing(viewer, id),
    );
  }

  @Post(':id/attachments')
  @May('meetings.plan')
  @ApiOperation({ summary: 'Put a file or a link beside an agenda item, also one that a document tells' })
  @ApiConsumes('multipart/form-data', 'application/json')
  @ApiBody({
    schema: {
      oneOf: [
        { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
        { $ref: getSchemaPath(AddLinkDto) },
      ],
    },
  })
  @Answers({ status: 201, description: 'The attachment.', reply: 'AttachmentReply', example: ATTACHMENT_EXAMPLE })
  @CreatesOnce()
  @MayRefuse('document.missing')
  async attach(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdempotencyKey() key: string | null,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentReply> {
    return this.plannedItems.attachment(viewer, await this.added(viewer, id, key, request));
  }

  private async added(viewer: Viewer, id: string, key: string | null, request: FastifyRequest): Promise<string> {
    if (request.isMultipart()) return this.attachments.addFile(viewer, id, await uploadedFile(request), key);
    const metadata = { type: 'body', metatype: AddLinkDto } as const;
    const body = (await this.pipe.transform(request.body ?? {}, metadata)) as AddLinkDto;
    return this.attachments.addLink(viewer, id, body, key);
  }

  private standing(viewer: Viewer, id: string): Promise<Standing<AgendaItemReply>> {
    return standingOf(this.plannedItems.get(viewer, id));
  }
}
