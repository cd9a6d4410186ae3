import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const projects = [
  'packages/measure',
  'packages/units',
  'packages/posts',
  'infra',
  'server',
  'client',
  'tests',
  'tests/e2e',
].map((folder) => `${folder}/vitest.config.ts`);

/** Projects with long files come first, and in them these files: so that at the end no worker waits for another's. */
const ORDER = ['tests', 'infra', 'server'];
const LONG = [
  ...[
    'tests/security/drafts.test.ts',
    'tests/security/matrix.test.ts',
    'tests/security/foreign-ids.test.ts',
    'tests/api/demonstration.test.ts',
  ],
  ...['infra/test/postgres.test.ts', 'infra/test/databases.test.ts'],
  ...['infra/test/supply-chain.test.ts', 'infra/test/find-chromium.test.ts'],
  ...['server/src/http/one-administrator.test.ts', 'server/src/http/passkey-routes.test.ts'],
  ...['server/src/features/home/duty.property.test.ts', 'server/src/features/targets/ledger.test.ts'],
  ...['server/src/http/hostile-values.test.ts', 'server/src/features/targets/planning-together.property.test.ts'],
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = <T>(list: readonly T[], isIt: (one: T) => boolean) => {
      const at = list.findIndex(isIt);
      return at < 0 ? list.length : at;
    };
    const ranked = (await super.sort(files)).map((file) => ({
      file,
      project: rank(ORDER, (name) => name === file.project.name),
      long: rank(LONG, (path) => file.moduleId.endsWith(`/${path}`)),
    }));
    return ranked.sort((a, b) => a.project - b.project || a.long - b.long).map(({ file }) => file);
  }
}

export default defineConfig({
  test: { projects: projects.filter((file) => existsSync(file)), sequence: { sequencer: LongFirst } },
});
