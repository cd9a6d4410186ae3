import { setImmediate } from 'node:timers/promises';
import { Regime } from '#features/periods/period.entity.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import type { Problem } from '#kernel/refusal.ts';
import type { Judged, RowProblem } from '#kernel/sheets/sheet.ts';
import { tidy } from '#kernel/words.ts';
import {
  type CatalogueRow,
  circlesOf,
  namesOf,
  problemsOfCircle,
  problemsOfRepetition,
  type Reference,
} from './catalogue-references.ts';
import type { CatalogueColumns } from './catalogue-sheet.columns.ts';
import { saysOfSheet } from './catalogue-sheet.messages.ts';
import type { CreateIndicatorInput } from './create-indicator.inputs.ts';
import type { IndicatorKind } from './indicator.entity.ts';
import { saysOfMeaning } from './indicator.messages.ts';
import { codesTaken } from './indicator-code.queries.ts';
import { codesOf } from './indicator-code.ts';
import { guessOf } from './indicator-meaning.ts';
import { type IndicatorOf, indicatorOf } from './indicator-of.ts';
import { QUALITY_OBJECTIVES } from './indicator-references.ts';
import { bindsWholeUnit } from './indicator-regimes.rules.ts';
import { ofOwnPlans } from './own-plans.ts';
import { problemsOfRetiredWeight } from './retirement.rules.ts';

/** An indicator that a row would make. */
export interface IndicatorMade {
  id: string;
  code: string;
  /** Of the catalogue or of another row. */
  parentId: string | null;
  /** How many rows of the file have to be there before it. */
  depth: number;
  edition: IndicatorOf['edition'];
}

type JudgedRow = Judged<CatalogueColumns, IndicatorMade>;

/** After so many rows everybody else gets their turn. */
const AT_ONCE = 50;
/** What a row is asked about under another name than its column. */
const COLUMN_OF: Readonly<Record<string, keyof CatalogueColumns>> = {
  ...{ weightIndicatorId: 'weight', parentId: 'parent', regimeId: 'regime', askingRegimeIds: 'askedBy' },
};

/** What each row of a catalogue would make, as if its words had been typed one after the other; nothing is written. */
export async function judgeCatalogue(ctx: Context, rows: readonly CatalogueRow[]): Promise<JudgedRow[]> {
  const { level } = ctx.scope;
  const [seen, regimes] = [
    await ofOwnPlans(ctx),
    (await ctx.em.find(Regime, {})).filter((regime) => bindsWholeUnit(regime, ctx.scope)),
  ];
  const taken = new Set(
    await codesTaken(
      ctx,
      rows.flatMap(({ values }) => values.code ?? []),
    ),
  );
  const codes = await codesOf(
    ctx,
    rows.map(({ values: { name, code } }) => ({ name: name ?? '', code })),
  );
  const names = namesOf(rows, seen);
  const ids = rows.map(() => newId());
  const inputs = rows.map(inputOf);
  const kinds = new Map<number, IndicatorKind>();
  const parents = rows.map(({ values }) => (values.parent === null ? null : names.find(values.parent)));
  const weights = rows.map(({ values }) => (values.weight === null ? null : names.find(values.weight)));
  const circles = { parent: circlesOf(parents.map(rowIn)), weight: circlesOf(weights.map(rowIn)) };
  const depths = depthsOf(parents.map(rowIn), circles.parent);
  const idOf = (reference: Reference | null | undefined) =>
    !reference ? null : 'row' in reference ? (ids[reference.row] ?? null) : reference.there.id;
  const judged: JudgedRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % AT_ONCE === 0) await setImmediate();
    const { values } = row;
    const [parent, weight] = [parents[index] ?? null, weights[index] ?? null];
    const regimeCalled = (code: string) => regimes.find((each) => each.code === code.toUpperCase());
    const regime = regimeCalled(values.regime ?? QUALITY_OBJECTIVES);
    const asking = (values.askedBy ?? []).map((code) => ({ code, regime: regimeCalled(code) }));
    const weighing = weight && 'row' in weight ? weight.row : null;
    if (weighing !== null && !kinds.has(weighing)) {
      kinds.set(weighing, guessOf(inputs[weighing] ?? { name: '' }, level).meaning.kind);
    }
    const weightKind = weight && 'there' in weight ? weight.there.kind : kinds.get(weighing ?? -1);
    const one = indicatorOf(
      { ...(inputs[index] ?? { name: '' }), weightIndicatorId: idOf(weight) },
      {
        ...{ level, today: today(ctx), seen: names.called(values.name ?? '') },
        regimes: { regimeId: regime?.id ?? null, askingRegimeIds: asking.flatMap((each) => each.regime?.id ?? []) },
        ...{
          weight: weightKind ? { kind: weightKind } : null,
          problems: weight && 'there' in weight ? problemsOfRetiredWeight(weight.there) : [],
        },
      },
    );
    const known = regimes.map(({ code }) => code).join('; ');
    const problems: RowProblem<CatalogueColumns>[] = [
      ...one.problems
        .filter((each) => !(values.weight !== null && isAskedFor(each, 'weightIndicatorId')))
        .map(atColumn),
      ...notThere('parent', values.parent, parent),
      ...notThere('weight', values.weight, weight),
      ...(values.regime !== null && !regime ? [noSuchRegime('regime', values.regime, known)] : []),
      ...asking.flatMap((each) => (each.regime ? [] : [noSuchRegime('askedBy', each.code, known)])),
      ...problemsOfRepetition(rows, index, names),
      ...(values.code !== null && taken.has(values.code)
        ? [{ column: 'code', code: 'CONFLICT', message: saysOfMeaning.codeTaken({ code: values.code }) } as const]
        : []),
      ...problemsOfCircle('parent', index, { circles: circles.parent, rows }),
      ...problemsOfCircle('weight', index, { circles: circles.weight, rows }),
    ];
    const code = codes[index] ?? '';
    const { weightIndicatorId: _new, ...stated } = one.edition;
    judged.push({
      made: { id: ids[index] ?? '', code, parentId: idOf(parent), depth: depths[index] ?? 0, edition: one.edition },
      understood: one.understood,
      facts: [code, stated, factOf(parent), factOf(weight), problems.map(({ message }) => message.key)],
      problems,
    });
  }
  return judged;
}

