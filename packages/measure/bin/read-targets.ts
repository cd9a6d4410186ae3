/** Reads one expression per line on standard input and writes one JSON object per line. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { readLine } from './read-line.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!process.stdout.write(`${JSON.stringify(readLine(line))}\n`)) await once(process.stdout, 'drain');
}
