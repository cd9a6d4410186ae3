import { describe, expect, test } from 'vitest';
import { type DemoFigure, type DemoReport, loadDemoData } from './demo-data.ts';
import { documentText } from './document-text.ts';

const { catalogue, offices, reports } = loadDemoData();

const TOWN = '480';
const COMMUNES = ['19996', '20005', '20008', '20011', '20017', '20020', '20026', '20035', '20041'];
const WARDS = ['19996', '20008', '20011', '20017', '20020'];

const report = (unitCode: string, period: string, vintage: string, department: string | null = null) =>
  reports.find(
    (candidate) =>
      candidate.unitCode === unitCode &&
      candidate.period === period &&
      candidate.vintage === vintage &&
      candidate.department === department,
  );
const figuresOf = (code: string, period: string, vintage: string): DemoFigure[] =>
  COMMUNES.flatMap((commune) => report(commune, period, vintage)?.figures ?? []).filter(
    ({ indicatorCode }) => indicatorCode === code,
  );
const sum = (numbers: (string | null)[]): number =>
  // Thousandths are exact: no figure here has more than three decimals.
  numbers.reduce((total, number) => total + Math.round(Number(number) * 1000), 0) / 1000;
const shareOf = (figures: DemoFigure[]): number =>
  (100 * sum(figures.map(({ numerator }) => numerator))) / sum(figures.map(({ denominator }) => denominator));

