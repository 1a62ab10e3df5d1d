import { Inject, Injectable } from '@nestjs/common';
import type { CorrectionReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { setEtag, withVersions } from '../../platform/editing/index.js';
import { ItemReadModel } from './item.read-model.js';

const NOW = { asOf: null, knownAt: null };

/** Every write answers with the item as it then stands, and with its new tag; one that comes too late with both versions. */
@Injectable()
export class ItemWrites {
  constructor(@Inject(ItemReadModel) private readonly items: ItemReadModel) {}

  async shown(viewer: Viewer, id: string, reply: FastifyReply): Promise<PortfolioItemDetailReply> {
    const item = await this.items.get(viewer, id, NOW);
    setEtag(reply, item.etag);
    return item;
  }

  async run(
    viewer: Viewer,
    id: string,
    yours: object,
    reply: FastifyReply,
    write: () => Promise<void>,
  ): Promise<PortfolioItemDetailReply> {
    await this.guarded(viewer, id, yours, write);
    return this.shown(viewer, id, reply);
  }

  async corrected(
    viewer: Viewer,
    id: string,
    yours: object,
    reply: FastifyReply,
    write: () => Promise<void>,
  ): Promise<CorrectionReply> {
    await this.guarded(viewer, id, yours, write);
    try {
      return { item: await this.shown(viewer, id, reply) };
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return { item: null };
      throw error;
    }
  }

  private guarded(viewer: Viewer, id: string, yours: object, write: () => Promise<void>): Promise<void> {
    return withVersions(write, { ...yours }, async () => {
      const body = await this.items.get(viewer, id, NOW);
      return { body, version: body.etag };
    });
  }
}
