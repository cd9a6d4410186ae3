/**
 * What the relation alone allows (DOMAIN.md, section 7), table by table, whatever the office: the law that row-level
 * security keeps when every policy in code is switched off. S reads, I inserts, U updates, D deletes; a party that is
 * not named may do nothing. A reader who is several parties at once may do what any of them may.
 */
export interface Rights {
  /** Signed in, whoever it is. */
  anybody?: string;
  /** Of the unit that the row is about. */
  own?: string;
  /** Of a unit above it. */
  above?: string;
  /** Of a unit below it. */
  below?: string;
  /** Of a unit that the decision names. */
  named?: string;
  /** Of the unit that set it, which is the unit itself or one above. */
  giver?: string;
  /** Of the unit that is written down as the setter and is neither: no such row is ever made. */
  pretender?: string;
  /** Of the unit that an entry of the trail is about. */
  subject?: string;
  /** The account itself. */
  holder?: string;
  /** The account itself, acting in the unit. */
  holderAtHome?: string;
}

export interface Kind extends Rights {
  /** What tells the kind apart from the table's other kinds. */
  columns?: Record<string, unknown>;
}

export interface Turn {
  set: string;
  /** What becomes of a kind; one that is not named stays what it is. */
  becomes: Record<string, string>;
}

export interface TableLaw {
  kinds: Record<string, Kind>;
  /** The column by which a row is known; `id` unless told. */
  key?: string;
  /** A change that matters to no policy, as the right-hand side of SET; without it the table is updated by nobody. */
  touch?: string;
  /** The column that says which unit it is about, where that can be updated. */
  moves?: 'pos' | 'unit_id';
  /** Changes that make rows of one kind into another, each as the right-hand side of SET. */
  turns?: Turn[];
  /** Columns without which a row cannot stand, beyond what can be filled by type. */
  filler?: Record<string, unknown>;
}

const READ_BY_ALL = { kinds: { any: { anybody: 'S' } } } as const;

