import type { EnteredRequest } from '@netvaerksoverblik/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsDay } from '../../../platform/query-fields.js';

/** When something counts from. */
export class WhenDto {
  @ApiPropertyOptional({ description: 'Today or before; today when left out.', format: 'date' })
  @IsOptional()
  @IsDay()
  on?: string;

  @ApiPropertyOptional({ description: 'The date as people say it, instead of `on`.', example: 'medio august' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  onWords?: string;
}

/** What a person enters by hand has a reason. */
export class EnteredDto extends WhenDto implements EnteredRequest {
  @ApiProperty({ description: 'Why; it stands on the time line.', maxLength: 1000 })
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  reason: string;
}
