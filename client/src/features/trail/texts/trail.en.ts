import type { vi } from './trail.vi.ts';

export const en: typeof vi = {
  verbs: {
    refuse: 'Refused: beyond what the office does',
  },
  fields: {
    createdAt: 'Created',
    digest: 'Digest of what it holds',
    file: 'File',
    kind: 'Kind',
    name: 'Name',
    note: 'note',
    ordinal: 'Order',
    refusedPart: 'Part refused',
    refusedVerb: 'Act refused',
    reason: 'Reason',
    state: 'state',
    text: 'Text',
    time: 'When',
    undoneReason: 'Why it was undone',
    unitId: 'Unit',
    validFrom: 'From',
    validTo: 'Until the end of',
    value: 'value',
    year: 'Year',
  },
};
