import { Body, Controller, Delete, HttpCode, Inject, Patch, Post, Res, type Type } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { CreatesOnce, IdempotencyKey, IfMatch, MayBeStale } from '../../platform/editing/index.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers } from '../../platform/openapi/answers.js';
import { validationPipe } from '../../platform/validation.js';
import type { ItemPart, PartFields } from './item-part.js';
import { PartRequests } from './part-requests.js';

export interface PartRoutes {
  readonly part: ItemPart;
  /** First part of the address: `networks`. */
  readonly items: string;
  /** Last part of the address: `learnings`. */
  readonly parts: string;
  /** In a sentence: `a learning`. */
  readonly what: string;
  readonly create: Type<object>;
  readonly change: Type<object>;
  /** Name of the reply in libs/contracts. */
  readonly reply: string;
  readonly example: object;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The OpenAPI document names operations after the class: each must have a name of its own. */
function named(controller: Type, { items, parts }: PartRoutes): Type {
  Object.defineProperty(controller, 'name', { value: `${capitalised(items)}${capitalised(parts)}Controller` });
  return controller;
}

/** The three routes of what hangs on an item: add, change, take away. */
export function partController(routes: PartRoutes): Type {
  const { part, what, reply, example, create, change } = routes;

  @ApiTags(routes.items)
  @Controller(`${routes.items}/:id/${routes.parts}`)
  class PartController {
    constructor(@Inject(PartRequests) private readonly requests: PartRequests) {}

    @Post()
    @May('item-parts.change')
    @ApiOperation({ summary: `Add ${what}; for the secretariat and who answers for the item` })
    @ApiBody({ type: create })
    @Answers({ status: 201, description: 'What was added.', reply, example })
    @CreatesOnce()
    add(
      @CurrentViewer() viewer: Viewer,
      @IdParam() itemId: string,
      @Body(validationPipe(create)) body: PartFields,
      @IdempotencyKey() key: string | null,
      @Res({ passthrough: true }) response: FastifyReply,
    ): Promise<object> {
      return this.requests.add(viewer, { part, itemId }, { body, key }, response);
    }

    @Patch(':partId')
    @May('item-parts.change')
    @ApiOperation({ summary: `Change ${what}; what is left out stays` })
    @ApiBody({ type: change })
    @Answers({ description: 'As it stands now.', reply, example })
    @MayBeStale()
    change(
      @CurrentViewer() viewer: Viewer,
      @IdParam() itemId: string,
      @IdParam('partId') id: string,
      @IfMatch() version: string,
      @Body(validationPipe(change)) body: PartFields,
      @Res({ passthrough: true }) response: FastifyReply,
    ): Promise<object> {
      return this.requests.change(viewer, { part, itemId, id }, { body, version }, response);
    }

    @Delete(':partId')
    @May('item-parts.change')
    @HttpCode(204)
    @ApiOperation({ summary: `Take away ${what}` })
    @Answers({ status: 204, description: 'It is gone.' })
    @MayBeStale()
    remove(
      @CurrentViewer() viewer: Viewer,
      @IdParam() itemId: string,
      @IdParam('partId') id: string,
      @IfMatch() version: string,
    ): Promise<void> {
      return this.requests.remove(viewer, { part, itemId, id }, version);
    }
  }

  return named(PartController, routes);
}
