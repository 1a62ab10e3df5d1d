import { ROLE_NAMES, ROLE_STATES, type RoleName, type RoleState } from '@netvaerksoverblik/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { AsOf, Cursor, PageLimit } from '../../../platform/query-fields.js';

export class PeopleDateQueryDto {
  @AsOf()
  asOf?: string;
}

export class PeopleQueryDto extends PeopleDateQueryDto {
  @ApiPropertyOptional({ description: 'Part of a name, in any of its spellings.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  department?: string;

  @ApiPropertyOptional({ enum: ROLE_NAMES })
  @IsOptional()
  @IsIn(ROLE_NAMES)
  role?: RoleName;

  @ApiPropertyOptional({
    enum: ROLE_STATES,
    description: 'How far in the role; left out: appointed, where a role is given.',
  })
  @IsOptional()
  @IsIn(ROLE_STATES)
  state?: RoleState;

  @PageLimit(50)
  limit: number = 50;

  @Cursor()
  cursor?: string;
}
