import type { ChangeDepartmentRequest, CreateDepartmentRequest } from '@netvaerksoverblik/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, ValidateIf } from 'class-validator';
import { IsDay } from '../../../platform/query-fields.js';
import { IsWritten } from './written.js';

export class CreateDepartmentDto implements CreateDepartmentRequest {
  @ApiProperty({ maxLength: 200 })
  @IsWritten(200)
  name: string;
}

export class ChangeDepartmentDto implements ChangeDepartmentRequest {
  @ApiPropertyOptional({ maxLength: 200 })
  @ValidateIf((_, value) => value !== undefined)
  @IsWritten(200)
  name?: string;

  @ApiPropertyOptional({
    type: 'string',
    nullable: true,
    format: 'date',
    description: 'The first day it is no longer.',
  })
  @IsOptional()
  @IsDay()
  closedOn?: string | null;
}
