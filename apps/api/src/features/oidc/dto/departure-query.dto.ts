import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

export class DepartureQueryDto {
  @ApiPropertyOptional({ description: 'The page to go on to.', example: '/netvaerk' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  next?: string;
}
