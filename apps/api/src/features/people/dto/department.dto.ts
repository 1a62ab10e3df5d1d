import type { ChangeDepartmentRequest, CreateDepartmentRequest } from '@netvaerksoverblik/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional, Matches, ValidateIf } from 'class-validator';
import { IsWritten } from './written.js';

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

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
  @Matches(ISO_DATE)
  @IsISO8601({ strict: true })
  closedOn?: string | null;
}
