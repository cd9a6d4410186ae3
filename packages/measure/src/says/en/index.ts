import { balance } from './balance.ts';
import { checks } from './checks.ts';
import { choices } from './choices.ts';
import { explain } from './explain.ts';
import { figureForm } from './figure-form.ts';
import { guess } from './guess.ts';
import { input } from './input.ts';
import { number } from './number.ts';
import { occasions, pace } from './occasions.ts';
import { overYears } from './over-years.ts';
import { parts } from './parts.ts';
import { percent } from './percent.ts';
import { phases } from './phases.ts';
import { reading } from './reading.ts';
import { score } from './score.ts';
import { units } from './units.ts';
import { verdict } from './verdict.ts';
import { withMissing } from './with-missing.ts';

/** All English of this package: every room by its name, and the units of measure. Give it to `addEnglish`. */
export const english = {
  units,
  rooms: {
    balance,
    checks,
    choices,
    explain,
    'figure-form': figureForm,
    guess,
    input,
    occasions,
    'over-years': overYears,
    pace,
    parts,
    percent,
    phases,
    reading: { ...number, ...reading },
    score,
    verdict,
    'with-missing': withMissing,
  },
};
