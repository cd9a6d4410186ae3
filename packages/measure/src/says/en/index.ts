import { balance } from './balance.ts';
import { explain } from './explain.ts';
import { figureForm } from './figure-form.ts';
import { input } from './input.ts';
import { occasions, pace } from './occasions.ts';
import { parts } from './parts.ts';
import { percent } from './percent.ts';
import { reading } from './reading.ts';
import { score } from './score.ts';
import { verdict } from './verdict.ts';
import { withMissing } from './with-missing.ts';

/** Every room of this package in English, by the name of the room. Holds words alone: give it to `addEnglish`. */
export const english = {
  balance,
  explain,
  'figure-form': figureForm,
  input,
  occasions,
  pace,
  parts,
  percent,
  reading,
  score,
  verdict,
  'with-missing': withMissing,
};
