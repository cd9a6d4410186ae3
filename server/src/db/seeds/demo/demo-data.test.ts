import { describe, expect, test } from 'vitest';
import { loadDemoData } from './demo-data.ts';

const { catalogue, departments, offices, quotas } = loadDemoData();

const TOWN = '480';
const COMMUNES = ['19996', '20005', '20008', '20011', '20017', '20020', '20026', '20035', '20041'];

const sum = (numbers: (string | null)[]): number =>
  // Thousandths are exact: no figure here has more than three decimals.
  numbers.reduce((total, number) => total + Math.round(Number(number) * 1000), 0) / 1000;

describe('the quotas', () => {
  const of = (code: string) => quotas.quotas.filter(({ indicatorCode }) => indicatorCode === code);
  const leading = (text: string) =>
    Number(
      text
        .replace(/\./g, '')
        .replace(',', '.')
        .match(/\d+(\.\d+)?/)?.[0],
    );

  test('exist exactly where the catalogue says that communes get one, and say that they are invented', () => {
    const given = new Set(quotas.quotas.map(({ indicatorCode }) => indicatorCode));
    const asked = catalogue.filter(({ quotaToSubUnits }) => quotaToSubUnits).map(({ code }) => code);
    expect([...given].sort()).toEqual(asked.sort());
    expect(quotas.quotas.every(({ illustrative }) => illustrative)).toBe(true);
  });

  test('make the parent’s target where they must equal it: 900 jobs, 31 of 38 schools', () => {
    expect(sum(of('VIEC_LAM').map(({ rawTarget }) => String(leading(rawTarget))))).toBe(900);
    const schools = of('TRUONG_CQG').map(({ rawTarget }) => rawTarget.match(/^(\d+)\/(\d+) trường$/));
    expect(sum(schools.map((match) => match?.[1] ?? null))).toBe(31);
    expect(sum(schools.map((match) => match?.[2] ?? null))).toBe(38);
  });

  test('make at least the parent’s target where they may exceed it', () => {
    expect(sum(of('VIEC_LAM_NN').map(({ rawTarget }) => String(leading(rawTarget))))).toBe(80);
    expect(of('XA_NTM').map(({ unitCode }) => unitCode)).toEqual(['20041']);
    expect(of('PHUONG_VMDT').map(({ unitCode }) => unitCode)).toEqual(['20020']);
    // 25.5 tỷ of the communes and 160 tỷ of the town itself, against 185–190 tỷ.
    const own = quotas.ownParts.map(({ rawTarget }) => rawTarget);
    expect(sum([...of('THU_NS').map(({ rawTarget }) => rawTarget), ...own].map((raw) => String(leading(raw))))).toBe(
      185.5,
    );
  });
});

describe('the offices', () => {
  const held = (unitCode: string) => [
    ...new Set(offices.filter((office) => office.unitCode === unitCode).map(({ office }) => office)),
  ];
  const ALL = ['ADMINISTRATOR', 'ANALYST', 'AUDITOR', 'DEPARTMENT_HEAD', 'LEADER', 'OFFICER', 'PLANNER', 'VIEWER'];

  test.each(['46', TOWN, '20005', '20017'])('unit %s has somebody in every office', (unitCode) => {
    expect(held(unitCode).sort()).toEqual(ALL);
  });

  test('every commune can send its report', () => {
    for (const commune of COMMUNES)
      expect(held(commune)).toEqual(expect.arrayContaining(['LEADER', 'OFFICER', 'PLANNER']));
  });

  test('accounts and names are unique, and departments exist', () => {
    expect(new Set(offices.map(({ account }) => account)).size).toBe(offices.length);
    expect(new Set(offices.map(({ fullName }) => fullName)).size).toBe(offices.length);
    const known = new Set(
      departments.flatMap(({ unitCode, departments: named }) => named.map(({ code }) => `${unitCode} ${code}`)),
    );
    const lost = offices.filter(({ unitCode, department }) => department && !known.has(`${unitCode} ${department}`));
    expect(lost).toEqual([]);
  });
});
