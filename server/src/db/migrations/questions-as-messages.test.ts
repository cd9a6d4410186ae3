import { expect, test } from 'vitest';
import { says } from '#features/targets/target.messages.ts';
import { sayIn } from '#kernel/messages.ts';
import { useDatabase } from '#test/database.ts';
import { TEST_ROLES } from '#test/roles.ts';
import { migrate } from '../migrate.ts';

/** Without any of our tables. */
const database = useDatabase(async () => 'template1');

const INSERT = `insert into target (province_id, id, unit_id, pos, by_unit_id, by_pos, indicator_id, year, source, state, text, question)
  select 1, gen_random_uuid(), gen_random_uuid(), 0, gen_random_uuid(), 0, gen_random_uuid(), 2022, 'ASSIGNED', 'DRAFT', text, question
    from unnest($1::text[], $2::text[]) given (text, question)`;

test('a question that was kept as a sentence is a message once 018 has been applied, and says the same', async () => {
  const { ownerUrl, truth } = database;
  const { applied } = await migrate({ ownerUrl, roles: TEST_ROLES, upTo: 'M017IndicatorRules' });
  expect(applied.at(-1)).toBe('M017IndicatorRules');
  const sentence = 'Số “3,098” (tấn) có thể đọc là 3,098 tấn hoặc 3098 tấn.\nHãy chọn "giá trị" đúng \\ hỏi lại.';
  const client = await truth.connect();
  try {
    // the units and indicators that they are of are no part of this
    await client.query('set session_replication_role = replica');
    await client.query(INSERT, [
      ['trên 3,098 tấn', '185 tỷ đồng'],
      [sentence, null],
    ]);
  } finally {
    client.release(true);
  }

  expect((await migrate({ ownerUrl, roles: TEST_ROLES })).applied[0]).toBe('M018QuestionsAsMessages');
  const { rows } = await truth.query('select text, question from target order by text desc');
  expect(rows).toEqual([
    { text: 'trên 3,098 tấn', question: says.askedBefore({ text: sentence }) },
    { text: '185 tỷ đồng', question: null },
  ]);
  expect(sayIn(rows[0].question, 'vi')).toBe(sentence);
});
