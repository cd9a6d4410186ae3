import { type Condition, parseCondition, printCondition } from './policy-expression.ts';
import type { Client } from './raw-rows.ts';

/** One deliberate mistake in a policy. */
export interface Mutant {
  table: string;
  /** "plan_select using: without (issued)". */
  name: string;
  /** Makes the mistake. */
  sql: string;
}

interface Policy {
  table: string;
  name: string;
  using: string | null;
  check: string | null;
}

/** Every mistake of the kinds below in every policy that the serving role meets, and in every table. */
export async function mutantsOf(client: Client): Promise<Mutant[]> {
  const { rows: policies } = await client.query<Policy>(
    `select tablename as table, policyname as name, qual as using, with_check as check
       from pg_policies where schemaname = 'public' and cmd <> 'ALL' order by 1, 2`,
  );
  const { rows: columns } = await client.query<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text) as columns
       from information_schema.columns where table_schema = 'public' group by 1`,
  );
  const columnsOf = new Map(columns.map((row) => [row.table, row.columns]));
  return [
    ...policies.flatMap((policy) => [
      ...mutantsOfPart(policy, 'using', policy.using, columnsOf.get(policy.table) ?? []),
      ...mutantsOfPart(policy, 'with check', policy.check, columnsOf.get(policy.table) ?? []),
    ]),
    ...[...new Set(policies.map(({ table }) => table))].flatMap((table) => [
      { table, name: `${table}: no force`, sql: `alter table ${table} no force row level security` },
      { table, name: `${table}: disabled`, sql: `alter table ${table} disable row level security` },
    ]),
  ];
}

function mutantsOfPart(
  policy: Policy,
  part: 'using' | 'with check',
  printed: string | null,
  columns: string[],
): Mutant[] {
  if (printed === null) return [];
  const condition = parseCondition(printed);
  const wrong = new Map<string, string>();
  for (const { what, condition: mistaken } of [
    { what: 'true', condition: { op: 'IS', text: 'true' } as const },
    ...shortened(condition),
    ...misread(condition, columns),
  ]) {
    const text = printCondition(mistaken);
    if (text !== printCondition(condition) && !wrong.has(text)) wrong.set(text, what);
  }
  return [...wrong].map(([text, what]) => ({
    table: policy.table,
    name: `${policy.name} ${part}: ${what}`,
    sql: `alter policy ${policy.name} on ${policy.table} ${part} ${text}`,
  }));
}

interface Mistake {
  what: string;
  condition: Condition;
}

/** Without one part of an AND or OR, wherever it stands; without a NOT. */
function shortened(condition: Condition): Mistake[] {
  if (condition.op === 'IS') return [];
  if (condition.op === 'NOT')
    return [{ what: `without NOT before ${told(condition.part)}`, condition: condition.part }];
  const { op, parts } = condition;
  return parts.flatMap((part, index) => [
    { what: `without ${told(part)}`, condition: { op, parts: parts.toSpliced(index, 1) } },
    ...shortened(part).map((mistake) => ({
      what: mistake.what,
      condition: { op, parts: parts.with(index, mistake.condition) },
    })),
  ]);
}

const OWN = `(nullif(current_setting('app.pos', true), ''))::integer`;
const ANCESTORS = `(string_to_array(nullif(current_setting('app.ancestors', true), ''), ','))::integer[]`;
const AS_PRINTED = {
  own: `(NULLIF(current_setting('app.pos'::text, true), ''::text))::integer`,
  ancestors: `((string_to_array(NULLIF(current_setting('app.ancestors'::text, true), ''::text), ','::text))::integer[])`,
};

/** Wrong readings of one leaf: another end of the range, another setting, another column. */
const MISREADINGS: [what: string, from: string, to: string][] = [
  ['lo in place of hi', `'app.hi'`, `'app.lo'`],
  ['hi in place of lo', `'app.lo'`, `'app.hi'`],
  [
    'the whole province in place of lo',
    `(NULLIF(current_setting('app.lo'::text, true), ''::text))::integer`,
    `((${OWN} >> 22) << 22)`,
  ],
  [
    'the end of the province in place of hi',
    `(NULLIF(current_setting('app.hi'::text, true), ''::text))::integer`,
    `(${OWN} | 4194303)`,
  ],
  ['the town in place of the unit', AS_PRINTED.own, `((${OWN} >> 12) << 12)`],
  ['ancestors in place of own', `= ${AS_PRINTED.own}`, `= any (${ANCESTORS})`],
  ['own in place of ancestors', `= ANY (${AS_PRINTED.ancestors.slice(1, -1)})`, `= ${OWN}`],
  ['own in place of ancestors', `= ANY (${AS_PRINTED.ancestors})`, `= ${OWN}`],
  ['the office in place of the account', `'app.account'::text, true), ''`, `'app.office'::text, true), ''`],
  ['the account in place of the unit', `'app.unit'`, `'app.account'`],
];

function misread(condition: Condition, columns: string[]): Mistake[] {
  if (condition.op === 'NOT') {
    return misread(condition.part, columns).map((mistake) => ({
      ...mistake,
      condition: { op: 'NOT', part: mistake.condition },
    }));
  }
  if (condition.op !== 'IS') {
    const { op, parts } = condition;
    return parts.flatMap((part, index) =>
      misread(part, columns).map(({ what, condition: mistaken }) => ({
        what,
        condition: { op, parts: parts.with(index, mistaken) },
      })),
    );
  }
  const { text } = condition;
  const places = columns.filter((column) => column === 'pos' || column.endsWith('_pos'));
  const [, column = ''] = /^(\w*pos) /.exec(text) ?? [];
  return [
    ...MISREADINGS.filter(([, from]) => text.includes(from)).map(([what, from, to]) => ({
      what: `${what} in ${told(condition)}`,
      condition: { op: 'IS' as const, text: text.replace(from, to) },
    })),
    ...places
      .filter((other) => column !== '' && other !== column)
      .map((other) => ({
        what: `${other} in ${told(condition)}`,
        condition: { op: 'IS' as const, text: `${other}${text.slice(column.length)}` },
      })),
  ];
}

/** A condition short enough for a report: "pos >= lo". */
const told = (condition: Condition): string =>
  printCondition(condition)
    .replace(/\(?\(?(?:NULLIF\()?current_setting\('app\.(\w+)'::text, true\)(?:, ''::text\)\)?::\w+)?/g, '$1')
    .replace(/::\w+(\[\])?/g, '');
