import { Controller, Delete, Get, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers } from '../../platform/openapi/answers.js';
import { AttachmentsService } from './attachments.service.js';

/** Plain letters for old programs, the name itself for the others (RFC 6266). */
function disposition(name: string): string {
  const plain = name.replaceAll(/[^\w. -]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

@ApiTags('attachments')
@Controller('attachments')
export class AttachmentsController {
  constructor(@Inject(AttachmentsService) private readonly attachments: AttachmentsService) {}

  @Get(':id')
  @May('meetings.read')
  @ApiOperation({ summary: 'Fetch a file; it comes as a download, whatever it is' })
  @Answers({
    description: 'The bytes as they were given.',
    schema: { type: 'string' },
    example: '%PDF-1.7 …',
    mediaType: 'application/octet-stream',
  })
  async get(@CurrentViewer() viewer: Viewer, @IdParam() id: string, @Res() reply: FastifyReply): Promise<void> {
    const { name, content } = await this.attachments.content(viewer, id);
    void reply
      .header('content-type', 'application/octet-stream')
      .header('content-disposition', disposition(name))
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'private, no-store')
      .send(content);
  }

  @Delete(':id')
  @May('meetings.plan')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take an attachment away' })
  @Answers({ status: 204, description: 'It is gone.' })
  remove(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<void> {
    return this.attachments.remove(viewer, id);
  }
}
