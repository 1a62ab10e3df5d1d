import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { SESSION_SCHEME } from '../access/access.js';
import { contractSchemas } from './contract-schemas.js';
import { PROBLEM_RESPONSES, problemsOf } from './problem-responses.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

function operationsOf(document: OpenAPIObject): { method: string; operation: Operation }[] {
  return Object.values(document.paths).flatMap((path) =>
    METHODS.flatMap((method) => {
      const operation = path[method];
      return operation ? [{ method, operation }] : [];
    }),
  );
}

export function buildDocument(app: INestApplication, cookie: string): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Netværksoverblik')
    .setDescription('Minutes in, portfolio out. Every answer from 400 up is a problem (RFC 9457).')
    .setVersion('1')
    .setLicense('MPL-2.0', 'https://www.mozilla.org/MPL/2.0/')
    .addServer('/')
    .addCookieAuth(cookie, { type: 'apiKey', in: 'cookie' }, SESSION_SCHEME)
    .build();
  const document = SwaggerModule.createDocument(app, frame, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  for (const { method, operation } of operationsOf(document)) {
    const isPublic = (operation as Operation & { 'x-access'?: string[] })['x-access']?.includes('public') ?? false;
    operation.security = isPublic ? [] : [{ [SESSION_SCHEME]: [] }];
    operation.responses = { ...problemsOf(method, isPublic), ...operation.responses };
  }
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...contractSchemas },
    responses: PROBLEM_RESPONSES,
  };
  return document;
}
