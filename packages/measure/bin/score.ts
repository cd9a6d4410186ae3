/** Prints how well the reader reads the real expressions: by form, by document, every miss, and under variation. */
import { type Case, levelOf, loadCases } from './score/cases.ts';
import { isAmbiguous, type Judged, judgeCase, percent, tally } from './score/score.ts';

import { VARIANTS } from './score/variants.ts';

const out = (line = '') => process.stdout.write(`${line}\n`);
const share = (judged: readonly Judged[]) => {
  const { right, of } = tally(judged);
  return `${String(right).padStart(4)} / ${String(of).padEnd(4)} ${percent({ right, of }).toFixed(1).padStart(5)} %`;
};

function grouped(judged: readonly Judged[], key: (row: Case) => string): void {
  const groups = Map.groupBy(judged, (item) => key(item.row));
  for (const [name, items] of [...groups].sort(([a], [b]) => a.localeCompare(b)))
    out(`  ${name.padEnd(22)} ${share(items)}`);
}

function misses(judged: readonly Judged[]): void {
  for (const { row, reading, wrong } of judged.filter((item) => item.wrong.length > 0)) {
    out(`  ${row.id} ${row.doc} [${wrong.join(', ')}] ${row.verbatim}`);
    out(`      expected ${row.kind} ${row.cmp} lo=${row.lo} hi=${row.hi} unit=${row.unit}`);
    out(
      `      read     ${reading.kind} ${reading.cmp} lo=${reading.lo ?? ''} hi=${reading.hi ?? ''} unit=${reading.unit ?? ''}`,
    );
  }
}

const rows = loadCases('target-expressions.csv');
const judged = rows.map((row) => judgeCase(row, levelOf(row)));
out(`target-expressions.csv  ${share(judged)}`);
out('\nby form');
grouped(judged, (row) => row.kind);
out('\nby document');
grouped(judged, (row) => row.doc);
out(`\nambiguous rows asked about  ${share(judged.filter((item) => isAmbiguous(item.row)))}`);
out('\nmisses');
misses(judged);
out(`\nwithout the level of the unit  ${share(rows.map((row) => judgeCase(row, undefined)))}`);
out(`without the indicator's name   ${share(rows.map((row) => judgeCase({ ...row, indicator: '' }, levelOf(row))))}`);

out('\nthe same rows said otherwise');
for (const variant of VARIANTS) {
  const varied = rows.map((row) => judgeCase(variant.apply(row), levelOf(row)));
  out(`  ${variant.name.padEnd(26)} ${share(varied)}`);
  if (process.argv.includes('--variants')) misses(varied);
}
