import { ApiResponse, type OpenAPIObject } from '@nestjs/swagger';

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
  const schema: Schema =
    reply === undefined ? { ...options.schema } : { $ref: `#/components/schemas/${reply}` };
  return ApiResponse({ status, description, content: { [mediaType]: { schema, example } } });
}
