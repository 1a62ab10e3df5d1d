import type { MultipartFile } from '@fastify/multipart';
import { FaultError } from '../problem/fault.js';
import { faultOf } from '../problem/problem.js';

const TOO_LARGE = { code: 'body.too-large', params: { limit: '20 MB' } } as const;

/** The bytes of one part; refused as soon as it is over the limit, however long the sender would go on. */
export function uploadedBytes(part: MultipartFile): Promise<Buffer> {
  const overTheLimit = new Promise<never>((_, reject) => {
    part.file.once('limit', () => reject(new FaultError(TOO_LARGE)));
  });
  return Promise.race([wholePart(part), overTheLimit]);
}

/** A part that breaks off fails in as many ways as streams do. */
async function wholePart(part: MultipartFile): Promise<Buffer> {
  try {
    return await part.toBuffer();
  } catch (error) {
    throw faultOf(error) ? error : new FaultError({ code: 'request.malformed' });
  }
}
