/**
 * Prints how well the reader reads: of every open case whether it is right (the expected reading, or a question where
 * one is expected), silently wrong, or asked about needlessly; by kind; every miss; and the real expressions under
 * variation. `--variants` lists the misses of these too.
 */
import { print } from '../src/messages.ts';
import { type Case, levelOf, loadCases, loadWildCases } from './score/cases.ts';
import { isAmbiguous, type Judged, judgeCase, type Outcome, outcomeOf, percent, tally } from './score/score.ts';
import { VARIANTS } from './score/variants.ts';
import { judgeWild, type WildJudged } from './score/wild.ts';

const out = (line = '') => process.stdout.write(`${line}\n`);
const share = (count: number, of: number) => `${percent({ right: count, of }).toFixed(1).padStart(5)} %`;

/** "  rate   50    100.0 %   0.0 %   2.0 %". */
function figures(name: string, outcomes: readonly Outcome[]): void {
  const count = (what: keyof Outcome) => outcomes.filter((outcome) => outcome[what]).length;
  const of = outcomes.length;
  const columns = [count('right'), count('silent'), count('needless')].map((each) => share(each, of).padStart(10));
  out(`  ${name.padEnd(26)} ${String(of).padStart(4)} ${columns.join('')}`);
}

function table<T>(title: string, items: readonly T[], kind: (item: T) => string, outcome: (item: T) => Outcome): void {
  out(`\n${title.padEnd(33)}      right    silent  needless`);
  figures('all', items.map(outcome));
  for (const [name, group] of [...Map.groupBy(items, kind)].sort(([a], [b]) => a.localeCompare(b)))
    figures(name, group.map(outcome));
}

function misses(judged: readonly Judged[]): void {
  for (const item of judged) {
    const { row, reading, wrong } = item;
    const { right, needless } = outcomeOf(item);
    if (right && !needless) continue;
    out(`  ${row.id} [${[...wrong, ...(needless ? ['needless'] : [])].join(', ')}] ${row.verbatim}`);
    out(`      expected ${row.kind || 'a question'} ${row.cmp} lo=${row.lo} hi=${row.hi} unit=${row.unit}`);
    out(
      `      read     ${reading.kind} ${reading.cmp} lo=${reading.lo ?? ''} hi=${reading.hi ?? ''} unit=${reading.unit ?? ''}`,
    );
    for (const child of row.members ? reading.children : [])
      out(
        `      member   ${child.kind} ${child.cmp} lo=${child.lo ?? ''} hi=${child.hi ?? ''} unit=${child.unit ?? ''}`,
      );
    for (const { code, says } of reading.questions) out(`      asked    ${code}: ${print(says, 'vi')}`);
  }
}

function wildMisses(judged: readonly WildJudged[]): void {
  for (const { row, answer, outcome } of judged.filter((item) => !item.outcome.right || item.outcome.needless)) {
    out(`  ${row.id} [${outcome.silent ? 'silent' : outcome.needless ? 'needless' : 'asked'}] ${row.input}`);
    out(`      expected ${row.expected}`);
    out(`      answered ${JSON.stringify(answer).slice(0, 300)}`);
  }
}

const judgeAll = (rows: readonly Case[]) => rows.map((row) => judgeCase(row, levelOf(row)));
const rows = loadCases('target-expressions.csv');
const real = judgeAll(rows);
const more = judgeAll(loadCases('more-expressions.csv'));
const probes = judgeAll(loadCases('probe-expressions.csv'));
const unseen = judgeAll(loadCases('unseen-expressions.csv'));
const fresh = judgeAll(loadCases('fresh-expressions.csv'));
const own = judgeAll(loadCases('own-expressions.csv'));
const wild = loadWildCases();
const tried = wild.filter((row) => row.command !== '').map(judgeWild);

const open = [...real.map(outcomeOf), ...tried.map((item) => item.outcome)];
out(`${'the open cases'.padEnd(33)}      right    silent  needless`);
figures('both files', open);
table('target-expressions.csv', real, ({ row }) => row.kind, outcomeOf);
table(
  'wild-cases.csv',
  tried,
  ({ row }) => row.kind,
  (item) => item.outcome,
);
out('\n  answered by no command, covered by a test:');
for (const row of wild.filter(({ command }) => command === ''))
  out(`  ${row.id} ${row.kind.padEnd(24)} ${row.covered_by}`);
table('own-expressions.csv, by source', own, ({ row }) => row.doc, outcomeOf);
table('more-expressions.csv (our own)', more, ({ row }) => row.sector ?? '', outcomeOf);
table('probe-expressions.csv (our own)', probes, ({ row }) => row.sector ?? '', outcomeOf);
table('unseen-expressions.csv, by batch', unseen, ({ row }) => row.doc, outcomeOf);
table('fresh-expressions.csv, by batch', fresh, ({ row }) => row.doc, outcomeOf);

out(
  `\nambiguous rows asked about  ${share(tally(real.filter((item) => isAmbiguous(item.row))).right, real.filter((item) => isAmbiguous(item.row)).length)}`,
);
out('\nmisses');
misses([...real, ...own, ...more, ...probes, ...unseen, ...fresh]);
wildMisses(tried);

const right = (judged: readonly Judged[]) =>
  `${tally(judged).right} / ${judged.length} ${share(tally(judged).right, judged.length)}`;
out(`\nwithout the level of the unit  ${right(rows.map((row) => judgeCase(row, undefined)))}`);
out(`without the indicator's name   ${right(rows.map((row) => judgeCase({ ...row, indicator: '' }, levelOf(row))))}`);
out('\nthe same rows said otherwise');
for (const variant of VARIANTS) {
  const varied = judgeAll(rows.map(variant.apply));
  out(`  ${variant.name.padEnd(26)} ${right(varied)}`);
  if (process.argv.includes('--variants')) misses(varied);
}
