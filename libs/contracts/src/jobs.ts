/** A job that was tried as often as jobs are, and waits for a person. */
export interface JobReply {
  id: string;
  kind: string;
  key: string;
  attempts: number;
  createdAt: string;
  /** The words of the latest failure. */
  error: string | null;
}

/** GET /api/v1/jobs — administrators only: jobs given up, the newest 200. */
export interface JobListReply {
  items: JobReply[];
  /** Jobs that wait or are under way. */
  waiting: number;
}
