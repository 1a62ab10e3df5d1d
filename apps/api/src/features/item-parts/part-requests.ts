import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { setEtag, withVersions, type Standing } from '../../platform/editing/index.js';
import type { ItemPart, PartFields } from './item-part.js';
import { ItemPartsReader } from './item-parts.reader.js';
import { ItemPartsService, type PartAddress } from './item-parts.service.js';

/** What the routes of all parts do: write, and answer with what stands and its version. */
@Injectable()
export class PartRequests {
  constructor(
    @Inject(ItemPartsService) private readonly writing: ItemPartsService,
    @Inject(ItemPartsReader) private readonly reader: ItemPartsReader,
  ) {}

  async add(
    viewer: Viewer,
    of: { part: ItemPart; itemId: string },
    given: { body: PartFields; key: string | null },
    response: FastifyReply,
  ): Promise<object> {
    const id = await this.writing.add(viewer, of, given.body, given.key);
    return this.answer({ ...of, id }, response);
  }

  async change(
    viewer: Viewer,
    address: PartAddress,
    given: { body: PartFields; version: string },
    response: FastifyReply,
  ): Promise<object> {
    const { body, version } = given;
    await withVersions(
      () => this.writing.change(viewer, address, version, body),
      body,
      () => this.standing(address),
    );
    return this.answer(address, response);
  }

  async remove(viewer: Viewer, address: PartAddress, version: string): Promise<void> {
    await withVersions(
      () => this.writing.remove(viewer, address, version),
      {},
      () => this.standing(address),
    );
  }

  private async answer(address: PartAddress, response: FastifyReply): Promise<object> {
    const { body, version } = await this.standing(address);
    setEtag(response, version);
    return body;
  }

  private async standing({ part, itemId, id }: PartAddress): Promise<Standing> {
    const body = await this.reader.one(part, itemId, id);
    if (body === null) throw new DomainError('not-found', {});
    return { body, version: body.version };
  }
}
