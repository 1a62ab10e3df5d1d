import type { ChangeItemRequest, CreateItemRequest, RenameRequest } from '@netvaerksoverblik/contracts';
import { CATEGORIES, PORTFOLIO_KINDS, type Category, type PortfolioKind } from '@netvaerksoverblik/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDefined, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { EnteredDto } from './entered.dto.js';

export class CreateItemDto extends EnteredDto implements CreateItemRequest {
  @ApiProperty({ enum: PORTFOLIO_KINDS })
  @IsIn(PORTFOLIO_KINDS)
  kind: PortfolioKind;

  @ApiProperty({ maxLength: 300 })
  @IsString()
  @Matches(/[\p{L}\p{N}]/u)
  @MaxLength(300)
  title: string;

  @ApiPropertyOptional({ enum: CATEGORIES })
  @IsOptional()
  @IsIn(CATEGORIES)
  category?: Category;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  departmentId?: string;
}

export class ChangeItemDto implements ChangeItemRequest {
  @ApiProperty({ format: 'uuid', nullable: true, type: String, description: 'The department that anchors it.' })
  @IsDefined()
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  departmentId: string | null;
}

export class RenameDto extends EnteredDto implements RenameRequest {
  @ApiPropertyOptional({ maxLength: 300 })
  @IsOptional()
  @IsString()
  @Matches(/[\p{L}\p{N}]/u)
  @MaxLength(300)
  title?: string;

  @ApiPropertyOptional({ enum: CATEGORIES })
  @IsOptional()
  @IsIn(CATEGORIES)
  category?: Category;
}
