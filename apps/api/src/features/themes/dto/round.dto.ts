import type { CreateRoundRequest, UpdateRoundRequest } from '@netvaerksoverblik/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsDay } from '../../../platform/query-fields.js';

const STARTS_ON = { format: 'date', description: 'Any day of the half-year.', example: '2027-01-01' };

class RoundFieldsDto {
  @ApiPropertyOptional({ description: 'Left out: Forår or Efterår with the year.', example: 'Forår 2027' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @Matches(/\S/)
  @MaxLength(100)
  name?: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-05-01' })
  @IsOptional()
  @IsDay()
  templateDueOn?: string | null;

  @ApiPropertyOptional({
    ...{ type: String, format: 'date', nullable: true, example: '2027-06-30' },
    description: 'Any day of the month in which the forum decides.',
  })
  @IsOptional()
  @IsDay()
  decidedOn?: string | null;
}

export class CreateRoundDto extends RoundFieldsDto implements CreateRoundRequest {
  @ApiProperty(STARTS_ON)
  @IsDay()
  startsOn: string;
}

export class UpdateRoundDto extends RoundFieldsDto implements UpdateRoundRequest {
  @ApiPropertyOptional(STARTS_ON)
  @IsOptional()
  @IsDay()
  startsOn?: string;
}
