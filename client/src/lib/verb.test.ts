import { Client, fetchExchange, gql, type TypedDocumentNode } from 'urql';
import { expect, test } from 'vitest';
import { sender } from './verb.ts';

type Saved = {
  saveWords: { words: { revision: number } | null; userErrors: { code: string; path: string[]; message: string }[] };
};
type Wish = { input: { text: string; revision: number; clientMutationId?: string | null } };

const SaveWords: TypedDocumentNode<Saved, Wish> = gql`
  mutation SaveWords($input: SaveWordsInput!) { saveWords(input: $input) { words { revision } userErrors { code path message } } }
`;

/** A server that does each key once and refuses an old revision; `lose` says which answers get lost on their way. */
function office(lose: (count: number) => 'before' | 'after' | null = () => null) {
  const done: string[] = [];
  const keys: string[] = [];
  const answered = new Map<string, object>();
  const revision = () => done.length;
  const answer = ({ text, revision: seen, clientMutationId }: Wish['input']): object => {
    const known = answered.get(String(clientMutationId));
    if (known) return known;
    if (text === '') return { words: null, userErrors: [{ code: 'INVALID', path: ['text'], message: 'Hãy ghi.' }] };
    if (seen !== revision())
      return { words: null, userErrors: [{ code: 'STALE', path: ['revision'], message: 'Người khác sửa.' }] };
    done.push(text);
    const payload = { words: { revision: revision() }, userErrors: [] };
    answered.set(String(clientMutationId), payload);
    return payload;
  };
  const client = new Client({
    url: 'http://office.test/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async (_address, init) => {
      const { variables } = JSON.parse(String(init?.body)) as { variables: Wish };
      keys.push(String(variables.input.clientMutationId));
      const loss = lose(keys.length);
      if (loss === 'before') throw new TypeError('failed to fetch');
      const saveWords = answer(variables.input);
      if (loss === 'after') return new Response('Bad gateway', { status: 502 });
      return Response.json({ data: { saveWords } });
    },
  });
  const send = sender(client);
  return { done, keys, save: (text: string, seen: number) => send(SaveWords, { text, revision: seen }) };
}

test('what was lost on its way back is sent again under the same key, and is done once', async () => {
  const { save, done, keys } = office((count) => (count === 1 ? 'after' : null));
  expect(await save('một', 0)).toMatchObject({ isLost: true, problems: [{ code: 'LOST' }] });
  expect(await save('một', 0)).toMatchObject({ problems: null, result: { words: { revision: 1 } } });
  expect(done).toEqual(['một']);
  expect(new Set(keys).size).toBe(1);
});

test('what was lost on its way there is done by the second try', async () => {
  const { save, done } = office((count) => (count === 1 ? 'before' : null));
  await save('một', 0);
  expect((await save('một', 0)).problems).toBeNull();
  expect(done).toEqual(['một']);
});

test('an answer ends the key: the same words once more are another intent', async () => {
  const { save, done, keys } = office();
  await save('một', 0);
  await save('một', 1);
  expect(done).toEqual(['một', 'một']);
  expect(new Set(keys).size).toBe(2);
});

test('so does a refusal, which is told as the server says it', async () => {
  const { save, keys } = office();
  const refused = { isLost: false, problems: [{ code: 'INVALID', path: ['text'], message: 'Hãy ghi.' }] };
  expect(await save('', 0)).toMatchObject(refused);
  expect(await save('', 0)).toMatchObject(refused);
  expect(new Set(keys).size).toBe(2);
});

test('other words after a lost answer are another intent, and one’s own change is not told as somebody else’s', async () => {
  const { save, done, keys } = office((count) => (count === 1 ? 'after' : null));
  await save('một', 0);
  const answer = await save('hai', 0);
  expect(answer.problems).toMatchObject([{ code: 'STALE', path: ['revision'] }]);
  expect(answer.problems?.[0]?.message).toMatch(/có thể đã được lưu/);
  expect(done).toEqual(['một']);
  expect(new Set(keys).size).toBe(2);
});

test('without a loss before it, a stale revision is somebody else’s edit', async () => {
  const { save } = office();
  await save('một', 0);
  expect((await save('hai', 0)).problems).toMatchObject([{ message: 'Người khác sửa.' }]);
});

test('a fault of the server is told in its words', async () => {
  const client = new Client({
    url: 'http://office.test/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async () => Response.json({ errors: [{ message: 'Hệ thống gặp lỗi.' }] }, { status: 500 }),
  });
  const answer = await sender(client)(SaveWords, { text: 'một', revision: 0 });
  expect(answer).toMatchObject({ isLost: false, problems: [{ code: 'FAILED', message: 'Hệ thống gặp lỗi.' }] });
});
