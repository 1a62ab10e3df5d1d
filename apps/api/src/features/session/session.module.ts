import { Global, Module } from '@nestjs/common';
import { ViewerSource } from '../../platform/access/viewer-source.js';
import { AttemptLimit } from './attempt-limit.js';
import { DemoSignInService } from './demo-sign-in.service.js';
import { PasswordSignInService } from './password-sign-in.service.js';
import { SessionLookup } from './session-lookup.js';
import { SessionController } from './session.controller.js';
import { SessionReadModel } from './session.read-model.js';
import { SessionService } from './session.service.js';
import { SetupService } from './setup.service.js';
import { ViewerService } from './viewer.service.js';

/** Global for one thing: the guard of the platform asks it who is there. */
@Global()
@Module({
  controllers: [SessionController],
  providers: [
    AttemptLimit,
    DemoSignInService,
    PasswordSignInService,
    SessionLookup,
    SessionReadModel,
    SessionService,
    SetupService,
    { provide: ViewerSource, useClass: ViewerService },
  ],
  exports: [AttemptLimit, SessionLookup, SessionService, ViewerSource],
})
export class SessionModule {}
