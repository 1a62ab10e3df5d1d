import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DomainError } from '@netvaerksoverblik/domain';
import { May } from '../access/access.js';
import { APP_OPTIONS, type AppOptions } from '../app-options.js';
import { Clock } from '../clock.js';
import { Answers, MayRefuse } from '../openapi/answers.js';

const VALID_DAYS = 180;
const EXAMPLE =
  'Contact: mailto:sikkerhed@egelund.example\nExpires: 2026-12-12T00:00:00Z\nPreferred-Languages: da, en\n';

/** Where to report faults of security: RFC 9116. */
@ApiTags('health')
@Controller('.well-known/security.txt')
export class SecurityContactController {
  constructor(
    @Inject(APP_OPTIONS) private readonly options: Pick<AppOptions, 'env'>,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @May('security-contact.read')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Answers({
    description: 'Whom to tell. Not there where the operator has named nobody.',
    schema: { type: 'string' },
    mediaType: 'text/plain',
    example: EXAMPLE,
  })
  @MayRefuse('not-found')
  text(): string {
    const { SECURITY_CONTACT, PUBLIC_URL } = this.options.env;
    if (SECURITY_CONTACT === undefined) throw new DomainError('not-found');
    const expires = new Date(this.clock.now().getTime() + VALID_DAYS * 86_400_000);
    expires.setUTCHours(0, 0, 0, 0);
    const own = PUBLIC_URL === undefined ? [] : [`Canonical: ${new URL('/.well-known/security.txt', PUBLIC_URL).href}`];
    const lines = [
      `Contact: ${SECURITY_CONTACT}`,
      `Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
      'Preferred-Languages: da, en',
      ...own,
    ];
    return `${lines.join('\n')}\n`;
  }
}
