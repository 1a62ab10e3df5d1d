import type { UnsettledGroup } from '@netvaerksoverblik/contracts';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { TimeQueryDto } from '../../portfolio/index.js';

/** In the order in which they weigh. */
export const UNSETTLED_GROUPS = [
  ...(['question', 'step', 'recommendation', 'name', 'unnamed', 'warning'] as const),
] as const satisfies readonly UnsettledGroup[];

export class UnsettledQueryDto extends TimeQueryDto {
  @ApiPropertyOptional({ enum: UNSETTLED_GROUPS, description: 'The first that is not empty when left out.' })
  @IsOptional()
  @IsIn(UNSETTLED_GROUPS)
  group?: UnsettledGroup;

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
