import type { Type } from '@nestjs/common';
import { AccountsModule } from './accounts/index.js';
import { AuditModule } from './audit/index.js';
import { CasesModule } from './cases/index.js';
import { CredentialsModule } from './credentials/index.js';
import { DemoModule } from './demo/demo.module.js';
import { ForumsModule } from './forums/index.js';
import { HouseRulesModule } from './house-rules/index.js';
import { FollowUpsModule } from './follow-ups/index.js';
import { InsightModule } from './insight/insight.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { MailsModule } from './mails/mails.module.js';
import { MeetingsModule } from './meetings/index.js';
import { MinutesImportModule } from './minutes-import/index.js';
import { OidcModule } from './oidc/index.js';
import { PeopleModule } from './people/index.js';
import { NetworksModule } from './networks/index.js';
import { PortfolioModule } from './portfolio/index.js';
import { ProjectsModule } from './projects/index.js';
import { SessionModule } from './session/index.js';
import { ThemesModule } from './themes/index.js';

/** Every feature with routes. */
export const featureModules: Type[] = [
  AccountsModule,
  AuditModule,
  CasesModule,
  CredentialsModule,
  DemoModule,
  ForumsModule,
  HouseRulesModule,
  FollowUpsModule,
  InsightModule,
  JobsModule,
  MailsModule,
  MeetingsModule,
  MinutesImportModule,
  OidcModule,
  PeopleModule,
  NetworksModule,
  PortfolioModule,
  ProjectsModule,
  SessionModule,
  ThemesModule,
];
