import type { ConfirmPeopleImportRequest } from '@netvaerksoverblik/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

type Answer = NonNullable<ConfirmPeopleImportRequest['answers']>[number];

export class PeopleListAnswerDto implements Answer {
  @ApiProperty({ minimum: 1, maximum: 2_000_000 })
  @IsInt()
  @Min(1)
  @Max(2_000_000)
  line: number;

  @ApiProperty({ enum: ['take', 'leave'] })
  @IsIn(['take', 'leave'])
  action: 'take' | 'leave';

  @ApiPropertyOptional({ format: 'uuid', description: 'Take it as being about this person.' })
  @ValidateIf((_, value) => value !== undefined)
  @IsUUID()
  person?: string;
}

export class ConfirmPeopleImportDto implements ConfirmPeopleImportRequest {
  @ApiPropertyOptional({ type: [PeopleListAnswerDto], description: 'Left out: questions are left out.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20_000)
  @ValidateNested({ each: true })
  @Type(() => PeopleListAnswerDto)
  answers?: PeopleListAnswerDto[];
}
