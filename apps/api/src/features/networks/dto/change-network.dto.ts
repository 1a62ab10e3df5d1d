import type { ChangeNetworkRequest } from '@netvaerksoverblik/contracts';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional, Matches } from 'class-validator';
import { LONG, OptionalDay, OptionalId, OptionalWords } from '../../item-parts/index.js';

export class ChangeNetworkDto implements ChangeNetworkRequest {
  @OptionalWords(LONG)
  purpose?: string | null;

  @OptionalWords(20)
  segmentCode?: string | null;

  @OptionalId('The project that it is part of.')
  projectId?: string | null;

  @OptionalWords(LONG)
  closingReport?: string | null;

  @OptionalDay('With a closing report.')
  closingReportedOn?: string | null;
}

/** Which day's network. */
export class DayQueryDto {
  @ApiPropertyOptional({ description: 'As it stood on this date.', example: '2026-06-13', format: 'date' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  @IsISO8601({ strict: true })
  asOf?: string;
}
