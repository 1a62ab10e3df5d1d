import type { UndoImportRequest } from '@netvaerksoverblik/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

export class UndoImportDto implements UndoImportRequest {
  @ApiProperty({ description: 'Why; it stays in the log.', maxLength: 1000 })
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  reason: string;
}
