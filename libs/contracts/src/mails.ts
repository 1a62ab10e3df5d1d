/** A mail in the outbox. */
export interface MailReply {
  id: string;
  recipient: string;
  subject: string;
  /** Null where a mail server delivers it: what stands in somebody's mailbox is theirs alone to read. */
  text: string | null;
  writtenAt: string;
  sentAt: string | null;
  /** The mail server's words at the latest attempt that failed. */
  error: string | null;
}

/** GET /api/v1/mails — administrators only; the newest 200. */
export interface MailListReply {
  /** False where no mail server is set up: mails are shown here instead. */
  sending: boolean;
  items: MailReply[];
}
