import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Files that hold English alone, and catalogues of the server, where it stands beside Vietnamese under `en`. */
const ENGLISH = ['packages/measure/src/says/en/*.ts', 'client/src/**/texts/{en,*.en}.ts'];
const BILINGUAL = ['server/src/**/*.messages.ts'];

/** One word for each term of the glossary in docs/DOMAIN.md: what English texts say instead of another. */
const TERMS: readonly [not: RegExp, but: string][] = [
  [/sub-?units?\b/i, 'lower units (cấp dưới)'],
  [/\b(?:level|tier) above\b/i, 'the unit above (cấp trên)'],
  [/\bco-?ordinat/i, 'supports (phối hợp)'],
  [/\bquotas?\b/i, 'target assigned from above (mức giao)'],
  [/\bplanners?\b/i, 'planning officer (cán bộ tổng hợp)'],
  [/\broll(?:ed)?[- ]?up/i, 'aggregate (tổng hợp)'],
  [/\bpending\b/i, 'awaiting review (chờ duyệt)'],
  [/\brestated?\b/i, 'recalculated (đã tính lại)'],
  [/\b(?:not )?attained\b/i, 'met, not met (đạt, không đạt)'],
  [/\bpercent\b/i, 'per cent'],
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

test('English texts say each term of the glossary with one word', () => {
  const said = texts.flatMap(({ path, text }) =>
    TERMS.filter(([not]) => not.test(text)).map(([, but]) => `${path}: “${text.trim()}”: ${but}`),
  );
  expect(texts.length).toBeGreaterThan(1_000);
  expect(said).toEqual([]);
});