/** The cells of a row, as createIndicator is asked. */
function inputOf({ values }: CatalogueRow): CreateIndicatorInput {
  const { name, parent: _parent, weight: _weight, regime: _regime, askedBy: _askedBy, grades, ...stated } = values;
  return { ...stated, name: name ?? '', grades: grades?.map(stepIn) ?? null };
}

/** "Yếu = Kém": a grade, and what else it is called. */
function stepIn(words: string): { name: string; also: string[] } {
  const [name = '', ...also] = words.split('=').map(tidy);
  return { name, also: also.filter(Boolean) };
}

const rowIn = (reference: Reference | null): number | null => (reference && 'row' in reference ? reference.row : null);

const factOf = (reference: Reference | null) =>
  !reference ? null : 'row' in reference ? reference.row : reference.there.id;

const isAskedFor = ({ code, path }: Problem, part: string): boolean => code !== 'INVALID' && path[0] === part;

const atColumn = ({ code, path, message }: Problem): RowProblem<CatalogueColumns> => {
  const part = path[0] ?? 'name';
  return { column: COLUMN_OF[part] ?? (part as keyof CatalogueColumns), code, message };
};

const noSuchRegime = (column: 'regime' | 'askedBy', given: string, known: string): RowProblem<CatalogueColumns> => ({
  ...{ column, code: 'NOT_FOUND', message: saysOfSheet.noSuchRegime({ given, known }) },
});

const notThere = (
  column: 'parent' | 'weight',
  given: string | null,
  found: Reference | null,
): RowProblem<CatalogueColumns>[] =>
  given === null || found
    ? []
    : [{ column, code: 'NOT_FOUND', message: saysOfSheet.noSuchIndicator({ given: given.slice(0, 80) }) }];

/** How many rows lead up from each; one that leads in a circle is refused, and has none. */
function depthsOf(next: readonly (number | null)[], circles: ReadonlyMap<number, readonly number[]>): number[] {
  const depths = new Map<number, number>();
  for (const start of next.keys()) {
    const way: number[] = [];
    let at: number | null = start;
    while (at !== null && !depths.has(at) && !circles.has(at)) {
      way.push(at);
      at = next[at] ?? null;
    }
    let depth = at === null ? -1 : (depths.get(at) ?? 0);
    for (const row of way.reverse()) {
      depth += 1;
      depths.set(row, depth);
    }
  }
  return next.map((_, row) => depths.get(row) ?? 0);
}
