import { describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { useApp } from '#test/http.ts';

const database = useDatabase();

describe('GraphiQL', () => {
  const development = useApp(database, { mode: 'development' });

  test('is served in development, with everything it runs in one page', async () => {
    const { status, body } = await development.visitor().send('/graphiql');
    const page = String(body);
    expect({ status, title: /<title>(.*)<\/title>/.exec(page)?.[1] }).toEqual({
      status: 200,
      title: 'GraphiQL · Đích',
    });
    expect(page).not.toMatch(/<(script|link)[^>]*(src|href)="https?:/);
  });
});

describe.each(['production', 'demonstration'] as const)('in %s', (mode) => {
  const app = useApp(database, { mode });

  test('there is no GraphiQL', async () => {
    expect((await app.visitor().send('/graphiql')).status).toBe(404);
  });
});
