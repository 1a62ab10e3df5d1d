import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AccessGuard } from './access/access.guard.js';
import { NamedRoutes } from './access/named-routes.js';
import { APP_OPTIONS, type AppOptions } from './app-options.js';
import { AuditSealing } from './audit/audit-sealing.js';
import { AuditVerification } from './audit/audit-verification.js';
import { AuditService } from './audit/audit.service.js';
import { Clock } from './clock.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { RouteTable } from './http/route-table.js';
import { CleanUp } from './jobs/clean-up.js';
import { JobRunner } from './jobs/job-runner.js';
import { MailSending } from './mail/mail-sending.js';
import { Outbox } from './mail/outbox.js';
import { OpenApiController, OpenApiDocument } from './openapi/openapi.controller.js';
import { ProblemFilter } from './problem/problem.filter.js';
import { SecurityContactController } from './security-contact/security-contact.controller.js';
import { ReadPool } from './read-pool.js';

/** What every feature may inject: time, database, reads, audit, jobs, mails. Whose viewers they are, a feature says. */
@Global()
@Module({})
export class PlatformModule {
  static with(options: AppOptions, routes: RouteTable): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [HealthController, OpenApiController, SecurityContactController],
      providers: [
        { provide: APP_OPTIONS, useValue: options },
        { provide: DataSource, useValue: options.dataSource },
        { provide: Clock, useValue: options.clock },
        { provide: RouteTable, useValue: routes },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        AuditSealing,
        AuditService,
        AuditVerification,
        CleanUp,
        JobRunner,
        MailSending,
        NamedRoutes,
        OpenApiDocument,
        Outbox,
        ReadPool,
        Readiness,
      ],
      exports: [APP_OPTIONS, AuditService, AuditVerification, Clock, DataSource, JobRunner, Outbox, ReadPool],
    };
  }
}
