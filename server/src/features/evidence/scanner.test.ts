import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { clamd } from './scanner.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** Speaks the daemon’s side of INSTREAM as clamd(8) has it: command, lengths and pieces until a length of nothing. */
async function daemon(answer: (bytes: Buffer) => string): Promise<string> {
  server = createServer((socket) => void converse(socket, answer));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as { port: number }).port}`;
}

async function converse(socket: Socket, answer: (bytes: Buffer) => string): Promise<void> {
  let heard = Buffer.alloc(0);
  for await (const piece of socket) {
    heard = Buffer.concat([heard, piece as Buffer]);
    const told = piecesIn(heard);
    if (told) {
      socket.end(`${answer(told)}\0`);
      return;
    }
  }
}

function piecesIn(heard: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (heard.toString('latin1', 0, command.length) !== command) return null;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= heard.length; ) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    if (at + 4 + length > heard.length) return null;
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

test('the scanner hears every byte of a file and says what it thinks of it', async () => {
  const bytes = Buffer.alloc(700_000, 'abc');
  let heard: Buffer | undefined;
  const clean = await daemon((told) => {
    heard = told;
    return 'stream: OK';
  });
  expect(await clamd(clean)(bytes)).toBe('CLEAN');
  expect(heard?.equals(bytes)).toBe(true);
});

test('malware is malware, whatever it is called', async () => {
  expect(await clamd(await daemon(() => 'stream: Win.Test.EICAR_HDB-1 FOUND'))(Buffer.from('x'))).toBe('INFECTED');
});

test.each(['INSTREAM size limit exceeded. ERROR', ''])(
  'what is no word about the file (%j) is no word',
  async (said) => {
    await expect(clamd(await daemon(() => said))(Buffer.from('x'))).rejects.toThrow('clamd');
  },
);

test('nobody there is no word either', async () => {
  const address = await daemon(() => 'stream: OK');
  await new Promise((resolve) => server?.close(resolve));
  await expect(clamd(address)(Buffer.from('x'))).rejects.toThrow('ECONNREFUSED');
});