describe('the reports', () => {
  test('come from every commune but Bình Tiến, whose estimate of 2022 is missing', () => {
    const reporting = (period: string, vintage: string) =>
      COMMUNES.filter((commune) => report(commune, period, vintage)?.state === 'ACCEPTED').length;
    expect([
      reporting('2021-Y', 'OFFICIAL'),
      reporting('2022-H1', 'PRELIMINARY'),
      reporting('2022-Y', 'ESTIMATE'),
      report('20035', '2022-Y', 'ESTIMATE'),
    ]).toEqual([9, 9, 8, undefined]);
  });

  test('of the official year 2022 are four submitted and one returned with a reason', () => {
    const official = reports.filter(({ period, vintage }) => period === '2022-Y' && vintage === 'OFFICIAL');
    expect(official.map(({ unitCode, state }) => [unitCode, state]).sort()).toEqual([
      ['19996', 'SUBMITTED'],
      ['20005', 'RETURNED'],
      ['20008', 'SUBMITTED'],
      ['20011', 'SUBMITTED'],
      ['20020', 'SUBMITTED'],
    ]);
    expect(reports.filter(({ state }) => state === 'RETURNED').every(({ reason }) => reason)).toBe(true);
  });

  test('hold every figure a commune supplies, once, in the form of its kind', () => {
    const expected = (unitCode: string) =>
      catalogue
        .filter(({ suppliedBy }) => suppliedBy !== 'DEPARTMENTS')
        .filter(({ appliesToTypes }) => appliesToTypes?.includes(WARDS.includes(unitCode) ? 'Phường' : 'Xã') ?? true)
        .map(({ code }) => code)
        .sort();
    const kinds = new Map(catalogue.map(({ code, kind }) => [code, kind]));
    for (const { unitCode, figures } of reports.filter(({ unitCode }) => unitCode !== TOWN)) {
      expect(figures.map(({ indicatorCode }) => indicatorCode).sort()).toEqual(expected(unitCode));
      for (const { indicatorCode, value, numerator, denominator, status } of figures) {
        const form = {
          ratio: numerator !== null && denominator !== null,
          value: value !== null,
          status: status !== null,
        };
        const kind = kinds.get(indicatorCode);
        expect([indicatorCode, form]).toEqual([
          indicatorCode,
          { ratio: kind === 'RATIO', value: kind !== 'RATIO' && kind !== 'STATUS', status: kind === 'STATUS' },
        ]);
      }
    }
  });

  test('have parts no greater than their wholes', () => {
    const tooGreat = reports.flatMap(({ unitCode, period, figures }) => {
      const number = (code: string) => Number(figures.find(({ indicatorCode }) => indicatorCode === code)?.value);
      return [
        ...figures.filter(({ numerator, denominator }) => Number(numerator) > Number(denominator)),
        ...(number('VIEC_LAM_NN') > number('VIEC_LAM') ? [{ unitCode, period }] : []),
      ];
    });
    expect(tooGreat).toEqual([]);
  });

  test('say of each figure where it comes from, or that it is invented', () => {
    const figures = reports.flatMap((one) => one.figures);
    expect(figures.filter(({ illustrative, source }) => illustrative === (source !== null))).toEqual([]);
    const press = documentText('D20-huong-tra-2021-2022-results');
    const real = figures.filter(({ source }) => source?.startsWith('D20'));
    expect(real.filter(({ words }) => !words || !press.includes(words))).toEqual([]);
    expect(real).toHaveLength(11);
  });

  test('name accounts that may do it, and nobody decides on their own', () => {
    const officeOf = new Map(offices.map((office) => [office.account, office]));
    const wrong = reports.filter((one: DemoReport) => {
      const [submitter, decider] = [officeOf.get(one.submittedBy), one.decidedBy && officeOf.get(one.decidedBy)];
      const mayDecide = decider === null || (decider && ['PLANNER', 'LEADER'].includes(decider.office));
      const role = one.department ? 'DEPARTMENT_HEAD' : 'PLANNER';
      return (
        submitter?.unitCode !== one.unitCode ||
        submitter.office !== role ||
        submitter.department !== one.department ||
        !officeOf.has(one.enteredBy) ||
        !mayDecide ||
        one.decidedBy === one.submittedBy ||
        (one.decidedAt !== null && one.decidedAt <= one.submittedAt)
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('the figures hang together', () => {
  test('jobs: eight communes make 912 of 900, and one fewer would not', () => {
    const jobs = figuresOf('VIEC_LAM', '2022-Y', 'ESTIMATE').map(({ value }) => value);
    expect([jobs.length, sum(jobs)]).toEqual([8, 912]);
    expect(jobs.every((value) => 912 - Number(value) < 900)).toBe(true);
    expect(sum(figuresOf('VIEC_LAM_NN', '2022-Y', 'ESTIMATE').map(({ value }) => value))).toBe(83);
  });

  test('poverty falls by 0.8 to 1.0 points, for the eight communes and for all nine of 2021', () => {
    const after = shareOf(figuresOf('HO_NGHEO', '2022-Y', 'ESTIMATE'));
    const before = figuresOf('HO_NGHEO', '2021-Y', 'OFFICIAL');
    expect(shareOf(before.filter((_, index) => COMMUNES[index] !== '20035')) - after).toBeCloseTo(0.889, 2);
    expect(shareOf(before)).toBeCloseTo(4.029, 2);
  });

  test('training above 70 %, waste above 93 %, clean water 99.9 %', () => {
    expect(shareOf(figuresOf('LD_DAOTAO', '2022-Y', 'ESTIMATE'))).toBeCloseTo(72.36, 2);
    expect(shareOf(figuresOf('RAC', '2022-Y', 'ESTIMATE'))).toBeCloseTo(95.04, 2);
    expect(shareOf(figuresOf('NUOC_SACH', '2022-Y', 'ESTIMATE'))).toBeGreaterThan(99.9);
  });

  test('schools: 25 of 38 in 2021, 28 of 34 reported in 2022', () => {
    const schools = (period: string, vintage: string) => {
      const figures = figuresOf('TRUONG_CQG', period, vintage);
      return [sum(figures.map(({ numerator }) => numerator)), sum(figures.map(({ denominator }) => denominator))];
    };
    expect([schools('2021-Y', 'OFFICIAL'), schools('2022-Y', 'ESTIMATE')]).toEqual([
      [25, 38],
      [28, 34],
    ]);
  });

  test('budget: communes and town make 442.4 tỷ in 2021; 200.014 tỷ with one commune missing stands beside "hơn 201 tỷ"', () => {
    const total = (period: string, communes: string, town: string) =>
      sum([
        ...figuresOf('THU_NS', period, communes).map(({ value }) => value),
        ...(report(TOWN, period, town, 'TCKH')?.figures ?? [])
          .filter(({ indicatorCode }) => indicatorCode === 'THU_NS')
          .map(({ value }) => value),
      ]);
    expect(total('2021-Y', 'OFFICIAL', 'OFFICIAL')).toBe(442.4);
    expect(total('2022-Y', 'ESTIMATE', 'ESTIMATE')).toBe(200.014);
    const typed = report(TOWN, '2022-Y', 'ESTIMATE')?.figures;
    expect(typed?.map(({ value, words, counted }) => [value, words, counted])).toEqual([
      ['201', 'hơn 201 tỷ đồng', false],
    ]);
  });

  test('red where one can drill down: waste in Hương Bình, dossiers in Hương Văn', () => {
    const below = (code: string, percent: number) =>
      COMMUNES.filter((commune) => {
        const figures = report(commune, '2022-Y', 'ESTIMATE')?.figures ?? [];
        const figure = figures.filter(({ indicatorCode }) => indicatorCode === code);
        return figure.length > 0 && shareOf(figure) <= percent;
      });
    expect([below('RAC', 93), below('TTHC_HAN', 95)]).toEqual([['20026'], ['20011']]);
  });
});
