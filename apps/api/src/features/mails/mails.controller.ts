import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { MailListReply } from '@netvaerksoverblik/contracts';
import { May } from '../../platform/access/access.js';
import { Answers } from '../../platform/openapi/answers.js';
import { MailsReadModel } from './mails.read-model.js';

const EXAMPLE: MailListReply = {
  sending: false,
  items: [
    {
      ...{ id: '2f6f0c52-91f4-4a3e-8a2e-0d6a3c1f7b10', recipient: 'inge@egelund.example', subject: 'Ugens overblik' },
      ...{ text: 'To temaer blev godkendt.', writtenAt: '2026-06-15T06:00:00.000Z', sentAt: null, error: null },
    },
  ],
};

@ApiTags('mails')
@Controller('mails')
export class MailsController {
  constructor(@Inject(MailsReadModel) private readonly mails: MailsReadModel) {}

  @Get()
  @May('mails.read')
  @ApiOperation({ summary: 'The newest mails; with their text where no mail server delivers them' })
  @Answers({ description: 'The mails, newest first.', reply: 'MailListReply', example: EXAMPLE })
  list(): Promise<MailListReply> {
    return this.mails.list();
  }
}
