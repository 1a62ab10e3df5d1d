import type { AddAgendaItemRequest, AddLinkRequest, ChangeAgendaItemRequest } from '@netvaerksoverblik/contracts';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

export class AddAgendaItemDto implements AddAgendaItemRequest {
  @ApiProperty({ maxLength: 300 })
  @IsString()
  @IsNotEmpty()
  @Matches(/\S/)
  @MaxLength(300)
  title: string;

  @ApiPropertyOptional({
    type: [String],
    example: ['MBU', 'ØU', 'KB'],
    description: 'Forums, in the order of the way.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(60, { each: true })
  route?: string[];

  @ApiPropertyOptional({ type: String, nullable: true, example: '26/4711' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  caseNumber?: string | null;

  @ApiPropertyOptional({ default: false })
  @IsOptional()
  @IsBoolean()
  closed?: boolean;
}

export class ChangeAgendaItemDto
  extends PartialType(AddAgendaItemDto, { skipNullProperties: false })
  implements ChangeAgendaItemRequest
{
  @ApiPropertyOptional({ minimum: 1, maximum: 500, description: 'What stands there and after moves on.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(500)
  position?: number;
}

export class AddLinkDto implements AddLinkRequest {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @Matches(/\S/)
  @MaxLength(200)
  name: string;

  @ApiProperty({ description: 'https only.', maxLength: 2000 })
  @IsUrl({ protocols: ['https'], require_protocol: true, require_tld: false, disallow_auth: true })
  @MaxLength(2000)
  link: string;
}
