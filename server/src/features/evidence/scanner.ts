import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** Looks for malware in a file. Throws where it gets no answer: what was not looked at is not kept. */
export type Scanner = (bytes: Uint8Array) => Promise<'CLEAN' | 'INFECTED'>;

const PATIENCE = 60_000;
const PIECE = 256 * 1024;

/**
 * ClamAV's daemon, by its command INSTREAM (clamd(8)): pieces with their length in front, and its word at the end. It is
 * two pages of protocol; the packages for it start programs or keep files of their own. `address`: "127.0.0.1:3310" or
 * the path of a socket.
 */
export const clamd =
  (address: string): Scanner =>
  async (bytes) => {
    const socket = connect(placeOf(address)).setTimeout(PATIENCE);
    socket.once('timeout', () => socket.destroy(new Error('clamd does not answer')));
    const answer = text(socket);
    socket.write('zINSTREAM\0');
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      socket.write(lengthOf(piece.length));
      socket.write(piece);
    }
    socket.write(lengthOf(0));
    const said = (await answer).replace(/\0+$/, '');
    socket.destroy();
    if (said === 'stream: OK') return 'CLEAN';
    if (said.endsWith(' FOUND')) return 'INFECTED';
    throw new Error(`clamd: ${said || 'no answer'}`);
  };

function placeOf(address: string): { path: string } | { host: string; port: number } {
  if (address.startsWith('/')) return { path: address };
  const { hostname, port } = new URL(`tcp://${address}`);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) };
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
