import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach } from 'vitest';

export interface Received {
  to: string[];
  messageId: string;
  text: string;
}

export interface TestSmtp {
  readonly url: string;
  readonly received: Received[];
  /** What it answers to the next addresses instead of taking letters; null: it takes them. */
  refusing: { code: number; message: string } | null;
  /** True: it breaks the line off once it has the letter, without a word. */
  breaksOff: boolean;
  /** True: it refuses what it is sent, and repeats it word for word. */
  echoes: boolean;
}

/** A real mail server on a free port of 127.0.0.1, for one test file. It forgets between tests. */
export function useSmtp(): TestSmtp {
  const state: TestSmtp = { url: '', received: [], refusing: null, breaksOff: false, echoes: false };
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false },
    onRcptTo(_address, _session, done) {
      const { refusing } = state;
      done(refusing && Object.assign(new Error(refusing.message), { responseCode: refusing.code }));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8');
        const [head = '', body = ''] = raw.split('\r\n\r\n', 2);
        const text = Buffer.from(body, 'base64').toString('utf8');
        if (state.echoes) {
          const said = Object.assign(new Error(`spam: ${text.replace(/\s+/g, ' ')}`), { responseCode: 554 });
          return done(said);
        }
        state.received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          messageId: /^Message-ID: (.*)$/im.exec(head)?.[1] ?? '',
          text,
        });
        if (state.breaksOff) for (const { _socket: socket } of connectionsOf(server)) socket.destroy();
        else done();
        return undefined;
      });
    },
  });
  server.on('error', () => undefined);
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.server.address();
    Object.assign(state, { url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` });
  });
  beforeEach(() => {
    state.received.length = 0;
    Object.assign(state, { refusing: null, breaksOff: false, echoes: false });
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return state;
}

const connectionsOf = (server: SMTPServer) =>
  (server as unknown as { connections: Set<{ _socket: { destroy(): void } }> }).connections;
