import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AuditListReply, AuditVerificationReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { AuditVerification } from '../../platform/audit/audit-verification.js';
import { Answers } from '../../platform/openapi/answers.js';
import { AuditReadModel } from './audit.read-model.js';
import { AuditQueryDto, VerificationQueryDto } from './dto/audit-query.dto.js';

const LIST: AuditListReply = {
  items: [
    {
      ...{ id: '4711', at: '2026-06-15T06:00:00.000Z', action: 'role.granted', entity: 'app_user' },
      actor: { id: '0b9a7c0e-6b0b-4c6e-9d0f-2c5a4d1f7e11', name: 'Kirsten Møller' },
      entityId: '9c1d7f0e-1f39-4b7e-9a0e-5b1f0d3c2a14',
      requestId: '5d2f6c1e-3a57-4c0d-9a1b-7c1f0e2d3b44',
      ...{ before: null, after: { role: 'reader' }, erased: false, sealed: true },
    },
  ],
  next: null,
  seesAll: true,
};
const VERIFICATION: AuditVerificationReply = {
  ...{ sealed: 4711, head: 'a'.repeat(64), unsealed: { count: 0, from: null, ageSeconds: null } },
  ...{ faults: [], intact: true },
};

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(
    @Inject(AuditReadModel) private readonly entries: AuditReadModel,
    @Inject(AuditVerification) private readonly verification: AuditVerification,
  ) {}

  @Get()
  @May('audit.read')
  @ApiOperation({
    summary: 'Who did what, newest first; what tells of items, meetings and people is the secretariat’s',
  })
  @Answers({ description: 'The entries.', reply: 'AuditListReply', example: LIST })
  list(@CurrentViewer() viewer: Viewer, @Query() query: AuditQueryDto): Promise<AuditListReply> {
    return this.entries.list(viewer, query);
  }

  @Get('verification')
  @May('audit.read')
  @ApiOperation({ summary: 'Go through the sealed log from its beginning and name what does not fit' })
  @Answers({ description: 'What was found.', reply: 'AuditVerificationReply', example: VERIFICATION })
  verify(@Query() { head }: VerificationQueryDto): Promise<AuditVerificationReply> {
    return this.verification.verify(head ?? null);
  }
}
