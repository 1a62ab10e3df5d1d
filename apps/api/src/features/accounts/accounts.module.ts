import { Module } from '@nestjs/common';
import { AccountEditing } from './account-editing.js';
import { AccountRolesService } from './account-roles.service.js';
import { AccountSessionsService } from './account-sessions.service.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsReadModel } from './accounts.read-model.js';
import { AccountsService } from './accounts.service.js';
import { OwnSessionsController } from './own-sessions.controller.js';
import { TrustedRoleNotice } from './trusted-role-notice.js';

@Module({
  controllers: [OwnSessionsController, AccountsController],
  providers: [
    AccountEditing,
    AccountRolesService,
    AccountSessionsService,
    AccountsReadModel,
    AccountsService,
    TrustedRoleNotice,
  ],
})
export class AccountsModule {}
