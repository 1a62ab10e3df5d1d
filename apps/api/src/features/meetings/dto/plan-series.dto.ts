import type { PlanSeriesRequest } from '@netvaerksoverblik/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsCalendarDate } from './calendar-date.js';
import { ChangeMeetingDto } from './planned-meeting.dto.js';

const PATTERNS = ['weekly', 'monthly', 'dates'] as const;

export class PlanSeriesDto extends ChangeMeetingDto implements PlanSeriesRequest {
  @ApiProperty({ description: 'Id, name or short name.', maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  forum: string;

  @ApiProperty({ enum: PATTERNS })
  @IsIn(PATTERNS)
  pattern: PlanSeriesRequest['pattern'];

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsCalendarDate()
  from?: string;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsCalendarDate()
  to?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 7, description: '1 is Monday.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(7)
  weekday?: number;

  @ApiPropertyOptional({ minimum: 1, maximum: 26, description: '2 is every other week.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(26)
  everyWeeks?: number;

  @ApiPropertyOptional({ enum: [1, 2, 3, 4, -1], description: 'Which of the month; -1 is the last.' })
  @IsOptional()
  @IsIn([1, 2, 3, 4, -1])
  ordinal?: number;

  @ApiPropertyOptional({ type: [String], format: 'date' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsCalendarDate({ each: true })
  dates?: string[];

  @ApiPropertyOptional({ type: [Number], description: 'ISO weeks without meetings.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(53)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(53, { each: true })
  exceptWeeks?: number[];

  @ApiPropertyOptional({ description: 'Says what would be planned and plans nothing.' })
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;
}
