import { ROLE_NAMES, ROLE_STATES, type RoleName, type RoleState } from '@netvaerksoverblik/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export class PeopleDateQueryDto {
  @ApiPropertyOptional({ description: 'As it stood on this date.', format: 'date' })
  @IsOptional()
  @Matches(ISO_DATE)
  @IsISO8601({ strict: true })
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
