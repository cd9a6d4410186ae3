import type { EnglishOf } from '../../messages.ts';
import type { says } from '../with-missing.ts';
import { counted, fewNames } from './grammar.ts';

export const withMissing: EnglishOf<typeof says> = {
  waitsFor: ({ reason, names }) => `${reason} Still missing: ${fewNames(names)}, so this is not final.`,
  waitsForParts: ({ reason, names }) =>
    `${reason} Still missing: ${fewNames(names, 'other', 'others')}, so this is not final.`,
  partsMissing: ({ names }) => `Missing: ${fewNames(names, 'other', 'others')}.`,
  restToCome: ({ names }) =>
    `For the time being, with what is still to come: ${fewNames(names, 'other period', 'other periods')}.`,
  unitsMissing: ({ names }) => `${counted(names.length, 'unit', 'units')} missing: ${fewNames(names)}.`,
};
