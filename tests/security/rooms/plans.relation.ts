import type { RoomRelation, TableLaw } from '../relation.law.ts';

/** Read above, below and by the units that the decision names. */
const ISSUED = { own: 'SIU', above: 'S', below: 'S', named: 'S' } as const;

const DEPARTMENT = '00000000-0000-7000-8000-00000000dead';

/** What a department plans is read in its unit and above. What is issued is kept; a draft plan can be thrown away with its parts and its decision. */
const planPart = (touch: string, filler: Record<string, unknown> = {}): TableLaw => ({
  kinds: {
    draft: { columns: { issued: false, department_id: null }, own: 'SIUD' },
    issued: { columns: { issued: true, department_id: null }, ...ISSUED },
    draftOfDepartment: { columns: { issued: false, department_id: DEPARTMENT }, own: 'SIUD' },
    issuedOfDepartment: { columns: { issued: true, department_id: DEPARTMENT }, own: 'SIU', above: 'S' },
  },
  touch,
  moves: 'pos',
  turns: [
    { set: 'issued = false', becomes: { issued: 'draft', issuedOfDepartment: 'draftOfDepartment' } },
    { set: 'issued = true', becomes: { draft: 'issued', draftOfDepartment: 'issuedOfDepartment' } },
    { set: 'department_id = null', becomes: { draftOfDepartment: 'draft', issuedOfDepartment: 'issued' } },
  ],
  filler,
});

/** What the unit alone plans. */
const unitPart = (touch: string, filler: Record<string, unknown> = {}): TableLaw => ({
  kinds: {
    draft: { columns: { issued: false }, own: 'SIUD' },
    issued: { columns: { issued: true }, ...ISSUED },
  },
  touch,
  moves: 'pos',
  turns: [
    { set: 'issued = false', becomes: { issued: 'draft' } },
    { set: 'issued = true', becomes: { draft: 'issued' } },
  ],
  filler,
});

/** Drafts in the unit; issued decisions with their annexes and plans above, below and where named. */
export const relation: RoomRelation = {
  decision: planPart("title = 'x'"),
  plan: planPart("title = 'x'"),
  objective: planPart("text = 'x'"),
  plan_indicator: planPart('ordinal = 77'),
  signed_copy: {
    kinds: {
      ofUnit: { columns: { department_id: null }, ...ISSUED, own: 'SI' },
      ofDepartment: { columns: { department_id: DEPARTMENT }, own: 'SI', above: 'S' },
    },
  },
  member_adjustment: { kinds: { any: { ...ISSUED, own: 'SI' } } },
  plan_submission: {
    kinds: {
      draft: { columns: { issued: false }, own: 'SIUD' },
      issued: { columns: { issued: true }, own: 'SIU' },
    },
    touch: "note = 'x'",
    moves: 'pos',
    turns: [
      { set: 'issued = false', becomes: { issued: 'draft' } },
      { set: 'issued = true', becomes: { draft: 'issued' } },
    ],
    filler: { subject: 'PLAN', decided_at: '2023-01-05T00:00:00Z', decided_by: 'x', words: '{}' },
  },
  ended_line: planPart("reason = 'x'", { task_id: '00000000-0000-7000-8000-000000000001' }),
  paragraph: planPart("text = 'x'", { section: 'PREAMBLE', objective_id: null }),
  task: planPart("text = 'x'"),
  plan_fault: planPart("text = 'x'", { code: 'NUMBER_MISSING' }),
  responsibility: unitPart('year = 2077', { role: 'COORDINATE' }),
};
