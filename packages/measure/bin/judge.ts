/**
 * `pnpm --silent judge`: one JSON object per line on standard input, one JSON object per line on standard output.
 * The fields of a line and of an answer are described in `judge/request.ts` and `judge/answer.ts`. A line that cannot be
 * judged with gives `{ "line": n, "error": … }`; nothing stops the others.
 */
import { createInterface } from 'node:readline';
import { answerLine } from './judge/answer.ts';

let line = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line += 1;
  if (text.trim() !== '') process.stdout.write(`${JSON.stringify(answerLine(text, line))}\n`);
}
