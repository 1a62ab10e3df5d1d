import type {
  CreateFollowUpRequest,
  FollowUpDueWish,
  FollowUpOwnerWish,
  UpdateFollowUpRequest,
} from '@netvaerksoverblik/contracts';
import { ROLE_NAMES, type RoleName } from '@netvaerksoverblik/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { IsDay } from '../../../platform/query-fields.js';

/** Something besides spaces. */
const WORDS = /\S/u;

export class FollowUpOwnerDto implements FollowUpOwnerWish {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  person?: string;

  @ApiPropertyOptional({ enum: ROLE_NAMES, description: 'Whoever holds the role in the item that day.' })
  @IsOptional()
  @IsIn(ROLE_NAMES)
  role?: RoleName;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  department?: string;

  @ApiPropertyOptional({ description: 'A name as written.' })
  @IsOptional()
  @IsString()
  @Matches(WORDS)
  @MaxLength(200)
  words?: string;
}

export class FollowUpDueDto implements FollowUpDueWish {
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsDay()
  on?: string;

  @ApiPropertyOptional({ example: 'inden sommerferien' })
  @IsOptional()
  @IsString()
  @Matches(WORDS)
  @MaxLength(200)
  words?: string;
}

class FollowUpNotesDto {
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  caseOfficer?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  remarks?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  plan?: string | null;
}

export class UpdateFollowUpDto extends FollowUpNotesDto implements UpdateFollowUpRequest {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'The portfolio item it is about.' })
  @IsOptional()
  @IsUUID()
  item?: string | null;

  @ApiPropertyOptional({ type: FollowUpOwnerDto, nullable: true, description: 'null: as the minutes say.' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FollowUpOwnerDto)
  owner?: FollowUpOwnerDto | null;

  @ApiPropertyOptional({ type: FollowUpDueDto, nullable: true, description: 'null: none.' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FollowUpDueDto)
  due?: FollowUpDueDto | null;
}

export class CreateFollowUpDto implements CreateFollowUpRequest {
  @ApiPropertyOptional({ format: 'uuid', description: 'A portfolio item; this or an agenda item.' })
  @IsOptional()
  @IsUUID()
  item?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  agendaItem?: string;

  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @Matches(WORDS)
  @MaxLength(1000)
  text: string;

  @ApiProperty({ description: 'Why it is entered by hand.', maxLength: 1000 })
  @IsString()
  @Matches(WORDS)
  @MaxLength(1000)
  reason: string;

  @ApiPropertyOptional({ type: FollowUpOwnerDto })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FollowUpOwnerDto)
  owner?: FollowUpOwnerDto;

  @ApiPropertyOptional({ type: FollowUpDueDto })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FollowUpDueDto)
  due?: FollowUpDueDto;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  caseOfficer?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  remarks?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  plan?: string;
}
