import { applyDecorators } from '@nestjs/common';
import { ApiResponse, type OpenAPIObject } from '@nestjs/swagger';
import { ERROR_STATUS, type ErrorCode } from '@netvaerksoverblik/domain';
import { problemContent } from './problem-responses.js';

type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

export interface AnswerOptions {
  /** 200 when left out. */
  readonly status?: number;
  readonly description: string;
  /** Name of a type in libs/contracts: its schema is made from the type. */
  readonly reply?: string;
  /** Instead of `reply`, for what is no contract. */
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly mediaType?: string;
}

/** What a route gives when it succeeds; the problems it may give are added to every route. */
export function Answers(options: AnswerOptions): MethodDecorator {
  const { status = 200, description, reply, example, mediaType = 'application/json' } = options;
  if (reply === undefined && options.schema === undefined) return ApiResponse({ status, description });
  const schema: Schema = reply === undefined ? { ...options.schema } : { $ref: `#/components/schemas/${reply}` };
  return ApiResponse({ status, description, content: { [mediaType]: { schema, example } } });
}

/** Refusals of this route beyond those that every route has. */
export function MayRefuse(...codes: [ErrorCode, ...ErrorCode[]]): MethodDecorator {
  const statuses = [...new Set(codes.map((code) => ERROR_STATUS[code]))];
  return applyDecorators(
    ...statuses.map((status) => {
      const these = codes.filter((code) => ERROR_STATUS[code] === status);
      return ApiResponse({
        status,
        description: these.join(', '),
        content: problemContent(these[0] ?? 'request.invalid'),
      });
    }),
  );
}
