import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { releasesOf } from '@dich/infra/released-contract.ts';
import { TEST_ROLES, withDatabase } from '@dich/server/test/roles.ts';
import { describe, expect, inject, test } from 'vitest';
import { DEMO_DAY, useDemonstration } from '../support/demonstration.ts';
import { HttpClient } from '../support/http-client.ts';
import { serveProduct } from '../support/product.ts';
import { catalogue } from './catalogue.ts';
import { installation, newDatabase } from './installation.ts';

/**
 * What was kept with an earlier release is opened by this one. Of each release `releases/` holds a backup of its
 * demonstration, the password of its people, and what their boards showed, without what was wrong then (of ad79b19: sums
 * of what is asked of every unit, composites without members).
 */
const database = useDemonstration();
const RELEASES = join(import.meta.dirname, 'releases');
const kept = globSync('*.backup', { cwd: RELEASES }).map((file) => basename(file, '.backup'));

/** What an official's boards show, by period and indicator, as it is printed. */
type Shown = Record<string, Record<string, string>>;

interface Release {
  password: string;
  /** by login */
  boards: Record<string, Shown>;
}

const BOARD = `query ($periodId: ID!) { board(periodId: $periodId) { rows { indicator { code } value display } } }`;

interface Board {
  board: { rows: { indicator: { code: string }; value: string | null; display: string }[] };
}

async function shownTo(official: HttpClient, labels: string[]): Promise<Shown> {
  const { periods } = await official.ask<{ periods: { id: string; label: string }[] }>('{ periods { id label } }');
  const boards = labels.map(async (label) => {
    const periodId = periods.find((period) => period.label === label)?.id;
    const { board } = await official.ask<Board>(BOARD, { periodId });
    const shown = board.rows.filter(({ value }) => value !== null);
    return [label, Object.fromEntries(shown.map(({ indicator, display }) => [indicator.code, display]))] as const;
  });
  return Object.fromEntries(await Promise.all(boards));
}

describe.each(kept)('data of %s', (release) => {
  const { password, boards }: Release = JSON.parse(readFileSync(join(RELEASES, `${release}.json`), 'utf8'));

  test('is restored and brought up to date: the structure is that of a new database, the trail is whole, and boards show what they showed', async () => {
    const target = newDatabase();
    const to = installation(target);
    const restored = await to.operator('restore', join(RELEASES, `${release}.backup`));
    expect(restored).toMatchObject({ code: 0, said: expect.stringContaining('Mọi bảng khớp với bản sao lưu') });
    expect(await catalogue(target)).toEqual(await catalogue(new URL(database.ownerUrl).pathname.slice(1)));
    expect(await to.operator('verify-audit')).toMatchObject({ code: 0 });

    const servingUrl = withDatabase(inject('clusterUrl'), target, TEST_ROLES.login);
    const product = await serveProduct({ ...database, servingUrl }, { today: DEMO_DAY });
    try {
      for (const [login, periods] of Object.entries(boards)) {
        const official = await HttpClient.signIn(product, login, password);
        expect(await shownTo(official, Object.keys(periods))).toMatchObject(periods);
      }
    } finally {
      await product.stop();
    }
  });
});

test('every release has left its data here', () => {
  expect(kept).toEqual(expect.arrayContaining(['ad79b19', ...releasesOf(RELEASES)]));
});
