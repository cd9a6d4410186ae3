import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Files that hold English alone, and catalogues of the server, where it stands beside Vietnamese under `en`. */
const ENGLISH = ['packages/measure/src/says/en/*.ts', 'client/src/**/texts/{en,*.en}.ts'];
const BILINGUAL = ['server/src/**/*.messages.ts'];

/** What English texts say for a term of docs/DOMAIN.md, and what they say instead of it nowhere. */
interface Term {
  readonly says: string;
  readonly not: RegExp;
}

/** Of the table of words, each by its name in code. */
const GLOSSARY: Readonly<Record<string, Term>> = {
  Unit: {
    says: 'unit; the unit above, lower units (cấp trên, cấp dưới)',
    not: /sub-?units?\b|\b(?:level|tier) above\b|\b(?:localit|municipalit)/i,
  },
  Department: { says: 'department', not: /\b(?:divisions?|bureaus?|bureaux)\b/i },
  Succession: { says: 'merged, split, renamed', not: /\b(?:amalgamat|incorporat)/i },
  Decision: { says: 'decision', not: /\b(?:decrees?|rulings?)\b/i },
  Paragraph: { says: 'paragraph', not: /\bpassages?\b/i },
  Post: { says: 'post (chức vụ)', not: /\b(?:job titles?|positions? held)\b/i },
  Objective: { says: 'objective', not: /\b(?:aims?|purposes of the plan)\b/i },
  Indicator: { says: 'indicator', not: /\b(?:metrics?|KPIs?)\b/ },
  Target: { says: 'target; assigned from above, own target', not: /\b(?:quotas?|benchmarks?)\b/i },
  Responsibility: { says: 'leads, supports (chủ trì, phối hợp)', not: /\bco-?ordinat|\bin charge\b/i },
  Assignment: { says: 'assign (giao)', not: /\ballocat/i },
  Amendment: {
    says: 'amend, supplement, replace (sửa đổi, bổ sung, thay thế)',
    not: /\b(?:revisions?|addend(?:um|a)) (?:of|to) the plan\b/i,
  },
  Submission: { says: 'submit to the leader (trình)', not: /\bfor (?:the leader’s )?signature\b|\bput forward\b/i },
  Term: { says: 'term of several years (giai đoạn)', not: /\b(?:mandate|multi-?year (?:cycle|period))s?\b/i },
  Task: { says: 'task', not: /\b(?:to-?dos?|action items?)\b/i },
  Regime: { says: 'reporting regime (chế độ báo cáo)', not: /\breporting (?:scheme|schedule|system|calendar)s?\b/i },
  Period: { says: 'period', not: /\bterms? of report|\breporting (?:interval|window)s?\b/i },
  Report: { says: 'report', not: /\b(?:filings?|statistical returns?)\b/i },
  Figure: { says: 'figure', not: /\bdata ?points?\b|\bdatum\b/i },
  Evidence: {
    says: 'evidence, evidence file (minh chứng)',
    not: /\b(?:supporting (?:documents?|files?)|attachments?)\b/i,
  },
  Vintage: { says: 'estimate, preliminary, official', not: /\b(?:forecasts?|projections?|definitive)\b/i },
  'Roll-up': { says: 'aggregate (tổng hợp)', not: /\broll(?:ed|s)?[- ]?ups?\b|\bconsolidat/i },
  Attainment: {
    says: 'exceeded, met, not met, not assessed, did not arise',
    not: /\b(?:not )?attained\b/i,
  },
  Coverage: { says: 'n of m units reported', not: /\b(?:completeness|response) rates?\b/i },
  Restated: { says: 'recalculated (đã tính lại)', not: /\brestated?\b/i },
  Illustrative: { says: 'illustrative (minh họa)', not: /\b(?:sample|demo|fictional|dummy) (?:figures?|data)\b/i },
};

/** Of states, verbs and offices. */
const OTHERS: readonly Term[] = [
  // "approve" is said of the unit's own leader alone: "approve in the unit", "self-approved"
  { says: 'accept, accepted (duyệt)', not: /\bapprov\w* (?:above|by the unit above)\b|\bratif/i },
  { says: 'return, returned (trả lại)', not: /\breject/i },
  { says: 'awaiting review (chờ duyệt)', not: /\bpending\b/i },
  { says: 'correct, correction (đính chính)', not: /\brectif/i },
  { says: 'issue, issued (ban hành)', not: /\b(?:promulgat|publish)/i },
  // a plan is amended; what stands in the ledger is adjusted
  { says: 'adjust, adjustment (điều chỉnh)', not: /\bamend\w* (?:a |an |the )?(?:targets?|members?|composites?)\b/i },
  { says: 'acknowledge (xác nhận đã nhận)', not: /\bconfirm(?:s|ed|ing)? receipt\b/i },
  { says: 'planning officer (cán bộ tổng hợp)', not: /\bplanners?\b/i },
  { says: 'system administrator (quản trị hệ thống)', not: /\badmins?\b/i },
  { says: 'leader (lãnh đạo)', not: /\b(?:bosses|boss|executives?)\b/i },
  { says: 'per cent', not: /\bpercent\b/i },
];

/** Texts in English: literals and templates, of a bilingual file those that stand under `en`. */
function englishIn(path: string, isBilingual: boolean): string[] {
  const file = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node, isEnglish: boolean): void => {
    const within = isEnglish || (ts.isPropertyAssignment(node) && node.name.getText() === 'en');
    if (ts.isImportDeclaration(node)) return;
    if (within && (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)))
      found.push(node.text);
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(file, !isBilingual);
  return found;
}

const texts = [...ENGLISH, ...BILINGUAL].flatMap((pattern) =>
  globSync(pattern, { cwd: ROOT }).flatMap((path) =>
    englishIn(path, BILINGUAL.includes(pattern)).map((text) => ({ path, text })),
  ),
);

test('every term of the glossary has its English word', () => {
  const [, table = ''] = readFileSync(join(ROOT, 'docs/DOMAIN.md'), 'utf8').split('## 1. Words');
  const rows = table.slice(0, table.indexOf('\n\nReport states')).matchAll(/^\| ([A-Z][\w-]*(?:, [A-Z]\w*)*) \|/gm);
  const terms = [...rows].flatMap(([, names = '']) => names.split(', '));
  expect(terms.length).toBeGreaterThan(15);
  expect(terms.sort()).toEqual(Object.keys(GLOSSARY).sort());
});

test('English texts say each term with one word', () => {
  const terms = [...Object.values(GLOSSARY), ...OTHERS];
  const said = texts.flatMap(({ path, text }) =>
    terms.filter(({ not }) => not.test(text)).map(({ says }) => `${path}: “${text.trim()}”: ${says}`),
  );
  expect(texts.length).toBeGreaterThan(1_000);
  expect(said).toEqual([]);
});
