import { DomainError } from '@netvaerksoverblik/domain';
import { FaultError } from '../problem/fault.js';

/** What stands now, and its version. */
export interface Standing {
  readonly body: object;
  readonly version: string | number;
}

/** Runs a guarded write; where another was faster, the refusal shows both what was sent and what stands now. */
export async function withVersions<Result>(
  write: () => Promise<Result>,
  yours: object,
  current: () => Promise<Standing>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'version.stale') throw error;
    const { body, version } = await current();
    throw new FaultError({
      code: 'version.stale',
      versions: { yours: { ...yours }, current: { ...body }, etag: `"${version}"` },
    });
  }
}
