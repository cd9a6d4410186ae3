import { askOnTerminal } from './backup/passphrase.ts';
import { operate } from './operator/operate.ts';
import { OperatorError } from './operator-error.ts';

/** Refusals of the product are the operator's to read, as the launcher's own are. */
const isForOperator = (error: unknown): error is Error =>
  error instanceof OperatorError || (error instanceof Error && error.name === 'Refusal');

try {
  process.exitCode = await operate(process.argv.slice(2), {
    variables: process.env,
    say: (line) => void process.stdout.write(`${line}\n`),
    terminal: process.stderr,
    ...(process.stdin.isTTY && process.stderr.isTTY && { ask: askOnTerminal }),
  });
} catch (error) {
  process.stderr.write(`${isForOperator(error) ? error.message : error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
}
