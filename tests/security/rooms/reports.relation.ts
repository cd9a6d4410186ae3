import type { RoomRelation, TableLaw } from '../relation.law.ts';

/** What was sent stays readable above, and is marked returned or accepted there. */
const reportPart = (touch: string | undefined, rest: Partial<TableLaw> = {}): TableLaw => ({
  kinds: {
    unsent: { columns: { submitted: false }, own: 'SIU' },
    sent: { columns: { submitted: true }, own: 'SIU', above: 'SU' },
  },
  ...(touch && { touch }),
  moves: 'pos',
  turns: [
    { set: 'submitted = false', becomes: { sent: 'unsent' } },
    { set: 'submitted = true', becomes: { unsent: 'sent' } },
  ],
  ...rest,
});

const SENT = {
  content_hash: 'x',
  submitted_at: '2023-01-05T00:00:00Z',
  submitted_by: 'x',
  submitted_by_account_id: '00000000-0000-7000-8000-000000000000',
  on_time: true,
};

/** Submitted, returned and accepted reports: the unit and those above. */
export const relation: RoomRelation = {
  report: reportPart('revision = 77', { filler: { state: 'DRAFT' } }),
  report_version: reportPart("declared_gaps = 'x'", { key: 'report_id', filler: SENT }),
  report_reminder: { kinds: { any: { own: 'S', above: 'S', giver: 'SI' } } },
  extension_request: {
    kinds: { any: { own: 'SIU', above: 'SU' } },
    touch: "answer = 'x'",
    filler: { state: 'OPEN' },
  },
  figure: reportPart('accepted = true', {
    kinds: {
      unsent: { columns: { submitted: false }, own: 'SIUD' },
      sent: { columns: { submitted: true }, own: 'SIU', above: 'SU' },
    },
    moves: undefined,
  }),
  figure_remark: { kinds: { any: { own: 'SI', above: 'SI' } } },
  remark_answer: reportPart(undefined, {
    kinds: {
      unsent: { columns: { submitted: false }, own: 'SIUD' },
      sent: { columns: { submitted: true }, own: 'SIU', above: 'SU' },
    },
    moves: undefined,
  }),
  figure_evidence: reportPart(undefined, {
    kinds: {
      unsent: { columns: { submitted: false }, own: 'SIUD' },
      sent: { columns: { submitted: true }, own: 'SIU', above: 'SU' },
    },
    moves: undefined,
  }),
};
