import { existsSync } from 'node:fs';
import { headFiles, readHeadFile } from '../head-files.ts';
import { OperatorError } from '../operator-error.ts';
import type { AuditVerdict } from '../product.ts';
import { ensureSecrets } from '../secrets.ts';
import type { Door } from './door.ts';
import { inDatabase, type Setting, type Values } from './setting.ts';

export async function verifyAudit(setting: Setting, values: Values): Promise<number> {
  const { environment, commands, door } = setting;
  const { trailHeads } = ensureSecrets(environment.dataDir, ['trailHeads']);
  const signed = {
    files: [...headFiles(environment.dataDir), ...existing(values.against ?? []).map(readHeadFile)],
    key: commands.signingKey(Buffer.from(trailHeads, 'base64url')),
  };
  const verdict = await inDatabase(setting, (client) => commands.verifyAudit(client, signed));
  return sayVerdict(door.say, verdict);
}

/** The files named, which must be there. */
function existing(paths: readonly string[]): readonly string[] {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new OperatorError(`Không có tệp ${missing.join(', ')}.`);
  return paths;
}

/** Answers the exit code: 1 where anything is not as it was written or signed. */
function sayVerdict(say: Door['say'], { entries, units, firstBad, files, disagreements }: AuditVerdict): number {
  if (firstBad) say(`SAI: ${firstBad.unit}, bản ghi số ${firstBad.seq}: ${firstBad.reason}.`);
  for (const { file, unit, seq, reason } of disagreements) {
    say(`SAI, đối chiếu với ${file}: ${unit === null ? '' : `${unit}, bản ghi số ${seq}: `}${reason}.`);
  }
  if (firstBad || disagreements.length > 0) return 1;
  say(`Nhật ký nguyên vẹn: ${entries} bản ghi của ${units} đơn vị, khớp với ${files} tệp đã ký.`);
  if (files === 0) say('Chưa có tệp nào được ký: Đích ký mỗi giờ khi đang chạy.');
  return 0;
}
