import { CATEGORIES, PORTFOLIO_KINDS, type PortfolioKind } from '@netvaerksoverblik/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { AsOf, Cursor, KnownAt, PageLimit } from '../../../platform/query-fields.js';

/** Which day's portfolio, and as known when. */
export class TimeQueryDto {
  @AsOf()
  asOf?: string;

  @KnownAt()
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

  @PageLimit(50)
  limit: number = 50;

  @Cursor()
  cursor?: string;
}
