import { resolve } from 'node:path';
import { readEnv } from '@netvaerksoverblik/api';

function refusalOf(variables: NodeJS.ProcessEnv): string {
  try {
    readEnv(variables);
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the settings', () => {
  it('have a value for everything that is needed', () => {
    const env = readEnv({});

    expect(env).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DEMO: 'default', LOG_LEVEL: 'warn' });
    expect(env.DATA_DIR).toBe(resolve(import.meta.dirname, '../../.data'));
    expect(env.DATABASE_URL).toBeUndefined();
  });

  it('take an empty value for none, and leave foreign variables alone', () => {
    const env = readEnv({ PORT: '', DATABASE_URL: '', PATH: '/bin', constructor: 'x' });

    expect(env.PORT).toBe(3000);
    expect(env.DATABASE_URL).toBeUndefined();
    expect(env).not.toHaveProperty('PATH');
  });

  it('read what is given', () => {
    const env = readEnv({ PORT: '0', DEMO: 'none', DATA_DIR: 'elsewhere', PUBLIC_URL: 'https://overblik.example.dk' });

    expect(env).toMatchObject({ PORT: 0, DEMO: 'none', PUBLIC_URL: 'https://overblik.example.dk' });
    expect(env.DATA_DIR).toBe(resolve('elsewhere'));
  });

  it.each([
    [{ PORT: '3000x' }, 'PORT is "3000x"'],
    [{ PORT: '65536' }, 'give a whole number from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT is "-1"'],
    [{ HOST: 'http://x' }, 'HOST: give a host name'],
    [{ DEMO: 'nej' }, 'DEMO: use DEMO=none'],
    [{ DATABASE_URL: 'localhost:5432/x' }, 'DATABASE_URL: give postgres://'],
    [{ MIGRATION_DATABASE_URL: 'postgres://a:b@c/d' }, 'MIGRATION_DATABASE_URL is set, but DATABASE_URL is not'],
    [{ PUBLIC_URL: 'overblik.example.dk' }, 'PUBLIC_URL: give a whole address'],
    [{ SMTP_URL: 'smtp://mail.example.dk' }, 'SMTP_URL is set, but MAIL_FROM is not'],
    [{ MAIL_FROM: 'overblik' }, 'MAIL_FROM: give an address'],
    [{ SMTP_URL: 'mail' }, 'SMTP_URL: give smtp://'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: use one of fatal'],
  ])('%j is refused with its cure', (variables, message) => {
    expect(refusalOf(variables)).toContain(message);
  });

  it('never repeat a secret', () => {
    const message = refusalOf({ DATABASE_URL: 'mysql://a:hemmeligt@b/c', SMTP_URL: 'x:hemmeligt' });

    expect(message).toContain('DATABASE_URL is not usable');
    expect(message).not.toContain('hemmeligt');
  });
});