/** What is issued is kept; a draft plan can be thrown away with its parts and its decision. */
const ISSUED = { own: 'SIU', above: 'S', below: 'S', named: 'S' } as const;
const planPart = (touch: string, filler: Record<string, unknown> = {}): TableLaw => ({
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

/** What was sent stays readable above, and is marked returned or accepted there. */
const reportPart = (touch: string, rest: Partial<TableLaw> = {}): TableLaw => ({
  kinds: {
    unsent: { columns: { submitted: false }, own: 'SIU' },
    sent: { columns: { submitted: true }, own: 'SIU', above: 'SU' },
  },
  touch,
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

export const RELATION: Record<string, TableLaw> = {
  // the tree of units, regimes and the shared catalogue: everybody reads, the operator writes
  unit: READ_BY_ALL,
  unit_version: { ...READ_BY_ALL, filler: { level: 'COMMUNE' } },
  unit_succession: READ_BY_ALL,
  regime: READ_BY_ALL,
  period: { ...READ_BY_ALL, filler: { kind: 'YEAR', vintage: 'OFFICIAL' } },
  period_due: { ...READ_BY_ALL, key: 'period_id', filler: { level: 'COMMUNE' } },
  department: { kinds: { any: { anybody: 'S', own: 'SIU' } }, touch: 'ordinal = 77', moves: 'unit_id' },

  // a unit's own indicators are read above and below it
  indicator: {
    kinds: {
      shared: { columns: { pos: 0, unit_id: null, province_id: 0 }, anybody: 'S' },
      own: { own: 'SIU', above: 'S', below: 'S' },
    },
    touch: 'parent_id = null',
    moves: 'pos',
  },
  indicator_edition: {
    kinds: { shared: { columns: { pos: 0 }, anybody: 'S' }, own: { own: 'SIU', above: 'S', below: 'S' } },
    touch: "note = 'x'",
    moves: 'pos',
    filler: {
      ...{ kind: 'QUANTITY', direction: 'HIGHER', over_time: 'SUM', typed_as: 'PERIOD', over_units: 'SUM' },
      ...{ supplied_by: 'SUB_UNITS', sum_policy: 'CHILDREN_EQUAL', percent_formula: 'R_OVER_T' },
    },
  },

  // how they are graded and scored is read like them
  indicator_rule: {
    kinds: { any: { own: 'SIU', above: 'S', below: 'S' } },
    touch: "valid_from = '2077-01-01'",
    moves: 'pos',
    filler: { indicator_id: null },
  },

  // people: a unit and those above it keep its accounts; the account knows itself
  account: { kinds: { any: { own: 'SIU', above: 'SIU', holder: 'S' } }, touch: 'revision = 77' },
  office: {
    kinds: { any: { own: 'SIU', above: 'SIU', holder: 'S' } },
    touch: "valid_to = '2099-01-01'",
    filler: { kind: 'VIEWER' },
  },
  invitation: { kinds: { any: { own: 'SI', above: 'SI' } } },
  api_key: {
    kinds: { any: { own: 'SU', above: 'SU', holder: 'SU', holderAtHome: 'SIU' } },
    touch: "revoked_at = '2023-01-01T00:00:00Z'",
    filler: { kind: 'VIEWER' },
  },
  session: { kinds: { any: { holder: 'SU' } }, touch: "revoked_at = '2023-01-01T00:00:00Z'" },
  second_factor: { kinds: { any: { holder: 'SIUD' } }, key: 'account_id', touch: 'last_step = 77' },
  mutation_answer: { kinds: { any: { holder: 'SIUD' } }, key: 'client_mutation_id', touch: "answer = '{}'" },
  identity: { kinds: { any: { holder: 'S' } }, key: 'subject' },
  sign_in_throttle: { kinds: { any: {} }, key: 'key' },

  // registers
  audit_entry: {
    kinds: { any: { own: 'S', subject: 'S' } },
    key: 'subject_id',
    filler: { office_kind: 'VIEWER' },
  },
  period_exception: { kinds: { any: { own: 'S', above: 'S', giver: 'SI' } } },

  // drafts in the unit; issued decisions with their annexes, plans and own targets above, below and where named
  decision: planPart("title = 'x'"),
  plan: planPart("title = 'x'"),
  objective: planPart("text = 'x'"),
  plan_indicator: planPart('ordinal = 77'),
  paragraph: planPart("text = 'x'", { section: 'PREAMBLE', objective_id: null }),
  task: planPart("text = 'x'"),
  plan_fault: planPart("text = 'x'", { code: 'NUMBER_MISSING' }),
  responsibility: planPart('year = 2077', { role: 'COORDINATE' }),
  plan_basis: { kinds: { any: { own: 'SIU', above: 'S' } }, key: 'plan_id', touch: "looked_by = 'x'", moves: 'pos' },

  // assignments: who gives, who receives, those above, and the units named in the same decision
  target: {
    kinds: {
      draft: { columns: { state: 'DRAFT' }, giver: 'SIUD', pretender: 'SD' },
      proposed: { columns: { state: 'PROPOSED' }, above: 'S', giver: 'SIU', own: 'S', pretender: 'S' },
      issued: { columns: { state: 'ISSUED' }, own: 'SU', above: 'S', named: 'S', giver: 'SIU', pretender: 'S' },
      withdrawn: { columns: { state: 'WITHDRAWN' }, own: 'S', above: 'S', named: 'S', giver: 'SIU', pretender: 'S' },
      'own issued': {
        columns: { state: 'ISSUED', source: 'OWN' },
        ...{ own: 'SU', above: 'S', below: 'S', named: 'S', giver: 'SIU', pretender: 'S' },
      },
      'own withdrawn': {
        columns: { state: 'WITHDRAWN', source: 'OWN' },
        ...{ own: 'S', above: 'S', below: 'S', named: 'S', giver: 'SIU', pretender: 'S' },
      },
    },
    touch: 'revision = 77',
    moves: 'pos',
    turns: [
      {
        set: "state = 'WITHDRAWN'",
        becomes: { draft: 'withdrawn', proposed: 'withdrawn', issued: 'withdrawn', 'own issued': 'own withdrawn' },
      },
      {
        set: "state = 'DRAFT'",
        becomes: Object.fromEntries(
          ['proposed', 'issued', 'withdrawn', 'own issued', 'own withdrawn'].map((kind) => [kind, 'draft']),
        ),
      },
    ],
    filler: { source: 'ASSIGNED', in_force_from: '2023-01-01' },
  },

  // submitted, returned and accepted reports: the unit and those above
  report: reportPart('revision = 77', { filler: { state: 'DRAFT' } }),
  report_version: reportPart("declared_gaps = 'x'", { key: 'report_id', filler: SENT }),
  figure: reportPart('accepted = true', {
    kinds: {
      unsent: { columns: { submitted: false }, own: 'SIUD' },
      sent: { columns: { submitted: true }, own: 'SIU', above: 'SU' },
    },
    moves: undefined,
  }),
};
