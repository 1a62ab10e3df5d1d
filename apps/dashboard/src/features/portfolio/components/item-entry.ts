import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';

/** What every dialog about an item is given. */
export interface ItemDialogProps {
  item: PortfolioItemDetailReply;
  onDone: () => void;
  onClose: () => void;
}

export const tagOf = ({ etag }: PortfolioItemDetailReply): string => `"${etag}"`;

export const pathOf = ({ id }: PortfolioItemDetailReply, what: string): string => `/portfolio/${id}/${what}`;
