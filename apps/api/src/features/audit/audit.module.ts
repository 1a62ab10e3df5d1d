import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditReadModel } from './audit.read-model.js';

@Module({ controllers: [AuditController], providers: [AuditReadModel] })
export class AuditModule {}
