import { Inject, Injectable } from '@nestjs/common';
import type { CorrectionReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { answerEdit, answerStanding, withVersions, type Standing } from '../../platform/editing/index.js';
import { ItemReadModel } from './item.read-model.js';
import type { Moment } from './moment.js';

const NOW: Moment = { asOf: null, knownAt: null };

/** Every write answers with the item as it then stands, and with its new tag; one that comes too late with both versions. */
@Injectable()
export class ItemWrites {
  constructor(@Inject(ItemReadModel) private readonly items: ItemReadModel) {}

  shown(viewer: Viewer, id: string, reply: FastifyReply, moment: Moment = NOW): Promise<PortfolioItemDetailReply> {
    return answerStanding(reply, this.standing(viewer, id, moment));
  }

  run(
    viewer: Viewer,
    id: string,
    yours: object,
    reply: FastifyReply,
    write: () => Promise<void>,
  ): Promise<PortfolioItemDetailReply> {
    return answerEdit(reply, { write, yours, read: () => this.standing(viewer, id) });
  }

  /** What is corrected may have been all that there was of the item. */
  async corrected(
    viewer: Viewer,
    id: string,
    yours: object,
    reply: FastifyReply,
    write: () => Promise<void>,
  ): Promise<CorrectionReply> {
    await withVersions(write, yours, () => this.standing(viewer, id));
    try {
      return { item: await this.shown(viewer, id, reply) };
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return { item: null };
      throw error;
    }
  }

  private async standing(
    viewer: Viewer,
    id: string,
    moment: Moment = NOW,
  ): Promise<Standing<PortfolioItemDetailReply>> {
    const body = await this.items.get(viewer, id, moment);
    return { body, version: body.etag };
  }
}
