import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional, IsUUID, Matches } from 'class-validator';

export class DecisionListQueryDto {
  @ApiProperty({ description: 'The month whose meetings are meant.', example: '2026-09' })
  @Matches(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/)
  month: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  forum?: string;

  @ApiPropertyOptional({ description: 'As it stood on this date.', format: 'date' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  @IsISO8601({ strict: true })
  asOf?: string;
}
