/** One violation of each law. The check plants them in a copy of the project; a law that does not notice its own is blind. */
export interface Plant {
  law: string;
  path: string;
  source: string;
}

const VERB = `import type { Context } from '#kernel/context.ts';`;

export const PLANTS: readonly Plant[] = [
  {
    law: 'rooms-look-backwards',
    path: 'server/src/features/units/planted-forward.ts',
    source: `import { Account } from '#features/people/account.entity.ts';\nexport const planted = Account;\n`,
  },
  {
    law: 'rooms-look-backwards',
    path: 'client/src/features/people/planted-forward.ts',
    source: `export { PlanTabs } from '#features/plans/plan-tabs.tsx';\n`,
  },
  {
    law: 'rooms-are-listed',
    path: 'server/src/features/units/planted-unlisted.ts',
    source: `import { planted } from '../cellar/planted-room.ts';\nexport const again = planted;\n`,
  },
  {
    law: 'kernel-knows-no-room',
    path: 'server/src/kernel/planted-kernel.ts',
    source: `export * from '#features/sign-in/password.ts';\n`,
  },
  {
    law: 'only-the-edge-speaks-graphql',
    path: 'server/src/features/units/planted-verb.ts',
    source: `import { Field } from 'type-graphql';\nexport const planted = Field;\n`,
  },
  {
    law: 'pure-files-touch-nothing',
    path: 'server/src/features/units/planted.rules.ts',
    source: `import { unitOn } from './unit.queries.ts';\nexport const planted = unitOn;\n`,
  },
  {
    law: 'measure-is-pure',
    path: 'packages/measure/src/planted.ts',
    source: `import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n`,
  },
  {
    law: 'client-and-server-meet-in-the-contract',
    path: 'client/src/planted.ts',
    source: `import { hashPassword } from '../../server/src/features/sign-in/password.ts';\nexport const planted = hashPassword;\n`,
  },
  {
    law: 'server-does-not-know-the-client',
    path: 'server/src/http/planted-client.ts',
    source: `import { planted } from '../../../client/src/planted.ts';\nexport const again = planted;\n`,
  },
  {
    law: 'product-does-not-import-tests',
    path: 'server/src/http/planted-test.ts',
    source: `import { planted } from './planted.test.ts';\nexport const again = planted;\n`,
  },
  {
    law: 'no-circles-between-values',
    path: 'server/src/http/planted-circle-a.ts',
    source: `import { b } from './planted-circle-b.ts';\nexport const a = () => b();\n`,
  },
  {
    law: 'no-circles',
    path: 'server/src/features/planted-type-circle-a.ts',
    source: `import type { B } from './planted-type-circle-b.ts';\nexport type A = { b: B };\n`,
  },
  {
    law: 'no-circles',
    path: 'client/src/features/planted-circle-a.ts',
    source: `import type { B } from './planted-circle-b.ts';\nexport type A = { b: B };\n`,
  },
  {
    law: 'no-circles',
    path: 'packages/measure/src/planted-type-circle-a.ts',
    source: `import type { B } from './planted-type-circle-b.ts';\nexport type A = { b: B };\n`,
  },
  {
    law: 'no-circles',
    path: 'packages/units/src/planted-type-circle-a.ts',
    source: `import type { B } from './planted-type-circle-b.ts';\nexport type A = { b: B };\n`,
  },
  {
    law: 'one-reader-of-the-environment',
    path: 'server/src/features/units/planted-environment.ts',
    source: `export const planted = process.env.PORT;\n`,
  },
  {
    law: 'sql-stands-in-queries',
    path: 'server/src/features/units/planted-sql.ts',
    source: 'export const planted = `select name from unit_version where code = ?`;\n',
  },
  {
    law: 'sql-is-never-assembled-from-input',
    path: 'server/src/features/units/planted-assembled.queries.ts',
    source: `${VERB}\nexport const planted = (ctx: Context, name: string) => ctx.em.execute(\`select '\${name}'\`);\n`,
  },
  {
    law: 'sql-is-never-assembled-from-input',
    path: 'server/src/features/units/planted-named.queries.ts',
    source: `${VERB}\nimport { statement } from '#kernel/sql.ts';\nexport const planted = (ctx: Context, name: string) => statement(ctx, \`select '\${name}'\`, {});\n`,
  },
  {
    law: 'one-way-to-load-for-a-change',
    path: 'server/src/features/units/planted-lock.queries.ts',
    source: `import { LockMode } from '@mikro-orm/postgresql';\nexport const planted = LockMode.PESSIMISTIC_WRITE;\n`,
  },
  {
    law: 'parameters-of-sql-have-names',
    path: 'server/src/features/units/planted-positional.queries.ts',
    source: `${VERB}\nexport const planted = (ctx: Context, id: string) => ctx.em.execute<object[]>('select ?::uuid', [id]);\n`,
  },
  {
    law: 'what-is-written-is-recorded',
    path: 'server/src/features/units/plant-silently.ts',
    source: `${VERB}\nexport async function plantSilently(ctx: Context, input: object) {\n  ctx.em.assign(input, {});\n}\n`,
  },
  {
    law: 'what-is-written-is-recorded',
    path: 'server/src/features/units/plant-in-passing.ts',
    source: `${VERB}\nexport const plantInPassing = async (ctx: Context, input: { name: string }) => {\n  input.name = ctx.actor.login;\n};\n`,
  },
  {
    law: 'one-verb-one-file',
    path: 'server/src/features/units/plant-two.ts',
    source: `${VERB}\nexport async function plantTwo(ctx: Context, input: object) {\n  return input;\n}\nexport function another() {}\n`,
  },
  {
    law: 'the-client-knows-no-office',
    path: 'client/src/features/planted-office.ts',
    source: `export const planted = (office: string) => office === 'PLANNER';\n`,
  },
  {
    law: 'one-way-to-send-a-verb',
    path: 'client/src/features/planted-verb.ts',
    source: `export const planted = (client: { mutation(d: unknown): unknown }) => client.mutation('mutation { signOut }');\n`,
  },
  {
    law: 'texts-stand-in-catalogues',
    path: 'client/src/features/planted-text.ts',
    source: `export const planted = (unit: string) => \`\${unit} đã báo cáo\`;\n`,
  },
  {
    law: 'texts-stand-in-catalogues',
    path: 'server/src/features/units/planted-text.ts',
    source: `export const planted = { description: 'Đơn vị (unit).', name: (unit: string) => \`\${unit} đã báo cáo\` };\n`,
  },
  {
    law: 'texts-stand-in-catalogues',
    path: 'server/src/features/units/planted.resolver.ts',
    source: `export const planted = lookUp(text('Tên (name).'), () => 'Chưa đặt tên.');\n`,
  },
  {
    law: 'texts-stand-in-catalogues',
    path: 'server/src/http/planted-text.ts',
    source: `export const planted = 'Không có địa chỉ này.';\n`,
  },
  {
    law: 'texts-stand-in-catalogues',
    path: 'packages/measure/src/planted-text.ts',
    source: `export const planted = 'Chưa đạt.';\n`,
  },
  {
    law: 'markup-holds-no-words',
    path: 'client/src/features/planted-markup.tsx',
    source: `export const Planted = ({ count }: { count: number }) => <b aria-label="Reports">{count} reports</b>;\n`,
  },
  {
    law: 'who-may-is-a-policy',
    path: 'server/src/features/units/planted-right.ts',
    source: `export const planted = (actor: { office: string }) => actor.office === 'LEADER';\n`,
  },
  {
    law: 'one-rule-of-duty',
    path: 'server/src/features/home/planted-duty.queries.ts',
    source: "export const planted = `select id from indicator_edition where supplied_by = 'SUB_UNITS'`;\n",
  },
  {
    law: 'time-comes-with-the-context',
    path: 'server/src/features/units/planted-clock.ts',
    source: `export const planted = () => new Date();\n`,
  },
];

/** What some of the plants above need to stand beside them. */
export const SOIL: readonly Omit<Plant, 'law'>[] = [
  { path: 'server/src/features/cellar/planted-room.ts', source: `export const planted = 1;\n` },
  { path: 'server/src/http/planted.test.ts', source: `export const planted = 1;\n` },
  {
    path: 'server/src/features/planted-type-circle-b.ts',
    source: `import type { A } from './planted-type-circle-a.ts';\nexport type B = { a: A };\n`,
  },
  ...['measure', 'units', 'posts'].map((name) => ({
    path: `packages/${name}/src/planted-type-circle-b.ts`,
    source: `import type { A } from './planted-type-circle-a.ts';\nexport type B = { a: A };\n`,
  })),
  {
    path: 'client/src/features/planted-circle-b.ts',
    source: `import type { A } from './planted-circle-a.ts';\nexport type B = { a: A };\n`,
  },
  {
    path: 'server/src/http/planted-circle-b.ts',
    source: `import { a } from './planted-circle-a.ts';\nexport const b = () => a();\n`,
  },
];
