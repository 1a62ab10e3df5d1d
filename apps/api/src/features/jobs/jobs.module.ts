import { Module } from '@nestjs/common';
import { JobRetryService } from './job-retry.service.js';
import { JobsController } from './jobs.controller.js';
import { JobsReadModel } from './jobs.read-model.js';

@Module({ controllers: [JobsController], providers: [JobRetryService, JobsReadModel] })
export class JobsModule {}
