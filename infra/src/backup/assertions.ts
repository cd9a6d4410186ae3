import type pg from 'pg';
import { catalogueFindings, POWERS_CHECK } from '../databases/catalogue.ts';
import type { EmptyTarget } from '../operator/server.ts';
import { OperatorError } from '../operator-error.ts';
import type { RestoreCommands } from '../product.ts';
import type { Part } from './archive-reader.ts';
import type { Heading } from './manifest.ts';

/** An older or the same product's: every migration that it had is one of this product's, in this order. */
export function assertKnown({ migrations }: Heading, known: readonly string[]): void {
  const isOlder = migrations.every((name, index) => known[index] === name);
  if (isOlder) return;
  throw new OperatorError(
    `Bản sao lưu là của một phiên bản Đích mới hơn (${migrations.at(-1)}). Hãy cài phiên bản đó hoặc mới hơn rồi khôi phục lại.`,
  );
}

export async function assertWalled(client: pg.Client, { roles, withholdsPowers }: EmptyTarget): Promise<void> {
  const findings = (await catalogueFindings(client, roles)).filter(
    ({ check }) => withholdsPowers || check !== POWERS_CHECK,
  );
  if (findings.length === 0) return;
  const lines = findings.map(({ check, subject, detail }) => `  ${check}: ${subject}: ${detail}`);
  throw new OperatorError(
    ['Không khôi phục: phân quyền theo dòng (row-level security) chưa kín.', ...lines].join('\n'),
  );
}

export async function assertTrailWhole(
  client: pg.Client,
  { verifyAudit, signingKey }: RestoreCommands,
  heads: readonly Part[],
  { trailHeads }: Record<string, string>,
): Promise<void> {
  const files = heads.map(({ path, content }) => ({ path, text: content.toString('utf8') }));
  // without files nothing is compared with it
  const key = signingKey(trailHeads === undefined ? Buffer.alloc(32) : Buffer.from(trailHeads, 'base64url'));
  const { firstBad, disagreements } = await verifyAudit(client, { files, key });
  if (!firstBad && disagreements.length === 0) return;
  const faults = [
    ...(firstBad ? [`  ${firstBad.unit}, bản ghi số ${firstBad.seq}: ${firstBad.reason}`] : []),
    ...disagreements.map(({ file, unit, seq, reason }) => `  ${file}: ${unit ?? ''} ${seq ?? ''} ${reason}`),
  ];
  throw new OperatorError(['Không khôi phục: nhật ký trong bản sao lưu không nguyên vẹn.', ...faults].join('\n'));
}
