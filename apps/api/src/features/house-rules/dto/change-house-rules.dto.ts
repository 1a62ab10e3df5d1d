import type { ChangeHouseRulesRequest } from '@netvaerksoverblik/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { DEFAULT_HOUSE_RULES, type ExpectedMonths, type ThemeCriterion } from '@netvaerksoverblik/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsInt,
  IsString,
  IsUrl,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const MOST_MONTHS = 120;

class NumberRangeDto {
  @ApiProperty({ minimum: 0, maximum: 100, example: 2 })
  @IsInt()
  @Min(0)
  @Max(100)
  min: number;

  @ApiProperty({ minimum: 0, maximum: 100, example: 4 })
  @IsInt()
  @Min(0)
  @Max(100)
  max: number;
}

class ExpectedMonthsDto implements ExpectedMonths {
  @ApiProperty({ minimum: 1, maximum: MOST_MONTHS, example: 4 })
  @IsInt()
  @Min(1)
  @Max(MOST_MONTHS)
  from: number;

  @ApiProperty({ minimum: 1, maximum: MOST_MONTHS, example: 5 })
  @IsInt()
  @Min(1)
  @Max(MOST_MONTHS)
  to: number;
}

const nullable = (name: string) => ValidateIf((given: Record<string, unknown>) => given[name] !== null);

class NetworkMonthsDto {
  @ApiProperty({ type: ExpectedMonthsDto, nullable: true })
  @nullable('welfare')
  @IsDefined()
  @ValidateNested()
  @Type(() => ExpectedMonthsDto)
  welfare: ExpectedMonthsDto | null;

  @ApiProperty({ type: ExpectedMonthsDto, nullable: true })
  @nullable('innovation')
  @IsDefined()
  @ValidateNested()
  @Type(() => ExpectedMonthsDto)
  innovation: ExpectedMonthsDto | null;

  @ApiProperty({ type: ExpectedMonthsDto, nullable: true })
  @nullable('learning')
  @IsDefined()
  @ValidateNested()
  @Type(() => ExpectedMonthsDto)
  learning: ExpectedMonthsDto | null;
}

class ThemeCriterionDto implements ThemeCriterion {
  @ApiProperty({ minLength: 1, maxLength: 40, example: 'figures' })
  @Matches(/^[a-z0-9-]{1,40}$/)
  code: string;

  @ApiProperty({ minLength: 1, maxLength: 200, example: 'problem i tal' })
  @IsString()
  @MaxLength(200)
  @Matches(/\S/)
  name: string;
}

export class ChangeHouseRulesDto implements ChangeHouseRulesRequest {
  @ApiProperty({ minimum: 1, maximum: MOST_MONTHS, example: DEFAULT_HOUSE_RULES.silentAfterMonths })
  @IsInt()
  @Min(1)
  @Max(MOST_MONTHS)
  silentAfterMonths: number;

  @ApiProperty({ type: NumberRangeDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => NumberRangeDto)
  newNetworks: NumberRangeDto;

  @ApiProperty({ type: [Number], maxItems: 12, example: [1, 6] })
  @IsArray()
  @ArrayMaxSize(12)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(12, { each: true })
  decisionMonths: number[];

  @ApiProperty({ type: [String], maxItems: 12, example: ['05-01', '12-01'] })
  @IsArray()
  @ArrayMaxSize(12)
  @Matches(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, { each: true })
  templateDue: string[];

  @ApiProperty({ type: NetworkMonthsDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => NetworkMonthsDto)
  networkMonths: NetworkMonthsDto;

  @ApiProperty({ type: [ThemeCriterionDto], maxItems: 20 })
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique(({ code }: ThemeCriterionDto) => code)
  @ValidateNested({ each: true })
  @Type(() => ThemeCriterionDto)
  themeCriteria: ThemeCriterionDto[];

  @ApiProperty({ maxLength: 500, example: DEFAULT_HOUSE_RULES.kleLinkTemplate })
  @IsUrl({ protocols: ['https'], require_protocol: true })
  @MaxLength(500)
  kleLinkTemplate: string;
}
