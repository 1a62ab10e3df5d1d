import type { CreateRoundRequest, UpdateRoundRequest } from '@netvaerksoverblik/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
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
  @Matches(ISO_DATE)
  @IsISO8601({ strict: true })
  templateDueOn?: string | null;

  @ApiPropertyOptional({
    ...{ type: String, format: 'date', nullable: true, example: '2027-06-30' },
    description: 'Any day of the month in which the forum decides.',
  })
  @IsOptional()
  @Matches(ISO_DATE)
  @IsISO8601({ strict: true })
  decidedOn?: string | null;
}

export class CreateRoundDto extends RoundFieldsDto implements CreateRoundRequest {
  @ApiProperty(STARTS_ON)
  @Matches(ISO_DATE)
  @IsISO8601({ strict: true })
  startsOn: string;
}

export class UpdateRoundDto extends RoundFieldsDto implements UpdateRoundRequest {
  @ApiPropertyOptional(STARTS_ON)
  @IsOptional()
  @Matches(ISO_DATE)
  @IsISO8601({ strict: true })
  startsOn?: string;
}
