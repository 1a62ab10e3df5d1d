import type {
  AskForClosingRequest,
  MentionRequest,
  OpenConditionRequest,
  Participation,
  SetRoleRequest,
  TakeStepRequest,
} from '@netvaerksoverblik/contracts';
import {
  CONDITION_KINDS,
  ROLE_NAMES,
  ROLE_STATES,
  STATES,
  type ConditionKind,
  type ItemState,
  type RoleName,
  type RoleState,
} from '@netvaerksoverblik/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { EnteredDto, WhenDto } from './entered.dto.js';

export const ALL_STATES: readonly ItemState[] = [...new Set<ItemState>(Object.values(STATES).flat())];
const PARTICIPATIONS: readonly Participation[] = ['internal', 'external', 'citizen'];

export class TakeStepDto extends EnteredDto implements TakeStepRequest {
  @ApiProperty({ enum: ALL_STATES })
  @IsIn(ALL_STATES)
  to: ItemState;
}

export class SetRoleDto extends EnteredDto implements SetRoleRequest {
  @ApiProperty({ enum: ROLE_NAMES })
  @IsIn(ROLE_NAMES)
  role: RoleName;

  @ApiProperty({ enum: ROLE_STATES })
  @IsIn(ROLE_STATES)
  state: RoleState;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @ApiPropertyOptional({ description: 'A name or group as written, where it is no known person.', maxLength: 200 })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  party?: string;

  @ApiPropertyOptional({ enum: PARTICIPATIONS, description: 'Of a participant only.' })
  @IsOptional()
  @IsIn(PARTICIPATIONS)
  participation?: Participation;
}

export class OpenConditionDto extends EnteredDto implements OpenConditionRequest {
  @ApiProperty({ enum: CONDITION_KINDS })
  @IsIn(CONDITION_KINDS)
  kind: ConditionKind;

  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  words: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The forum that it returns to or waits for.' })
  @IsOptional()
  @IsUUID()
  forumId?: string;
}

export class MentionDto extends WhenDto implements MentionRequest {
  @ApiProperty({ description: 'What was heard of it.', maxLength: 1000 })
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  words: string;

  @ApiPropertyOptional({ maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class AskForClosingDto implements AskForClosingRequest {
  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  reason: string;
}
