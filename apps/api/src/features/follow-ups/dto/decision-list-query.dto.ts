import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { AsOf } from '../../../platform/query-fields.js';

export class DecisionListQueryDto {
  @ApiProperty({ description: 'The month whose meetings are meant.', example: '2026-09' })
  @Matches(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/)
  month: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  forum?: string;

  @AsOf()
  asOf?: string;
}
