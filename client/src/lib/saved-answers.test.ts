import { Client, fetchExchange, gql } from 'urql';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  amendAnswer,
  forgetAnswers,
  forgetOldAnswers,
  type Keeping,
  savedAnswers,
  savedPages,
} from './saved-answers.ts';

const Who = gql<{ who: string }>`query { who }`;
const Report = gql<{ report: string }, { id: string }>`query Report($id: ID!) { report(id: $id) }`;
const WHO: Keeping<{ who: string }> = { keeping: { owner: ({ who }) => who } };
const KEPT: Keeping<{ report: string }> = {
  keeping: { entry: ({ report }) => ({ title: report, path: `/${report}` }) },
};

const meta = document.createElement('meta');
meta.name = 'opens-offline';
const mayKeep = (content: 'yes' | 'no') => {
  meta.content = content;
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2023-01-10T08:00:00Z'), toFake: ['Date'] });
  document.head.append(meta);
  mayKeep('yes');
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await forgetAnswers();
  meta.remove();
});

let server: Record<string, unknown> | 'gone' | 'signed out' = 'gone';
const answers = (answer: typeof server) => {
  server = answer;
};

/** The browser of whoever is signed in, as a page opened in it asks. */
function page() {
  vi.stubGlobal('fetch', async () => {
    if (server === 'gone') throw new TypeError('Failed to fetch');
    if (server === 'signed out')
      return Response.json({ errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] });
    return Response.json({ data: server });
  });
  const client = new Client({ url: '/graphql', preferGetMethod: false, exchanges: [savedAnswers(), fetchExchange] });
  const said = ({ data, extensions }: { data?: unknown; extensions?: Record<string, unknown> | undefined }) => ({
    data,
    savedAt: extensions?.savedAt,
  });
  return {
    who: async () => said(await client.query(Who, {}, WHO).toPromise()),
    report: async (id: string) => said(await client.query(Report, { id }, KEPT).toPromise()),
    other: async (id: string) => said(await client.query(Report, { id }).toPromise()),
  };
}

/** Somebody has opened a report. */
async function opened(who: string, report: string): Promise<void> {
  const online = page();
  answers({ who });
  await online.who();
  answers({ report });
  await online.report('r1');
  answers('gone');
}
const NOTHING = { data: undefined, savedAt: undefined };

test('what was opened with a line opens without one, and says from when it is; nothing else does', async () => {
  await opened('an', 'quý I');
  vi.setSystemTime(new Date('2023-01-10T09:00:00Z'));
  const offline = page();
  expect(await offline.who()).toEqual({ data: { who: 'an' }, savedAt: '2023-01-10T08:00:00.000Z' });
  expect(await offline.report('r1')).toEqual({ data: { report: 'quý I' }, savedAt: '2023-01-10T08:00:00.000Z' });
  expect(await offline.report('r2')).toEqual(NOTHING);
  expect(await offline.other('r1')).toEqual(NOTHING);
  expect(await savedPages()).toEqual([{ title: 'quý I', path: '/quý I' }]);
});

test('it says nothing before it is known who is here, nor once the server has answered otherwise', async () => {
  await opened('an', 'quý I');
  expect(await page().report('r1')).toEqual(NOTHING);
  const ended = page();
  await ended.who();
  answers('signed out');
  expect(await ended.report('r1')).toEqual(NOTHING);
});

describe('nothing of one official is left', () => {
  test('for the next who signs in, or acts in another office', async () => {
    await opened('an', 'quý I');
    answers({ who: 'binh' });
    await page().who();
    answers('gone');
    const offline = page();
    expect(await offline.who()).toMatchObject({ data: { who: 'binh' } });
    expect(await offline.report('r1')).toEqual(NOTHING);
    expect(await savedPages()).toEqual([]);
  });

  test('once it is forgotten, nor is what was asked before', async () => {
    await opened('an', 'quý I');
    const before = page();
    await before.who();
    await forgetAnswers();
    answers({ report: 'quý I' });
    await before.report('r1');
    answers('gone');
    expect([await page().who(), await savedPages()]).toEqual([NOTHING, []]);
  });

  test('after 12 hours, nor where nothing may be kept', async () => {
    await opened('an', 'quý I');
    vi.setSystemTime(new Date('2023-01-10T20:00:00Z'));
    expect([await page().who(), await savedPages()]).toEqual([NOTHING, []]);
    vi.setSystemTime(new Date('2023-01-10T19:59:00Z'));
    expect(await page().who()).toMatchObject({ data: { who: 'an' } });
    mayKeep('no');
    expect(await page().who()).toEqual(NOTHING);
    await forgetOldAnswers();
    mayKeep('yes');
    expect(await page().who()).toEqual(NOTHING);
  });
});

test('a clock that is set right by a day does not make it last longer', async () => {
  await opened('an', 'quý I');
  vi.setSystemTime(new Date('2023-01-10T07:55:00Z'));
  expect(await page().who()).toMatchObject({ data: { who: 'an' } });
  vi.setSystemTime(new Date('2023-01-09T08:00:00Z'));
  expect([await page().who(), await savedPages()]).toEqual([NOTHING, []]);
  await forgetOldAnswers();
  vi.setSystemTime(new Date('2023-01-10T08:00:00Z'));
  expect(await page().who()).toEqual(NOTHING);
});

test('what the server has taken since stands in it', async () => {
  await opened('an', 'quý I');
  await amendAnswer(Report, { id: 'r1' }, ({ report }) => ({ report: `${report}: 12` }));
  const offline = page();
  await offline.who();
  expect(await offline.report('r1')).toMatchObject({ data: { report: 'quý I: 12' } });
});
