import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { IsDay, PageLimit } from '../../../platform/query-fields.js';

export class AuditQueryDto {
  @ApiPropertyOptional({ description: 'What was done, or the first part of it.', example: 'role.granted' })
  @IsOptional()
  @IsString()
  @Length(1, 60)
  action?: string;

  @ApiPropertyOptional({ description: 'Account that did it.', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  actor?: string;

  @ApiPropertyOptional({ description: 'Thing that it was done to.', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  entity?: string;

  @ApiPropertyOptional({ description: 'From this day on.', format: 'date' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ description: 'Until this day, which counts.', format: 'date' })
  @IsOptional()
  @IsDay()
  to?: string;

  @PageLimit(50)
  limit: number = 50;

  @ApiPropertyOptional({ description: 'From `next` of the page before.', pattern: '^[1-9]\\d{0,17}$' })
  @IsOptional()
  @Matches(/^[1-9]\d{0,17}$/)
  cursor?: string;
}

export class VerificationQueryDto {
  @ApiPropertyOptional({ description: 'A head that was written down elsewhere.', pattern: '^[0-9a-f]{64}$' })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  head?: string;
}
