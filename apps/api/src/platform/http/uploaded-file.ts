import { DomainError } from '@netvaerksoverblik/domain';
import type { FastifyRequest } from 'fastify';
import '@fastify/multipart';
import { uploadedBytes } from './uploaded-bytes.js';

export interface UploadedFile {
  fileName: string;
  bytes: Buffer;
}

/** The one file of the request, held in memory up to the limit of uploads; more is refused by the platform. */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new DomainError('content-type.unsupported', { expected: 'multipart/form-data' });
  try {
    const part = await request.file();
    if (part?.fieldname !== 'file') throw new DomainError('document.missing', { path: 'file' });
    return { fileName: plainName(part.filename), bytes: await uploadedBytes(part) };
  } catch (error) {
    // What nobody reads would hold up the next request on this connection.
    request.raw.unpipe();
    request.raw.resume();
    throw error;
  }
}

/** The last part of the name, without what could be a path or a control character. */
function plainName(given: string | undefined): string {
  const last = (given ?? '').split(/[\\/]/).at(-1) ?? '';
  const plain = [...last]
    .filter((sign) => sign >= ' ' && sign !== '\u007f')
    .join('')
    .slice(-200)
    .trim();
  return plain === '' ? 'uden-navn' : plain;
}
