import { plural } from '#lib/texts/plural.ts';
import type { vi } from './missing.vi.ts';

export const en: typeof vi = {
  title: (count) => `Before it is issued: ${plural(count, 'point')} to look at`,
  issuedTitle: 'Left to do after the plan was replaced',
  weights: {
    BLOCKS: 'To be corrected',
    CONFIRM: 'To be completed, or a reason given',
    EXPLAIN: 'To be corrected, or explained',
    TELLS: 'Note',
  },
  toDepartments: 'Open responsibilities',
  toQuotas: 'Open targets',
  toOwnTargets: 'Open own targets of the department',
  holes: 'Issued although it lacked',
  because: 'Reason:',
  reason: 'Reason for issuing what lacks something',
  reasonHint: 'Needed while something above is to be completed or given a reason; it is kept and shown with the plan.',
};
