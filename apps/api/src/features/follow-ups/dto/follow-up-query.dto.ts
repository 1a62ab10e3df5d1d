import { FOLLOW_UP_WINDOWS, SHOWN_FOLLOW_UP_STATES } from '@netvaerksoverblik/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { AsOf, Cursor, KnownAt, PageLimit } from '../../../platform/query-fields.js';

const listOf = (words: readonly string[]): RegExp => new RegExp(`^(${words.join('|')})(,(${words.join('|')})){0,9}$`);

export class FollowUpQueryDto {
  @AsOf()
  asOf?: string;

  @KnownAt()
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

  @PageLimit(100)
  limit: number = 100;

  @Cursor()
  cursor?: string;
}

export class EvidenceQueryDto {
  @ApiPropertyOptional({ description: 'Words that the sentence holds.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}
