import { newKeyOf } from '@dich/server/test/api-key.ts';
import { runAudits } from '@dich/server/test/audits.ts';
import { useDatabase } from '@dich/server/test/database.ts';
import { useApp } from '@dich/server/test/http.ts';
import { PROBES, runProbes } from '@dich/server/test/probes.ts';
import { World } from '@dich/server/test/world.ts';
import { describe, expect, test } from 'vitest';
import { figuresOf } from './figures.ts';

const database = useDatabase();

/** The room's own tests hold these every day (server/src/http); here they are counted for the proof. */
describe.runIf(process.env.PROOF)('over HTTP, in production mode', () => {
  const app = useApp(database);

  test('audits and probes', async ({ task }) => {
    const world = new World(database);
    const browser = await app.signedIn(await world.official(await world.town(await world.province()), 'ANALYST'));
    const audits = await runAudits(`${app.origin}/graphql`, `Bearer ${await newKeyOf(browser)}`);
    const found = (await runProbes(app.origin, { cookie: browser.cookie ?? '' })).filter((finding) => finding.found);
    figuresOf(task, {
      'GraphQL-over-HTTP audits passed': `${audits.passed} of ${audits.total}`,
      'graphql-cop probes found': `${found.length} of ${Object.keys(PROBES).length}`,
    });
    expect(audits.failures).toEqual([]);
    expect(found).toEqual([]);
  });
});
