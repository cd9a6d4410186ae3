import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DemoFigure, type DemoReport, loadDemoData } from './demo-data.ts';

const data = loadDemoData();
const { catalogue, decisions, departments, offices, quotas, reports } = data;

const TOWN = '480';
const COMMUNES = ['19996', '20005', '20008', '20011', '20017', '20020', '20026', '20035', '20041'];
const WARDS = ['19996', '20008', '20011', '20017', '20020'];

/** Letters and signs as printed; spaces, line breaks and the marks of bold type do not count. */
const asPrinted = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\*+|<\/?\w+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const document = (slug: string): string =>
  asPrinted(readFileSync(new URL(`./documents/${slug}.txt`, import.meta.url), 'utf8'));

const decision = (slug: string) => {
  const found = decisions.find((candidate) => candidate.slug.startsWith(slug));
  if (!found) throw new Error(`no decision ${slug}`);
  return found;
};
const indicatorsOf = (slug: string) => decision(slug).plan.objectives.flatMap(({ indicators }) => indicators);
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

describe('the decisions', () => {
  test.each(decisions.map(({ slug }) => slug))('%s: every word it is quoted with stands in the document', (slug) => {
    const { decision: issued, plan } = decision(slug);
    const indicators = indicatorsOf(slug);
    const quoted = [
      ...issued.legalBases,
      ...issued.recipients,
      ...issued.articles.map(({ text }) => text),
      ...[issued.issuedBy, issued.proposedBy, issued.replaces, issued.annexCaption, issued.signer?.name],
      plan.generalObjective,
      ...plan.objectives.map(({ text }) => text),
      ...indicators.flatMap(({ rawTarget, leadWords, coordinatingWords, otherWordings }) => [
        rawTarget,
        leadWords,
        coordinatingWords,
        ...otherWordings.map(({ words }) => words),
      ]),
      ...plan.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
      // A long cell of a table may be broken by the next page; its beginning never is.
      ...plan.tasks.map(({ text }) => text.slice(0, 25)),
    ];
    const text = document(slug);
    expect(quoted.filter((words) => words && !text.includes(asPrinted(words)))).toEqual([]);
  });

  test('hold every objective, indicator and measure of the five documents', () => {
    const counts = decisions.map(({ slug, plan }) => [
      slug,
      plan.objectives.length,
      indicatorsOf(slug).length,
      plan.tasks.length,
    ]);
    expect(counts).toEqual([
      ['000-phong-binh-2023', 9, 48, 25],
      ['001-huong-xuan-2023', 7, 31, 15],
      ['002-huong-tra-2022', 5, 22, 20],
      ['003-bac-hong-2021', 7, 33, 0],
      ['004-phuoc-long-2021', 5, 10, 21],
    ]);
  });

  test('count what a composite claims: 13 of 13 in Phong Bình, 20 of the claimed 21 in Bắc Hồng', () => {
    const members = (slug: string, code: string) =>
      indicatorsOf(slug).filter(({ parentCode }) => parentCode === code).length;
    expect([members('000', 'PB_KTXH'), members('003', 'BH_KTXH')]).toEqual([13, 20]);
  });

  test('leave a number that the document lacks, or gives to another, empty', () => {
    expect(decisions.map(({ decision: { number, signedOn } }) => [number, signedOn])).toEqual([
      ['08', '2023-01-06'],
      ['04', '2023-01-03'],
      [null, '2021-12-29'],
      [null, '2021-02-19'],
      [null, '2021-05-31'],
    ]);
  });

  test('name the faults of the documents', () => {
    expect(decisions.map(({ faults }) => faults.map(({ code }) => code))).toEqual([
      ['SCALE_AMBIGUOUS', 'ANNEXES_DISAGREE', 'ONLY_IN_ONE_ANNEX', 'CAPTION_NUMBER_MISSING'],
      ['ANNEXES_DISAGREE', 'OBJECTIVE_WITHOUT_TASKS', 'TASK_NUMBER_MISSING'],
      ['NUMBER_GIVEN_TWICE', 'YEAR_MISMATCH'],
      ['COUNT_MISMATCH', 'NUMBER_MISSING'],
      ['ANNEXES_DISAGREE', 'NUMBER_MISSING'],
    ]);
  });

  test('define each indicator once: in the catalogue or in the plan, with both operands of a ratio', () => {
    const inCatalogue = new Set(catalogue.map(({ code }) => code));
    for (const indicator of decisions.flatMap(({ slug }) => indicatorsOf(slug))) {
      const { code, catalogueCode, definition } = indicator;
      expect([code, catalogueCode === null]).toEqual([code, definition !== null]);
      if (catalogueCode) expect([catalogueCode, inCatalogue.has(code)]).toEqual([code, true]);
      if (definition) expect(definition.kind === 'RATIO').toBe(Boolean(definition.numerator && definition.denominator));
    }
  });

  test('measure with the town what the ward has in common with it', () => {
    const shared = indicatorsOf('001').flatMap(({ catalogueCode }) => catalogueCode ?? []);
    expect(shared).toEqual(['THU_NS', 'VIEC_LAM', 'VIEC_LAM_NN', 'HO_NGHEO', 'HAI_LONG', 'TTHC_HAN']);
  });

  test('give each indicator of the town to departments the town has', () => {
    const names = new Set(
      departments
        .filter(({ unitCode }) => unitCode === TOWN)
        .flatMap((unit) => unit.departments.map(({ name }) => name)),
    );
    const leads = indicatorsOf('002').map(({ code, leadDepartment, coordinating }) => ({
      code,
      known: [...(leadDepartment ? [leadDepartment] : []), ...coordinating].every((name) => names.has(name)),
      led: leadDepartment !== null,
    }));
    expect(leads.filter(({ known }) => !known)).toEqual([]);
    // "Các cơ quan chuyên môn, đơn vị sự nghiệp, UBND các xã, phường": the document names no single lead.
    expect(leads.filter(({ led }) => !led).map(({ code }) => code)).toEqual(['NHIEM_VU_DX']);
  });
});

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
    const press = document('D20-huong-tra-2021-2022-results');
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
