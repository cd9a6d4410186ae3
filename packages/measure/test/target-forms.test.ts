import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formsPage } from '../bin/forms-page.ts';

test('the page of forms is what the reader reads today (pnpm --filter @dich/measure forms writes it anew)', () => {
  expect(readFileSync(new URL('../../../docs/target-forms.md', import.meta.url), 'utf8')).toBe(formsPage());
});
