import { Module } from '@nestjs/common';
import { DemoController } from './demo.controller.js';
import { DemoRemovalService } from './demo-removal.service.js';

@Module({ controllers: [DemoController], providers: [DemoRemovalService] })
export class DemoModule {}
