import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional, Matches } from 'class-validator';

/** Which day's item. */
export class DayQueryDto {
  @ApiPropertyOptional({ description: 'As it stood on this date.', example: '2026-06-13', format: 'date' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  @IsISO8601({ strict: true })
  asOf?: string;
}
