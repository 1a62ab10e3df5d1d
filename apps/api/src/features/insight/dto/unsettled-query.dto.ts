import type { UnsettledGroup } from '@netvaerksoverblik/contracts';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Cursor, PageLimit } from '../../../platform/query-fields.js';
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

  @PageLimit(50)
  limit: number = 50;

  @Cursor()
  cursor?: string;
}
