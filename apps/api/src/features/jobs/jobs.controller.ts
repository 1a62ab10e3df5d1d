import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { JobListReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { Answers } from '../../platform/openapi/answers.js';
import { fieldFault } from '../../platform/problem/fault.js';
import { JobsReadModel } from './jobs.read-model.js';
import { JobRetryService } from './job-retry.service.js';

const EXAMPLE: JobListReply = {
  items: [
    {
      ...{ id: '17', kind: 'send-mail', key: '2f6f0c52-91f4-4a3e-8a2e-0d6a3c1f7b10', attempts: 8 },
      ...{ createdAt: '2026-06-15T06:00:00.000Z', error: '550 no such mailbox' },
    },
  ],
  waiting: 0,
};

/** Numbers of jobs are shorter than a bigint's longest. */
const NUMBER = /^[1-9]\d{0,17}$/;

@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(
    @Inject(JobsReadModel) private readonly jobs: JobsReadModel,
    @Inject(JobRetryService) private readonly retries: JobRetryService,
  ) {}

  @Get()
  @May('jobs.read')
  @ApiOperation({ summary: 'Jobs that were given up after their last attempt' })
  @Answers({ description: 'The jobs, newest first.', reply: 'JobListReply', example: EXAMPLE })
  list(): Promise<JobListReply> {
    return this.jobs.list();
  }

  @Post(':id/retry')
  @May('jobs.retry')
  @HttpCode(200)
  @ApiParam({ name: 'id', schema: { type: 'string', pattern: NUMBER.source } })
  @ApiOperation({ summary: 'Try a job again that was given up, with all its attempts' })
  @Answers({ description: 'The jobs given up that are left.', reply: 'JobListReply', example: EXAMPLE })
  async retry(@CurrentViewer() viewer: Viewer, @Param('id') id: string): Promise<JobListReply> {
    if (!NUMBER.test(id)) throw fieldFault('id', 'number');
    await this.retries.retry(viewer, id);
    return this.jobs.list();
  }
}
