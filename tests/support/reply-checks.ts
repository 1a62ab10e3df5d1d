import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Answer } from './api-client.js';

interface Content {
  schema?: object;
}
interface ResponseObject {
  $ref?: string;
  content?: Record<string, Content>;
}
type PathItem = Record<string, { responses?: Record<string, ResponseObject> } | undefined>;
interface Document {
  paths: Record<string, PathItem>;
  components: { responses: Record<string, ResponseObject> };
}

const ID = 'openapi.json';

function pattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}

/** Looks at every answer of the API that a test gets: it must be what the OpenAPI document promises. */
export class ReplyChecks {
  private document: Document | null = null;
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly known = new Map<string, ValidateFunction>();

  constructor(private readonly baseUrl: string) {
    addFormats.default(this.ajv);
  }

  async load(): Promise<void> {
    const response = await fetch(`${this.baseUrl}/api/v1/openapi.json`);
    this.document = (await response.json()) as Document;
    this.ajv.addSchema({ ...this.document, $id: ID });
  }

  readonly see = (method: string, path: string, answer: Answer): void => {
    const [plain = ''] = path.split('?', 1);
    const template = this.templateOf(plain, method);
    if (!template) return;
    const pointer = this.pointerTo(template, method.toLowerCase(), answer);
    const validate = this.validator(pointer);
    if (validate(answer.body)) return;
    throw new Error(
      `${method} ${path} answered ${answer.status} otherwise than documented:\n${this.ajv.errorsText(validate.errors)}\n${answer.text.slice(0, 500)}`,
    );
  };

  private templateOf(path: string, method: string): string | null {
    const paths = Object.entries(this.document?.paths ?? {});
    const found = paths
      .filter(([template, item]) => item[method.toLowerCase()] !== undefined && pattern(template).test(path))
      .map(([template]) => template)
      .sort((a, b) => a.split('{').length - b.split('{').length);
    return found[0] ?? null;
  }

  /** JSON pointer to the schema; empty where the document promises no body. */
  private pointerTo(template: string, method: string, { status, headers }: Answer): string {
    const what = `${method} ${template}: ${status}`;
    const response = this.document?.paths[template]?.[method]?.responses?.[status];
    if (!response) throw new Error(`${what} is not documented; name the codes with @MayRefuse(…)`);
    const { content, pointer } = this.resolve(response, `#/paths/${escape(template)}/${method}/responses/${status}`);
    if (content === undefined) return '';
    const [type = ''] = (headers.get('content-type') ?? '').split(';', 1);
    if (content[type] === undefined) throw new Error(`${what} came as ${type}`);
    return `${pointer}/content/${escape(type)}/schema`;
  }

  private resolve(response: ResponseObject, pointer: string): { content: ResponseObject['content']; pointer: string } {
    if (response.$ref === undefined) return { content: response.content, pointer };
    const name = response.$ref.split('/').at(-1) ?? '';
    return { content: this.document?.components.responses[name]?.content, pointer: `#/components/responses/${name}` };
  }

  private validator(pointer: string): ValidateFunction {
    if (pointer === '') return this.ajv.compile({});
    const known = this.known.get(pointer) ?? this.ajv.compile({ $ref: `${ID}${pointer}` });
    this.known.set(pointer, known);
    return known;
  }
}

const escape = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
