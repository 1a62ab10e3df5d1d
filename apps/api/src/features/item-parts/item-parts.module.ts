import { Module } from '@nestjs/common';
import { ItemPartsReader } from './item-parts.reader.js';
import { ItemPartsService } from './item-parts.service.js';
import { PartRequests } from './part-requests.js';

@Module({ providers: [ItemPartsReader, ItemPartsService, PartRequests], exports: [ItemPartsReader, PartRequests] })
export class ItemPartsModule {}
