import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface MailServer {
  readonly url: string;
  /** What was taken in, head and text, as it came over the wire. */
  readonly mails: string[];
  /** Refuses every recipient until told otherwise. */
  isRefusing: boolean;
  close(): Promise<void>;
}

const END_OF_MAIL = '\r\n.\r\n';

/** As much of SMTP as it takes to receive a mail, on a free loopback port. */
export async function startMailServer(): Promise<MailServer> {
  const sockets = new Set<Socket>();
  const taken = { mails: [] as string[], isRefusing: false };
  const answers: Record<string, () => string> = {
    EHLO: () => '250 test',
    MAIL: () => '250 ok',
    RCPT: () => (taken.isRefusing ? '550 no such mailbox' : '250 ok'),
    DATA: () => '354 go on',
    RSET: () => '250 ok',
    QUIT: () => '221 bye',
  };
  const server = createServer((socket) => {
    let given = '';
    let isMail = false;
    sockets.add(socket);
    const say = (line: string): boolean => socket.write(`${line}\r\n`);
    const readMail = (): boolean => {
      const end = given.indexOf(END_OF_MAIL);
      if (end < 0) return false;
      taken.mails.push(given.slice(0, end));
      given = given.slice(end + END_OF_MAIL.length);
      isMail = false;
      return say('250 taken');
    };
    const readCommand = (): boolean => {
      const end = given.indexOf('\r\n');
      if (end < 0) return false;
      const verb = given.slice(0, 4).toUpperCase();
      given = given.slice(end + 2);
      isMail = verb === 'DATA';
      return say(answers[verb]?.() ?? '502 not here');
    };
    say('220 test');
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      given += bytes.toString('utf8');
      while (isMail ? readMail() : readCommand());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(taken, {
    url: `smtp://127.0.0.1:${port}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
