import { describe, expect, it } from 'vitest';
import type { QuotaRowFragment } from '#gql/targets/graphql.ts';
import { cellDrafts, openDrafts } from '#lib/cell-drafts.ts';
import { changesOf, entriesOf, textsInForce } from './adjustments.ts';
import { choiceKey, howKey, ownKey, partKey, phaseKey, quotaKey } from './assignment-keys.ts';
import type { AssignmentGrid } from './grid.ts';

type Held = NonNullable<QuotaRowFragment['cells'][number]['inForce']>;

const held = (id: string, text: string, viewerMayAdjust = true): Held => ({
  __typename: 'Target',
  ...{ id, revision: 3, text, comparator: 'EQ', lo: null, hi: null, unitOfMeasure: null, viewerMayAdjust },
});
const unit = (id: string, name: string) =>
  ({ __typename: 'Unit', id, name, type: 'Phường', level: 'COMMUNE' }) as const;
const units = [unit('u1', 'Tứ Hạ'), unit('u2', 'Hương Vân')];

const grid = (own: 'OWN' | 'ASSIGNED', second: Held | null = held('q2', '400 lao động')) =>
  ({
    __typename: 'AssignmentGrid',
    plan: { unit: { level: 'DISTRICT' } },
    subUnits: units,
    departments: [{ id: 'd1', name: 'Phòng Lao động' }],
    rows: [
      {
        __typename: 'AssignmentRow',
        indicator: { id: 'i', name: 'Giải quyết việc làm' },
        parentTarget: { ...held('o', '900 lao động'), source: own },
        cells: [
          { unit: units[0], draft: null, proposed: null, inForce: held('q1', '500 lao động') },
          { unit: units[1], draft: null, proposed: null, inForce: second },
        ],
        departmentCells: [{ department: { id: 'd1' }, role: 'LEAD', draft: null, inForce: held('q3', '90 lao động') }],
      },
    ],
  }) as unknown as AssignmentGrid;

describe('of a year', () => {
  const named = grid('OWN');
  const phased = new Map([['o', { phases: [{ until: 6, text: '45%' }], whyNotPhased: null }]]);
  const entries = entriesOf(named, { phased });
  const own = ownKey('i');
  const typed = (texts: Record<string, string>) =>
    changesOf(entries, cellDrafts(openDrafts(textsInForce(entries), {}), { type: 'typed', texts })).adjusted;

  it('a phase that is changed, added or emptied adjusts the entry, with all its phases as they are to stand', () => {
    expect(typed({ [phaseKey(own, 3)]: '20%' })).toMatchObject([
      {
        ...{ targetId: 'o', words: '900 lao động' },
        newPhases: [
          { until: 3, text: '20%' },
          { until: 6, text: '45%' },
        ],
      },
    ]);
    expect(typed({ [phaseKey(own, 6)]: '' })).toMatchObject([{ targetId: 'o', newPhases: [] }]);
  });
  it('where only the words change they stay as they are, and what was not read has none', () => {
    expect(typed({ [own]: '950 lao động' })).toMatchObject([{ words: '950 lao động', newPhases: null }]);
    expect(entriesOf(named).map(({ phases }) => phases)).toEqual(Array(4).fill(null));
  });
});

describe('of a term', () => {
  const ofTerm = grid('OWN');
  const years = { ...ofTerm, plan: { ...ofTerm.plan, year: 20212023 } } as AssignmentGrid;
  const parts = [2021, 2022].map((year) => ({ year, text: '300 lao động' }));
  const entries = entriesOf(years, { ofTerm: new Map([['o', { overYears: 'SUM' as const, yearParts: parts }]]) });
  const own = ownKey('i');
  const typed = (texts: Record<string, string>) =>
    changesOf(entries, cellDrafts(openDrafts(textsInForce(entries), {}), { type: 'typed', texts }));

  it('a part that is changed, added or emptied adjusts the entry, with all its parts as they are to stand', () => {
    const { adjusted } = typed({ [partKey(own, 2022)]: '', [partKey(own, 2023)]: '600 lao động' });
    expect(adjusted).toMatchObject([
      {
        ...{ targetId: 'o', words: '900 lao động', overYears: null },
        yearParts: [
          { year: 2021, text: '300 lao động', chosenReading: null },
          { year: 2023, text: '600 lao động', chosenReading: null },
        ],
      },
    ]);
  });
  it('how its years reach it adjusts it, too; where only the words change its parts stay as they are', () => {
    expect(typed({ [howKey(own)]: 'MEAN' }).adjusted).toMatchObject([{ overYears: 'MEAN', yearParts: null }]);
    expect(typed({ [own]: '950 lao động' }).adjusted).toMatchObject([{ words: '950 lao động', yearParts: null }]);
    expect(typed({}).adjusted).toEqual([]);
  });
});

describe('what can be adjusted', () => {
  it('is what is in force and the viewer may change: own target, departments’ targets and quotas, by the name of their cell', () => {
    expect(entriesOf(grid('OWN')).map(({ key, targetId, name }) => [key, targetId, name])).toEqual([
      [ownKey('i'), 'o', 'Giải quyết việc làm, Mức của đơn vị'],
      [quotaKey('i', 'd1'), 'q3', 'Giải quyết việc làm, Phòng Lao động'],
      [quotaKey('i', 'u1'), 'q1', 'Giải quyết việc làm, Phường Tứ Hạ'],
      [quotaKey('i', 'u2'), 'q2', 'Giải quyết việc làm, Phường Hương Vân'],
    ]);
  });
  it('is never what the unit above gave, what nobody gave, or what is not the viewer’s to change', () => {
    expect(entriesOf(grid('ASSIGNED', null)).map(({ targetId }) => targetId)).toEqual(['q3', 'q1']);
    expect(entriesOf(grid('ASSIGNED', held('q2', '400', false))).map(({ targetId }) => targetId)).toEqual(['q3', 'q1']);
  });
});

describe('what was typed over it', () => {
  const entries = entriesOf(grid('OWN'));
  const typed = (texts: Record<string, string>) =>
    changesOf(entries, cellDrafts(openDrafts(textsInForce(entries), {}), { type: 'typed', texts }));

  it('other words adjust, with the reading that was chosen; an emptied cell withdraws; the same words change nothing', () => {
    const first = quotaKey('i', 'u1');
    const { adjusted, withdrawn } = typed({
      [ownKey('i')]: ' 900 lao động ',
      [first]: '450 lao động',
      [choiceKey(first)]: '1',
      [quotaKey('i', 'u2')]: ' ',
    });
    expect(
      adjusted.map(({ targetId, revision, text, words, chosenReading }) => [
        targetId,
        revision,
        text,
        words,
        chosenReading,
      ]),
    ).toEqual([['q1', 3, '500 lao động', '450 lao động', 1]]);
    expect(withdrawn.map(({ targetId, text }) => [targetId, text])).toEqual([['q2', '400 lao động']]);
  });
  it('nothing typed is nothing to do', () => {
    expect(typed({})).toEqual({ adjusted: [], withdrawn: [] });
  });
});
