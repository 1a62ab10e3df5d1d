import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { answerEdit, answerStanding, withVersions, type Standing } from '../../platform/editing/index.js';
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
    return answerStanding(response, this.standing({ ...of, id }));
  }

  change(
    viewer: Viewer,
    address: PartAddress,
    given: { body: PartFields; version: string },
    response: FastifyReply,
  ): Promise<object> {
    const { body, version } = given;
    return answerEdit(response, {
      write: () => this.writing.change(viewer, address, version, body),
      yours: body,
      read: () => this.standing(address),
    });
  }

  async remove(viewer: Viewer, address: PartAddress, version: string): Promise<void> {
    await withVersions(
      () => this.writing.remove(viewer, address, version),
      {},
      () => this.standing(address),
    );
  }

  private async standing({ part, itemId, id }: PartAddress): Promise<Standing> {
    const body = await this.reader.one(part, itemId, id);
    if (body === null) throw new DomainError('not-found', {});
    return { body, version: body.version };
  }
}
