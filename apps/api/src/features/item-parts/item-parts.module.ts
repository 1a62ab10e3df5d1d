import { Module } from '@nestjs/common';
import { ItemPartsReader } from './item-parts.reader.js';
import { ItemPartsService } from './item-parts.service.js';

@Module({ providers: [ItemPartsReader, ItemPartsService], exports: [ItemPartsReader, ItemPartsService] })
export class ItemPartsModule {}
