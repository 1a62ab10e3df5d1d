import type {
  CancelMeetingRequest,
  ChangeMeetingRequest,
  MoveMeetingRequest,
  PlanMeetingRequest,
} from '@netvaerksoverblik/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsCalendarDate, IsClock } from './calendar-date.js';

export class ChangeMeetingDto implements ChangeMeetingRequest {
  @ApiPropertyOptional({ type: String, nullable: true, example: '13:00' })
  @IsOptional()
  @IsClock()
  startTime?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '15:00' })
  @IsOptional()
  @IsClock()
  endTime?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  location?: string | null;
}

export class PlanMeetingDto extends ChangeMeetingDto implements PlanMeetingRequest {
  @ApiProperty({ description: 'Id, name or short name.', maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  forum: string;

  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  date: string;
}

export class MoveMeetingDto implements MoveMeetingRequest {
  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  date: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Left out, it stays as it is.' })
  @IsOptional()
  @IsClock()
  startTime?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsClock()
  endTime?: string | null;

  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  reason: string;
}

export class CancelMeetingDto implements CancelMeetingRequest {
  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  reason: string;
}
