import { CATEGORIES, PORTFOLIO_KINDS, type PortfolioKind } from '@netvaerksoverblik/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Which day's portfolio, and as known when. */
export class TimeQueryDto {
  @ApiPropertyOptional({
    description: 'The portfolio as it stood on this date.',
    example: '2026-06-13',
    format: 'date',
  })
  @IsOptional()
  @Matches(ISO_DATE)
  @IsISO8601({ strict: true })
  asOf?: string;

  @ApiPropertyOptional({ description: 'With what was on record at this time.', format: 'date-time' })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  knownAt?: string;
}

export class PortfolioQueryDto extends TimeQueryDto {
  @ApiPropertyOptional({ enum: PORTFOLIO_KINDS })
  @IsOptional()
  @IsIn(PORTFOLIO_KINDS)
  kind?: PortfolioKind;

  @ApiPropertyOptional({
    description: 'One or more states with commas between; `none` is "not said".',
    example: 'approved,staffing',
  })
  @IsOptional()
  @IsString()
  @Matches(/^[a-z-]{1,20}(,[a-z-]{1,20}){0,20}$/)
  status?: string;

  @ApiPropertyOptional({ enum: [...CATEGORIES, 'none'] })
  @IsOptional()
  @IsIn([...CATEGORIES, 'none'])
  category?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  department?: string;

  @ApiPropertyOptional({ description: 'Part of a title or reference.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({
    description: 'title, reference, status, category or lastHeard; with - before it, descending.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  sort?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  @ApiPropertyOptional({ description: 'From `next` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(600)
  cursor?: string;
}
