import { describe, expect, test } from 'vitest';
import type { OfficeKind, Scope } from '#kernel/context.ts';
import type { Target } from './target.entity.ts';
import { mayAcknowledgeTargets, mayAssignTargets, mayDraftTargets, mayReadTarget } from './target.policy.ts';

// Positions as packed: province 1, town 1.1 with communes 1 and 2, town 1.2.
const PROVINCE = 1 << 22;
const TOWN = PROVINCE + (1 << 12);
const [COMMUNE, SIBLING] = [TOWN + 1, TOWN + 2];
const OTHER_TOWN = PROVINCE + (2 << 12);

const scopes: Record<string, Scope> = {
  province: { provinceId: 1, level: 'PROVINCE', pos: PROVINCE, lo: PROVINCE, hi: PROVINCE | 0x3fffff },
  town: { provinceId: 1, level: 'DISTRICT', pos: TOWN, lo: TOWN, hi: TOWN | 0xfff },
  commune: { provinceId: 1, level: 'COMMUNE', pos: COMMUNE, lo: COMMUNE, hi: COMMUNE },
  sibling: { provinceId: 1, level: 'COMMUNE', pos: SIBLING, lo: SIBLING, hi: SIBLING },
  otherTown: { provinceId: 1, level: 'DISTRICT', pos: OTHER_TOWN, lo: OTHER_TOWN, hi: OTHER_TOWN | 0xfff },
};

const readers = (
  target: Pick<Target, 'pos' | 'byPos' | 'source' | 'state' | 'named'> & Partial<Pick<Target, 'departmentId'>>,
  office: OfficeKind = 'PLANNER',
  departmentId: string | null = null,
) =>
  Object.keys(scopes).filter((name) =>
    mayReadTarget(
      { actor: { office, unitId: 'u', departmentId }, scope: scopes[name] as Scope },
      { unitId: 'u', departmentId: null, ...target },
    ),
  );

const quota = { pos: COMMUNE, byPos: TOWN, source: 'ASSIGNED', named: [COMMUNE] } as const;
const own = { pos: TOWN, byPos: TOWN, source: 'OWN', named: [] as number[] } as const;

describe('who reads a target', () => {
  test.each<[string, Parameters<typeof readers>[0], string[]]>([
    ['a drafted quota', { ...quota, named: [], state: 'DRAFT' }, ['town']],
    [
      'what a department is given, whoever is named in the decision',
      { ...own, source: 'ASSIGNED', departmentId: 'a', named: [COMMUNE, OTHER_TOWN], state: 'ISSUED' },
      ['province', 'town'],
    ],
    ['what is drafted for a department', { ...own, source: 'ASSIGNED', departmentId: 'a', state: 'DRAFT' }, ['town']],
    ['a quota', { ...quota, named: [COMMUNE], state: 'ISSUED' }, ['province', 'town', 'commune']],
    [
      'a quota given with the sibling’s',
      { ...quota, named: [COMMUNE, SIBLING], state: 'ISSUED' },
      ['province', 'town', 'commune', 'sibling'],
    ],
    ['a withdrawn quota', { ...quota, named: [COMMUNE], state: 'WITHDRAWN' }, ['province', 'town', 'commune']],
    [
      'a proposal',
      { pos: COMMUNE, byPos: COMMUNE, source: 'ASSIGNED', named: [SIBLING], state: 'PROPOSED' },
      ['province', 'town', 'commune'],
    ],
    ['a town’s own draft', { ...own, named: [], state: 'DRAFT' }, ['town']],
    ['a town’s own target', { ...own, named: [], state: 'ISSUED' }, ['province', 'town', 'commune', 'sibling']],
    [
      'what the province gave the town',
      { pos: TOWN, byPos: PROVINCE, source: 'ASSIGNED', named: [TOWN, OTHER_TOWN], state: 'ISSUED' },
      ['province', 'town', 'otherTown'],
    ],
  ])('%s', (_, target, expected) => {
    expect(readers(target)).toEqual(expected);
  });

  test.each<OfficeKind>(['ANALYST', 'VIEWER', 'ADMINISTRATOR'])('a draft is not for the %s', (office) => {
    expect(readers({ ...own, named: [], state: 'DRAFT' }, office)).toEqual([]);
  });

  test.each<[OfficeKind, string[]]>([
    ['ANALYST', []],
    ['VIEWER', []],
    ['ADMINISTRATOR', []],
    ['OFFICER', ['province', 'town', 'commune']],
  ])('a proposal is read as drafts are: %s', (office, expected) => {
    const proposal = {
      pos: COMMUNE,
      byPos: COMMUNE,
      source: 'ASSIGNED',
      named: [] as number[],
      state: 'PROPOSED',
    } as const;
    expect(readers(proposal, office)).toEqual(expected);
  });
});

describe('who writes targets', () => {
  const OFFICES: OfficeKind[] = [
    ...(['ADMINISTRATOR', 'LEADER', 'PLANNER', 'DEPARTMENT_HEAD'] as const),
    ...(['OFFICER', 'ANALYST', 'AUDITOR', 'VIEWER'] as const),
  ];
  const allowed = (may: (actor: { office: OfficeKind; unitId: string }) => boolean) => ({
    own: OFFICES.filter((office) => may({ office, unitId: 'own' })),
    other: OFFICES.filter((office) => may({ office, unitId: 'other' })),
  });

  test('planner and leader draft, for their own unit', () => {
    expect(allowed((actor) => mayDraftTargets(actor, 'own'))).toEqual({ own: ['LEADER', 'PLANNER'], other: [] });
  });

  test('the leader of the unit that sets them gives, adjusts and withdraws', () => {
    const asking = (lacksSecondFactor: boolean) =>
      allowed((actor) => mayAssignTargets({ ...actor, lacksSecondFactor }, 'own'));
    expect(asking(false)).toEqual({ own: ['LEADER'], other: [] });
    expect(asking(true)).toEqual({ own: [], other: [] });
  });

  test('planner and leader acknowledge what their unit was given, never its own target', () => {
    const given = { unitId: 'own', byUnitId: 'above', departmentId: null, source: 'ASSIGNED' } as const;
    expect(allowed((actor) => mayAcknowledgeTargets({ ...actor, departmentId: null }, given))).toEqual({
      own: ['LEADER', 'PLANNER'],
      other: [],
    });
    const self = { unitId: 'own', byUnitId: 'own', departmentId: null, source: 'OWN' } as const;
    expect(allowed((actor) => mayAcknowledgeTargets({ ...actor, departmentId: null }, self))).toEqual({
      own: [],
      other: [],
    });
  });

  test('what a department was given is acknowledged by its head alone', () => {
    const asking = (departmentId: string, source: 'ASSIGNED' | 'OWN' = 'ASSIGNED') =>
      allowed((actor) =>
        mayAcknowledgeTargets(
          { ...actor, departmentId },
          { unitId: 'own', byUnitId: 'own', departmentId: 'a', source },
        ),
      );
    expect(asking('a').own).toEqual(['DEPARTMENT_HEAD']);
    expect(asking('a', 'OWN').own).toEqual([]);
    expect(asking('b')).toEqual({ own: [], other: [] });
  });
});
