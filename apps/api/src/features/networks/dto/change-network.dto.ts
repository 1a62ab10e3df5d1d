import type { ChangeNetworkRequest } from '@netvaerksoverblik/contracts';
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
