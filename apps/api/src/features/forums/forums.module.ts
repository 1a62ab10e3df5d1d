import { Module } from '@nestjs/common';
import { ForumsController } from './forums.controller.js';

@Module({ controllers: [ForumsController] })
export class ForumsModule {}
