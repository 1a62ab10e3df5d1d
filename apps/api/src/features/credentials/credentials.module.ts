import { Module } from '@nestjs/common';
import { AccountLinks } from './account-links.js';
import { CredentialsController } from './credentials.controller.js';
import { InvitationsService } from './invitations.service.js';
import { PasswordsService } from './passwords.service.js';
import { ResetsService } from './resets.service.js';

@Module({
  controllers: [CredentialsController],
  providers: [AccountLinks, InvitationsService, PasswordsService, ResetsService],
})
export class CredentialsModule {}
