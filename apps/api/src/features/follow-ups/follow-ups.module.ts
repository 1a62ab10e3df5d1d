import { Module } from '@nestjs/common';
import { FollowUpsReadModel } from './follow-ups.read-model.js';

@Module({ providers: [FollowUpsReadModel], exports: [FollowUpsReadModel] })
export class FollowUpsModule {}
