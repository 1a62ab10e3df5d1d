import { Controller, Get, Header, Inject, Injectable } from '@nestjs/common';
import { ApiTags, type OpenAPIObject } from '@nestjs/swagger';
import { May } from '../access/access.js';
import { Answers } from './answers.js';

/** Made when first asked for: by then every route is known. */
@Injectable()
export class OpenApiDocument {
  private build: (() => OpenAPIObject) | null = null;
  private text: string | null = null;

  describe(build: () => OpenAPIObject): void {
    this.build = build;
  }

  json(): string {
    if (!this.build) throw new Error('The document is not described yet.');
    this.text ??= JSON.stringify(this.build());
    return this.text;
  }
}

@ApiTags('openapi')
@Controller('openapi.json')
export class OpenApiController {
  constructor(@Inject(OpenApiDocument) private readonly document: OpenApiDocument) {}

  @Get()
  @May('openapi.read')
  @Header('content-type', 'application/json; charset=utf-8')
  @Answers({ description: 'This document.', schema: { type: 'object' }, example: { openapi: '3.1.0' } })
  openApi(): string {
    return this.document.json();
  }
}
