/** Writes docs/target-forms.md: every form with real examples and what the reader makes of them. */
import { writeFileSync } from 'node:fs';
import { formsPage } from './forms-page.ts';

writeFileSync(new URL('../../../docs/target-forms.md', import.meta.url), formsPage());
