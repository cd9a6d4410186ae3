import { type RefObject, useDeferredValue } from 'react';
import type { CellDrafts } from '#lib/cell-drafts.ts';
import { said } from '#lib/said.ts';
import { Notice } from '#ui/states.tsx';
import { partKey } from './figure-keys.ts';
import classes from './report-form.module.css';
import { type ReportRow, typedIn } from './report-row.ts';
import { type FoundInForm, findingsInForm } from './row-checks.ts';
import { talk } from './texts/talk.ts';

interface Props {
  rows: readonly ReportRow[];
  drafts: CellDrafts;
  form: RefObject<HTMLElement | null>;
}

/** All that looks wrong in the form at once, by the rules that the server goes by when it is sent; each leads to its cell. */
export function FormChecks({ rows, drafts, form }: Props) {
  // a keystroke does not wait for it
  const found = findingsInForm(rows, useDeferredValue(drafts));
  const errors = found.filter(({ severity }) => severity === 'ERROR');
  const open = found.filter(({ severity, isNoted }) => severity === 'WARNING' && !isNoted);
  if (found.length === 0) return null;
  return (
    <div className={classes.checks}>
      <Notice tone={errors.length > 0 ? 'bad' : 'warn'} title={talk.checks.title(errors.length, open.length)}>
        <ul className={classes.findings}>
          {found.map((one) => (
            <li key={`${one.row.indicator.id} ${one.message.key}`}>
              <button type="button" className={classes.finding} onClick={() => goTo(form.current, one)}>
                {one.row.indicator.name}
              </button>
              : {said(one.message)}{' '}
              {one.severity === 'ERROR' ? talk.checks.mend : one.isNoted ? talk.checks.noted : null}
            </li>
          ))}
        </ul>
        {open.length > 0 ? talk.checks.note : null}
      </Notice>
    </div>
  );
}

function goTo(form: HTMLElement | null, { row }: FoundInForm): void {
  const [first] = typedIn(row);
  const key = first && partKey(row.indicator.id, first);
  const field = [...(form?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find(
    ({ dataset }) => dataset.key === key,
  );
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
