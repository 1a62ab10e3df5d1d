import { FOLLOW_UP_WINDOWS, SHOWN_FOLLOW_UP_STATES } from '@netvaerksoverblik/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsISO8601, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const listOf = (words: readonly string[]): RegExp => new RegExp(`^(${words.join('|')})(,(${words.join('|')})){0,9}$`);

export class FollowUpQueryDto {
  @ApiPropertyOptional({ description: 'The follow-ups as they stood on this date.', format: 'date' })
  @IsOptional()
  @Matches(ISO_DATE)
  @IsISO8601({ strict: true })
  asOf?: string;

  @ApiPropertyOptional({ description: 'With what was on record at this time.', format: 'date-time' })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  knownAt?: string;

  @ApiPropertyOptional({ description: 'The key of an owner, `me`, or `none`.', example: 'me' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  owner?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  forum?: string;

  @ApiPropertyOptional({ description: `With commas between: ${FOLLOW_UP_WINDOWS.join(', ')}.`, example: 'overdue' })
  @IsOptional()
  @Matches(listOf(FOLLOW_UP_WINDOWS))
  window?: string;

  @ApiPropertyOptional({
    description: `With commas between: ${SHOWN_FOLLOW_UP_STATES.join(', ')}. Without it, what is not closed.`,
    example: 'open,overdue',
  })
  @IsOptional()
  @Matches(listOf(SHOWN_FOLLOW_UP_STATES))
  state?: string;

  @ApiPropertyOptional({ description: 'Part of the promise, its owner, its item or its agenda item.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 100;

  @ApiPropertyOptional({ description: 'From `next` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(600)
  cursor?: string;
}

export class EvidenceQueryDto {
  @ApiPropertyOptional({ description: 'Words that the sentence holds.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}
