import { TEST_ROLES } from '@dich/server/test/roles.ts';
import type { Client, RawRow } from './raw-rows.ts';

/** Keys of the rows that a statement read, changed or took away, in order; refused: not one, and an error. */
export type Outcome = readonly string[] | 'refused';

/** A statement to be tried in the serving role. */
export interface Trial {
  text: string;
  /** Its $1. */
  given?: readonly RawRow[];
  /** Keys of the rows that there are when it is sent; every row unless told. */
  standing?: readonly string[];
  lawful: Outcome;
}

/**
 * The trials run inside PostgreSQL: they are tens of thousands, and sent one by one each would cost seven round trips.
 * Each is undone, with the role it was tried in, as the block ends with an error of its own. Where a row stands says
 * what became of it: an update moves it, a deletion takes it away; RETURNING would ask the policies of reading too.
 * A row that a policy let pass may still break a constraint, which is checked afterwards.
 */
const BREACHES = `
create or replace function pg_temp.breaches(of regclass, key text, trials jsonb, until_first boolean)
returns table (number bigint, outcome text[]) language plpgsql as $$
declare
  places jsonb;
  trial record;
begin
  execute format('select coalesce(jsonb_object_agg(%I::text, ctid), ''{}'') from %s', key, of) into places;
  for trial in
    select * from rows from (jsonb_to_recordset(trials) as (text text, given jsonb, standing text[], lawful text[]))
      with ordinality as t (text, given, standing, lawful, ordinal)
  loop
    begin
      if trial.standing is not null then
        execute format('delete from %s where %I::text <> all($1)', of, key) using trial.standing;
      end if;
      set local role ${TEST_ROLES.app};
      if trial.text like 'select %' then
        execute format('select array_agg(key order by key collate "C") from (%s) t', trial.text) into outcome;
      else
        execute trial.text using trial.given;
        reset role;
        if trial.text like 'insert %' then
          outcome := '{}';
        else
          execute format(
            'select array_agg(was.key order by was.key collate "C")
               from jsonb_each_text($1) was left join %s now on now.%I::text = was.key
              where now.ctid::text is distinct from was.value and ($2 is null or was.key = any($2))', of, key)
            into outcome using places, trial.standing;
        end if;
      end if;
      outcome := coalesce(outcome, '{}');
      raise sqlstate 'UNDO0';
    exception
      when sqlstate 'UNDO0' then null;
      when insufficient_privilege then outcome := null;
      when integrity_constraint_violation then
        outcome := case when trial.text like 'insert %' then '{}' else array['passed the policy'] end;
    end;
    if outcome is distinct from trial.lawful then
      number := trial.ordinal;
      return next;
      exit when until_first;
    end if;
  end loop;
end $$;
`;

/** In the session of the client, until its transaction is rolled back. */
export const beginTrials = (client: Client): Promise<unknown> => client.query(BREACHES);

/** Tries statements of one table one after the other, each undone; answers those that did not come out lawfully. */
export async function tried<T extends Trial>(
  client: Client,
  { table, key }: { table: string; key: string },
  trials: readonly T[],
  untilFirst: boolean,
): Promise<{ trial: T; found: Outcome }[]> {
  const sent = trials.map(({ text, given, standing, lawful }) => {
    return { text, given, standing, lawful: lawful === 'refused' ? null : lawful };
  });
  const { rows } = await client.query<{ number: string; outcome: string[] | null }>(
    'select number, outcome from pg_temp.breaches($1, $2, $3, $4)',
    [table, key, JSON.stringify(sent), untilFirst],
  );
  return rows.map(({ number, outcome }) => ({ trial: trials[Number(number) - 1] as T, found: outcome ?? 'refused' }));
}
