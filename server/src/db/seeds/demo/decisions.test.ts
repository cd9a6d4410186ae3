import { describe, expect, test } from 'vitest';
import { loadDemoData } from './demo-data.ts';
import { asPrinted, documentText } from './document-text.ts';

const { catalogue, decisions, departments } = loadDemoData();

const TOWN = '480';

const decision = (slug: string) => {
  const found = decisions.find((candidate) => candidate.slug.startsWith(slug));
  if (!found) throw new Error(`no decision ${slug}`);
  return found;
};
const indicatorsOf = (slug: string) => decision(slug).plan.objectives.flatMap(({ indicators }) => indicators);

describe('the decisions', () => {
  test.each(decisions.map(({ slug }) => slug))('%s: every word it is quoted with stands in the document', (slug) => {
    const { decision: issued, plan } = decision(slug);
    const indicators = indicatorsOf(slug);
    const quoted = [
      ...issued.legalBases,
      ...issued.recipients,
      ...issued.articles.map(({ text }) => text),
      issued.title,
      issued.issuedBy,
      issued.place,
      issued.authority,
      issued.proposedBy,
      issued.replaces,
      issued.signer?.name,
      plan.generalObjective,
      ...plan.objectives.map(({ text }) => text),
      ...issued.annexCaptions,
      ...indicators.flatMap(({ rawTarget, leadWords, coordinatingWords, otherWordings }) => [
        rawTarget,
        leadWords,
        coordinatingWords,
        ...otherWordings.map(({ words }) => words),
      ]),
      // A long cell of a table may be broken by the next page; its beginning never is.
      ...plan.tasks.map(({ text }) => text.slice(0, 25)),
    ];
    const text = documentText(slug);
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
      ['002-huong-tra-2022', 5, 22, 11],
      ['003-bac-hong-2021', 7, 33, 0],
      ['004-phuoc-long-2021', 5, 10, 21],
    ]);
  });

  test('say of every line of an objective which targets it states: nine of the town’s state none', () => {
    const lines = (slug: string) =>
      decision(slug).plan.paragraphs.filter(({ section, heading }) => section === 'OBJECTIVES' && !heading);
    const unquantified = decisions.map(({ slug }) => lines(slug).filter(({ indicators }) => indicators.length === 0));
    expect(unquantified.map(({ length }) => length)).toEqual([0, 0, 9, 0, 0]);
    for (const { slug, plan } of decisions) {
      const stated = plan.paragraphs.flatMap(({ indicators }) => indicators);
      const listed = indicatorsOf(slug).map(({ code }) => code);
      expect([slug, stated.filter((code) => !listed.includes(code))]).toEqual([slug, []]);
      expect([slug, stated.filter((code, index) => stated.indexOf(code) < index)]).toEqual([slug, []]);
    }
  });

  test('count what a composite claims: 13 of 13 in Phong Bình, 20 of the claimed 21 in Bắc Hồng', () => {
    const members = (slug: string, code: string) =>
      indicatorsOf(slug).filter(({ parentCode }) => parentCode === code).length;
    expect([members('000', 'PB_KTXH'), members('003', 'BH_KTXH')]).toEqual([13, 20]);
  });

  test('leave a number or a day that the document lacks, or gives to another, empty', () => {
    expect(decisions.map(({ decision: { number, signedOn } }) => [number, signedOn])).toEqual([
      ['08', '2023-01-06'],
      ['04', '2023-01-03'],
      [null, null],
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
