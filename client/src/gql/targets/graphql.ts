/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What acknowledgeTargets takes. */
export type AcknowledgeTargetsInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** What the viewer’s unit, or the department that the viewer heads, was given; those acknowledged before stay as they were. All of them or none. */
  readonly targetIds: ReadonlyArray<string>;
};

/** What adjustTargets takes. */
export type AdjustTargetsInput = {
  /** changesDigest of the plan, read together with what was shown; refused as STALE where the unit above has assigned, adjusted or withdrawn more since, with what. */
  readonly changesSeen: string;
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** The decision that adjusts them; without a day they hold from today. */
  readonly decision: DecisionReferenceInput;
  /** Why quotas and the unit’s own target differ; needed when they do. */
  readonly gapExplanation?: string | null | undefined;
  /** A plan of the viewer’s unit. */
  readonly planId: string;
  /** Why; kept in the ledger. */
  readonly reason: string;
  /** One balanced entry: what one unit or department gives up another takes. */
  readonly targets: ReadonlyArray<AdjustedTargetInput>;
};

/** What is to be reached by the end of one month of the year from now on. */
export type AdjustedPhaseInput = {
  /** A share of the year’s target ("20%"), or a level counted from the start of the year ("50 tỷ đồng"); at most 100 characters. What may be either is AMBIGUOUS. */
  readonly text: string;
  /** The month of the year at whose end it is to be reached: 3, 6, 9, or another from 1 to 11. */
  readonly until: number;
};

/** One target as it is to stand from now on. */
export type AdjustedTargetInput = {
  /** Answers the question of ambiguous words: an index of their candidates, from 0. */
  readonly chosenReading?: number | null | undefined;
  /** Of a plan of a term: how its years reach it. Left out: as the words say; what they do not say is asked. */
  readonly overYears?: OverYears | null | undefined;
  /** Of a year: all its phases from now on. Left out: as they stand. */
  readonly phases?: ReadonlyArray<AdjustedPhaseInput> | null | undefined;
  /** The revision that was seen; an older one is refused as STALE. */
  readonly revision: number;
  /** The entry in force that it takes the place of. */
  readonly targetId: string;
  /** The words as they are to stand, at most 1,000 characters. */
  readonly text: string;
  /** Of a term: all parts of its years from now on. Left out: as they stand. */
  readonly yearParts?: ReadonlyArray<AdjustedYearPartInput> | null | undefined;
};

/** What one year of a term has to reach from now on. */
export type AdjustedYearPartInput = {
  /** Answers the question of ambiguous words: an index of their candidates, from 0. */
  readonly chosenReading?: number | null | undefined;
  /** The words as they are to stand, at most 1,000 characters. */
  readonly text: string;
  /** One of the term. */
  readonly year: number;
};

/** What assignResponsibilities takes. */
export type AssignResponsibilitiesInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** A plan of the viewer’s unit. */
  readonly planId: string;
  /** Indicators that are not named keep theirs. */
  readonly responsibilities: ReadonlyArray<ResponsibilityInput>;
};

/** What assignTargets takes. */
export type AssignTargetsInput = {
  /** changesDigest of the plan, read together with what was shown; refused as STALE where the unit above has assigned, adjusted or withdrawn more since, with what. */
  readonly changesSeen: string;
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** The decision that gives them; without a day they hold from today. Null: the plan’s own. */
  readonly decision?: DecisionReferenceInput | null | undefined;
  /** draftsDigest of the plan, read together with the targets that were seen; refused as STALE where drafts have changed since, with who changed which, and where they were submitted, returned or taken back since. */
  readonly draftsSeen: string;
  /** Why quotas and the unit’s own target differ; needed when they do. */
  readonly gapExplanation?: string | null | undefined;
  /** A plan of the viewer’s unit. */
  readonly planId: string;
};

/** How quotas stand against the unit’s own target, or the years of a term against what holds for it. GAP and OVER need an explanation to be issued. */
export type BalanceStatus =
  /** They make it. */
  | 'BALANCED'
  /** They make less than it. */
  | 'GAP'
  /** No sub-unit has a quota yet, and no department a target; of a term no year has a part. */
  | 'NOTHING_ASSIGNED'
  /** They are not compared: by the policy, or as one of them cannot be. */
  | 'NOT_COMPARABLE'
  /** They make more than it. */
  | 'OVER';

/** How a figure is held against the bounds. */
export type Comparator =
  /** A status is reached. */
  | 'ACHIEVE'
  /** A result over its plan: "X/Y". Not a target. */
  | 'ACTUAL_OVER_PLAN'
  /** About the bound. No threshold. */
  | 'APPROX'
  /** Done before a day. */
  | 'BEFORE'
  /** From `lo` to `hi`: "A-B". */
  | 'BETWEEN'
  /** A count of the whole: 31/38. */
  | 'COUNT_OF'
  /** It falls, by the bounds where there are any. */
  | 'DECREASE'
  /** It falls to the bound. */
  | 'DECREASE_TO'
  /** A bare number; the direction of the indicator says on which side of it the target is met. */
  | 'EQ'
  /** At least so many in every sub-period. */
  | 'EVERY'
  /** At least `lo`. */
  | 'GE'
  /** At least a grade. */
  | 'GRADE_GE'
  /** Above `lo`. */
  | 'GT'
  /** Done in a span of time. */
  | 'IN'
  /** At most `hi`. */
  | 'LE'
  /** Below `hi`. */
  | 'LT'
  /** A status or a range is kept. */
  | 'MAINTAIN'
  /** It does not happen. */
  | 'NONE'
  /** Points of a scale. */
  | 'SCORE';

/** A document that puts something in force, as its issuer words it. What it lacks is given as null, is never invented, and is shown as a fault of it; issuePlan refuses what is left out. */
export type DecisionReferenceInput = {
  /** Above the signature: "TM. ỦY BAN NHÂN DÂN". Left out: what was drafted; null: nothing stands there. */
  readonly authority?: string | null | undefined;
  /** What kind of document it is. Left out: what was drafted, else a decision, of a department’s plan a kế hoạch. */
  readonly kind?: DocumentKind | null | undefined;
  /** As printed: "1741/QĐ-UBND". Null: the document has none (chưa có số). */
  readonly number?: string | null | undefined;
  /** What it gives holds from this day. Null: the document bears none. */
  readonly signedOn?: string | null | undefined;
  /** Null: the document does not say. */
  readonly signer?: SignerInput | null | undefined;
};

/** A department with its part in an indicator. */
export type DepartmentRoleInput = {
  /** A department of the plan’s unit. */
  readonly departmentId: string;
  /** Chủ trì or phối hợp. */
  readonly role: ResponsibilityRole;
};

/** Kinds of official documents (Nghị định 30/2020/NĐ-CP) that put something in force. */
export type DocumentKind =
  /** Quyết định. */
  | 'DECISION'
  /** Công văn. */
  | 'OFFICIAL_LETTER'
  /** Kế hoạch. */
  | 'PLAN'
  /** Nghị quyết. */
  | 'RESOLUTION';

/** What draftAssignments takes. */
export type DraftAssignmentsInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** A plan of the viewer’s unit. */
  readonly planId: string;
  /** The cells that change; others stay. */
  readonly targets: ReadonlyArray<DraftTargetInput>;
};

/** One cell of the grid: what one sub-unit, or one department of the unit, is given of one indicator. */
export type DraftTargetInput = {
  /** Answers the question of ambiguous words: an index of their candidates, from 0. */
  readonly chosenReading?: number | null | undefined;
  /** A department of the plan’s unit that is there today (in a year that is over: at its end). Left out: a sub-unit is given it. */
  readonly departmentId?: string | null | undefined;
  /** Số liệu minh họa: in no document. */
  readonly illustrative?: boolean | null | undefined;
  /** An indicator of the plan. */
  readonly indicatorId: string;
  /** Of a plan of a term: how its years reach it. Left out: as the words say; what they do not say is asked. */
  readonly overYears?: OverYears | null | undefined;
  /** The words of the draft last read in the cell; null: there was none. A cell that somebody else has changed since, to something else than what is sent, is refused as STALE and says theirs, by, at. Left out: whatever there is. */
  readonly seen?: string | null | undefined;
  /** The words as they are to stand, at most 1,000 characters; empty removes the draft. */
  readonly text: string;
  /** A sub-unit of the plan’s unit; with departmentId the plan’s unit itself. */
  readonly unitId: string;
};

/** Which way of its figures is better; words of a target that name a side go before it. */
export type IndicatorDirection =
  /** Inside a band is better than outside. */
  | 'BAND'
  /** More is better. */
  | 'HIGHER'
  /** Less is better. */
  | 'LOWER'
  /** Neither way is better. */
  | 'NONE';

/** What a plan can lack. */
export type MissingKind =
  /** The document that is to put it in force has neither legal bases nor articles. */
  | 'DECISION'
  /** No department leads an indicator, in a unit that has departments. */
  | 'LEAD'
  /** A line that it ends is counted by a composite, which then counts fewer. */
  | 'MEMBERS'
  /** It has no indicator, task or ended line. */
  | 'NOTHING'
  /** Departments are given parts of an indicator of which no number of the unit is made: the unit types that itself. */
  | 'OWN_FIGURE'
  /** Other departments are given parts of an indicator, and the one that leads it none. */
  | 'PART'
  /** Words of a target, its own or given down, can be read in more than one way. */
  | 'QUESTION'
  /** An indicator that is given down is not given to every sub-unit that it is for. */
  | 'QUOTA'
  /** Quotas of a plan that is replaced, or of lines that are ended, stay in force and are not given again yet. */
  | 'QUOTAS_STAY'
  /** An indicator is not used any more in its year. */
  | 'RETIRED'
  /** Quotas do not make the unit’s target, or the years of a term do not make what holds for it. */
  | 'SUM'
  /** An indicator has no target, neither its own nor one assigned from above. */
  | 'TARGET'
  /** A line falls short of what a term of the unit asks of its year, or cannot be compared with it. */
  | 'TERM'
  /** Words name the year before or after that of the plan, or were carried over with an old year. */
  | 'YEARS';

/** What follows when a plan is issued so. */
export type MissingWeight =
  /** It is refused. */
  | 'BLOCKS'
  /** It is issued with IssuePlanInput.holesReason. */
  | 'CONFIRM'
  /** It is issued with what IssuePlanInput asks for that: gapExplanation, carriedWordsSeen. */
  | 'EXPLAIN'
  /** It is issued. */
  | 'TELLS';

/** How the years of a term together reach what holds for it. */
export type OverYears =
  /** Every year for itself. */
  | 'EACH'
  /** It is reached in the last year. */
  | 'END'
  /** The mean of the years, each of the same weight. */
  | 'MEAN'
  /** All years added up. */
  | 'SUM';

/** What the unit strives for of one indicator. */
export type OwnTargetInput = {
  /** Answers the question of ambiguous words: an index of their candidates, from 0. */
  readonly chosenReading?: number | null | undefined;
  /** An indicator of the plan. */
  readonly indicatorId: string;
  /** Of a plan of a term: how its years reach it. Left out: as the words say; what they do not say is asked. */
  readonly overYears?: OverYears | null | undefined;
  /** The words of the draft last read in the cell; null: there was none. A cell that somebody else has changed since, to something else than what is sent, is refused as STALE and says theirs, by, at. Left out: whatever there is. */
  readonly seen?: string | null | undefined;
  /** The words as they are to stand, at most 1,000 characters; empty removes the draft. */
  readonly text: string;
};

/** What one drafted target has to reach by the end of one month of its year. An empty text takes the phase away. */
export type PhaseInput = {
  /** A department of the plan’s unit that a target is drafted for. */
  readonly departmentId?: string | null | undefined;
  /** An indicator that a target is drafted for. */
  readonly indicatorId: string;
  /** The words of the draft last read in the cell; null: there was none. A cell that somebody else has changed since, to something else than what is sent, is refused as STALE and says theirs, by, at. Left out: whatever there is. */
  readonly seen?: string | null | undefined;
  /** A share of the year’s target ("20%"), or a level counted from the start of the year ("50 tỷ đồng"); at most 100 characters. What may be either is AMBIGUOUS. */
  readonly text: string;
  /** A sub-unit that a quota is drafted for. Left out, also departmentId: the drafted target of the plan’s own unit. */
  readonly unitId?: string | null | undefined;
  /** The month of the year at whose end it is to be reached: 3, 6, 9, or another from 1 to 11. */
  readonly until: number;
};

/** Of what kind a refusal is: what a program decides by. */
export type ProblemCode =
  /** The value can be read in more than one way. */
  | 'AMBIGUOUS'
  /** It does not go with what is already there. */
  | 'CONFLICT'
  /** The value cannot be used. */
  | 'INVALID'
  /** It cannot be done now; the message says which of the causes holds. */
  | 'LOCKED'
  /** The office held does not do this. */
  | 'NOT_ALLOWED'
  /** Unknown, or not for this reader: the two are not told apart. */
  | 'NOT_FOUND'
  /** The clientMutationId was used for something else. */
  | 'REUSED_KEY'
  /** Somebody else changed it since it was read. */
  | 'STALE';

/** Where drafted quotas stand between planner and leader. */
export type QuotaState =
  /** Written, and not handed to the leader. */
  | 'DRAFT'
  /** A leader gave them back; they are written in again. */
  | 'RETURNED'
  /** They wait for the leader, as they are. */
  | 'SUBMITTED'
  /** They go with the plan, which is not issued. */
  | 'WITH_PLAN';

/** What registerProposal takes. */
export type RegisterProposalInput = {
  /** Answers the question of ambiguous words: an index of their candidates, from 0. */
  readonly chosenReading?: number | null | undefined;
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** An indicator of the plan. */
  readonly indicatorId: string;
  /** Of a plan of a term: how its years reach it. Left out: as the words say; what they do not say is asked. */
  readonly overYears?: OverYears | null | undefined;
  /** A plan of the viewer’s unit that holds the indicator. */
  readonly planId: string;
  /** The words as they are to stand, at most 1,000 characters. */
  readonly text: string;
};

/** Who leads and who coordinates one indicator. */
export type ResponsibilityInput = {
  /** All of them; an empty list takes the phân công away. */
  readonly departments: ReadonlyArray<DepartmentRoleInput>;
  /** An indicator of the plan. */
  readonly indicatorId: string;
  /** The departments last read there, in any order; empty: none. An indicator that somebody else has assigned otherwise since, and not as is wished now, is refused as STALE and says theirs, by, at. Left out: whatever there is. */
  readonly seen?: ReadonlyArray<DepartmentRoleInput> | null | undefined;
};

/** What part a department has in an indicator of its unit. */
export type ResponsibilityRole =
  /** Phối hợp: any number. */
  | 'COORDINATE'
  /** Chủ trì: at most one department for an indicator. */
  | 'LEAD';

/** What returnQuotas takes. */
export type ReturnQuotasInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** An issued plan of the viewer’s unit. */
  readonly planId: string;
  /** Why, at most 5,000 characters; kept, and shown to who submitted them. */
  readonly reason: string;
};

/** What setOwnTargets takes. */
export type SetOwnTargetsInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** A plan of the viewer’s unit. */
  readonly planId: string;
  /** The indicators that change; others stay. */
  readonly targets: ReadonlyArray<OwnTargetInput>;
};

/** What setPhases takes. */
export type SetPhasesInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** The phases that change; others stay. */
  readonly phases: ReadonlyArray<PhaseInput>;
  /** A plan of a year, of the viewer’s unit: a draft; where only quotas are phased, also an issued one. */
  readonly planId: string;
};

/** Who signed a document. */
export type SignerInput = {
  /** Full name. */
  readonly name: string;
  /** As printed: "CHỦ TỊCH", "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH". */
  readonly title: string;
};

/** What submitQuotas takes. */
export type SubmitQuotasInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** draftsDigest of the plan, read together with the targets that were seen; refused as STALE where drafts have changed since, with who changed which, and where they were submitted, returned or taken back since. */
  readonly draftsSeen: string;
  /** The kinds of AssignmentGrid.missing that were seen. What is missing with EXPLAIN and is not among them is AMBIGUOUS. */
  readonly missingSeen: ReadonlyArray<MissingKind>;
  /** What the leader is told with them, at most 5,000 characters. */
  readonly note?: string | null | undefined;
  /** An issued plan of the viewer’s unit. */
  readonly planId: string;
};

/** What the quotas of sub-units must make of the unit’s target. */
export type SumPolicy =
  /** Quotas of sub-units add up to at least the parent’s target. */
  | 'CHILDREN_AT_LEAST'
  /** Quotas of sub-units add up to the parent’s target. */
  | 'CHILDREN_EQUAL'
  /** Each quota is at least the parent’s target. */
  | 'EACH_AT_LEAST'
  /** Quotas and the parent’s target are not compared. */
  | 'NOT_COMPARABLE'
  /** The weighted mean of the quotas is the parent’s target. */
  | 'WEIGHTED_MEAN';

/** Who supplies a unit’s figure. */
export type SuppliedBy =
  /** Both parts, added. */
  | 'BOTH'
  /** The unit’s departments, or the unit itself. */
  | 'DEPARTMENTS'
  /** The units below it. */
  | 'SUB_UNITS';

/** What takeQuotasBack takes. */
export type TakeQuotasBackInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** An issued plan of the viewer’s unit. */
  readonly planId: string;
};

/** Whose will a target is. Both can stand side by side. */
export type TargetSource =
  /** Cấp trên giao. */
  | 'ASSIGNED'
  /** Phấn đấu: the unit’s own. */
  | 'OWN';

/** What an entry of the ledger does. */
export type TargetState =
  /** Seen by its unit alone; binds nobody. */
  | 'DRAFT'
  /** Giao, điều chỉnh, or an own target of an issued plan: it binds. */
  | 'ISSUED'
  /** Đăng ký: what a unit would take. */
  | 'PROPOSED'
  /** Thu hồi: the entry that ended another. */
  | 'WITHDRAWN';

/** What undoQuotaImport takes. */
export type UndoQuotaImportInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** Of the actor’s unit, not taken back yet. */
  readonly importId: string;
  /** Why, at most 1,000 characters. */
  readonly reason: string;
};

/** Tiers of administration, from above. */
export type UnitLevel =
  /** Xã, phường, thị trấn, đặc khu. */
  | 'COMMUNE'
  /** Huyện, quận, thị xã, thành phố thuộc tỉnh; until 2025. */
  | 'DISTRICT'
  /** Tỉnh, thành phố trực thuộc trung ương. */
  | 'PROVINCE';

/** What withdrawTargets takes. */
export type WithdrawTargetsInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** The document that withdraws them, from its day on. Left out: from today, under none. */
  readonly decision?: DecisionReferenceInput | null | undefined;
  /** Why; kept in the ledger. */
  readonly reason: string;
  /** Entries in force that the viewer’s unit set; all of them or none. */
  readonly targetIds: ReadonlyArray<string>;
};

export type AdjustTargetsMutationVariables = Exact<{
  input: AdjustTargetsInput;
}>;


export type AdjustTargetsMutation = { readonly __typename: 'Mutation', readonly adjustTargets: { readonly __typename: 'AdjustTargetsPayload', readonly targets: ReadonlyArray<{ readonly __typename: 'Target', readonly id: string }> | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type PhasedEntriesQueryVariables = Exact<{
  planId: string;
}>;


export type PhasedEntriesQuery = { readonly __typename: 'Query', readonly assignmentGrid: { readonly __typename: 'AssignmentGrid', readonly plan: { readonly __typename: 'Plan', readonly id: string }, readonly rows: ReadonlyArray<{ readonly __typename: 'AssignmentRow', readonly parentTarget: { readonly __typename: 'Target', readonly id: string, readonly phases: ReadonlyArray<{ readonly __typename: 'TypedPhase', readonly until: number, readonly text: string }>, readonly whyNotPhased: { readonly __typename: 'Message', readonly text: string } | null } | null, readonly cells: ReadonlyArray<{ readonly __typename: 'AssignmentCell', readonly inForce: { readonly __typename: 'Target', readonly id: string, readonly phases: ReadonlyArray<{ readonly __typename: 'TypedPhase', readonly until: number, readonly text: string }>, readonly whyNotPhased: { readonly __typename: 'Message', readonly text: string } | null } | null }>, readonly departmentCells: ReadonlyArray<{ readonly __typename: 'AssignmentDepartmentCell', readonly inForce: { readonly __typename: 'Target', readonly id: string, readonly phases: ReadonlyArray<{ readonly __typename: 'TypedPhase', readonly until: number, readonly text: string }>, readonly whyNotPhased: { readonly __typename: 'Message', readonly text: string } | null } | null }> }> } | null };

export type TermEntriesQueryVariables = Exact<{
  planId: string;
}>;


export type TermEntriesQuery = { readonly __typename: 'Query', readonly assignmentGrid: { readonly __typename: 'AssignmentGrid', readonly plan: { readonly __typename: 'Plan', readonly id: string }, readonly rows: ReadonlyArray<{ readonly __typename: 'AssignmentRow', readonly parentTarget: { readonly __typename: 'Target', readonly id: string, readonly overYears: OverYears | null, readonly yearParts: ReadonlyArray<{ readonly __typename: 'YearPart', readonly year: number, readonly text: string }> } | null, readonly cells: ReadonlyArray<{ readonly __typename: 'AssignmentCell', readonly inForce: { readonly __typename: 'Target', readonly id: string, readonly overYears: OverYears | null, readonly yearParts: ReadonlyArray<{ readonly __typename: 'YearPart', readonly year: number, readonly text: string }> } | null }> }> } | null };

export type AssignTargetsMutationVariables = Exact<{
  input: AssignTargetsInput;
}>;


export type AssignTargetsMutation = { readonly __typename: 'Mutation', readonly assignTargets: { readonly __typename: 'AssignTargetsPayload', readonly targets: ReadonlyArray<{ readonly __typename: 'Target', readonly id: string }> | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type AssignmentPageQueryVariables = Exact<{
  planId: string;
}>;


export type AssignmentPageQuery = { readonly __typename: 'Query', readonly assignmentGrid: { readonly __typename: 'AssignmentGrid', readonly viewerMayAssign: boolean, readonly viewerMayDraft: boolean, readonly state: QuotaState, readonly viewerMaySubmit: boolean, readonly viewerMayTakeBack: boolean, readonly viewerMayReturn: boolean, readonly missing: ReadonlyArray<{ readonly __typename: 'Missing', readonly kind: MissingKind, readonly weight: MissingWeight, readonly message: { readonly __typename: 'Message', readonly text: string } }>, readonly plan: { readonly __typename: 'Plan', readonly id: string, readonly year: number, readonly title: string, readonly issued: boolean, readonly draftsDigest: string | null, readonly changesDigest: string | null, readonly viewerMayEdit: boolean, readonly viewerMayAssign: boolean, readonly department: { readonly __typename: 'Department', readonly id: string } | null, readonly unit: { readonly __typename: 'Unit', readonly id: string, readonly name: string, readonly type: string, readonly level: UnitLevel } }, readonly subUnits: ReadonlyArray<{ readonly __typename: 'Unit', readonly id: string, readonly name: string, readonly type: string, readonly level: UnitLevel }>, readonly departments: ReadonlyArray<{ readonly __typename: 'Department', readonly id: string, readonly name: string }>, readonly rows: ReadonlyArray<(
      { readonly __typename: 'AssignmentRow' }
      & { ' $fragmentRefs'?: { 'QuotaRowFragment': QuotaRowFragment;'DepartmentRowFragment': DepartmentRowFragment } }
    )> } | null };

export type QuotaRowFragment = { readonly __typename: 'AssignmentRow', readonly sumPolicy: SumPolicy, readonly quotaToSubUnits: boolean, readonly givenToDepartments: boolean, readonly madeOfParts: boolean, readonly indicator: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly unitOfMeasure: string, readonly direction: IndicatorDirection, readonly suppliedBy: SuppliedBy, readonly grades: ReadonlyArray<{ readonly __typename: 'GradeStep', readonly name: string, readonly also: ReadonlyArray<string> }> | null, readonly parent: { readonly __typename: 'Indicator', readonly id: string } | null }, readonly parentTarget: { readonly __typename: 'Target', readonly id: string, readonly revision: number, readonly text: string, readonly source: TargetSource, readonly comparator: Comparator | null, readonly lo: string | null, readonly hi: string | null, readonly viewerMayAdjust: boolean } | null, readonly planIndicator: { readonly __typename: 'PlanIndicator', readonly id: string, readonly assignedTarget: { readonly __typename: 'Target', readonly text: string, readonly lo: string | null, readonly hi: string | null, readonly unitOfMeasure: string | null } | null }, readonly cells: ReadonlyArray<{ readonly __typename: 'AssignmentCell', readonly unit: { readonly __typename: 'Unit', readonly id: string, readonly level: UnitLevel }, readonly draft: { readonly __typename: 'Target', readonly text: string, readonly comparator: Comparator | null, readonly lo: string | null, readonly hi: string | null, readonly unitOfMeasure: string | null } | null, readonly inForce: { readonly __typename: 'Target', readonly id: string, readonly revision: number, readonly text: string, readonly comparator: Comparator | null, readonly lo: string | null, readonly hi: string | null, readonly unitOfMeasure: string | null, readonly viewerMayAdjust: boolean } | null, readonly proposed: { readonly __typename: 'Target', readonly text: string } | null }>, readonly departmentCells: ReadonlyArray<{ readonly __typename: 'AssignmentDepartmentCell', readonly role: ResponsibilityRole | null, readonly department: { readonly __typename: 'Department', readonly id: string }, readonly draft: { readonly __typename: 'Target', readonly text: string, readonly comparator: Comparator | null, readonly lo: string | null, readonly hi: string | null, readonly unitOfMeasure: string | null } | null, readonly inForce: { readonly __typename: 'Target', readonly id: string, readonly revision: number, readonly text: string, readonly comparator: Comparator | null, readonly lo: string | null, readonly hi: string | null, readonly unitOfMeasure: string | null, readonly viewerMayAdjust: boolean } | null }> } & { ' $fragmentName'?: 'QuotaRowFragment' };

export type DepartmentRowFragment = { readonly __typename: 'AssignmentRow', readonly indicator: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly parent: { readonly __typename: 'Indicator', readonly id: string } | null }, readonly planIndicator: { readonly __typename: 'PlanIndicator', readonly id: string, readonly responsibilities: ReadonlyArray<{ readonly __typename: 'Responsibility', readonly id: string, readonly role: ResponsibilityRole, readonly department: { readonly __typename: 'Department', readonly id: string } }> } } & { ' $fragmentName'?: 'DepartmentRowFragment' };

export type QuotaImportsQueryVariables = Exact<{
  planId: string;
}>;


export type QuotaImportsQuery = { readonly __typename: 'Query', readonly plan: { readonly __typename: 'Plan', readonly id: string, readonly quotaImports: ReadonlyArray<(
      { readonly __typename: 'SheetImport', readonly id: string }
      & { ' $fragmentRefs'?: { 'LastImportFragment': LastImportFragment } }
    )> } | null };

export type UndoQuotaImportMutationVariables = Exact<{
  input: UndoQuotaImportInput;
}>;


export type UndoQuotaImportMutation = { readonly __typename: 'Mutation', readonly undoQuotaImport: { readonly __typename: 'UndoQuotaImportPayload', readonly plan: { readonly __typename: 'Plan', readonly id: string, readonly revision: number } | null, readonly import: { readonly __typename: 'SheetImport', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type SetPhasesMutationVariables = Exact<{
  input: SetPhasesInput;
}>;


export type SetPhasesMutation = { readonly __typename: 'Mutation', readonly setPhases: { readonly __typename: 'SetPhasesPayload', readonly targets: ReadonlyArray<{ readonly __typename: 'Target', readonly id: string }> | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type PhasedTargetFragment = { readonly __typename: 'Target', readonly id: string, readonly source: TargetSource, readonly state: TargetState, readonly text: string, readonly whyNotPhased: { readonly __typename: 'Message', readonly text: string } | null, readonly phases: ReadonlyArray<{ readonly __typename: 'TypedPhase', readonly until: number, readonly text: string, readonly explanation: { readonly __typename: 'Message', readonly text: string } | null }>, readonly evenPhases: ReadonlyArray<{ readonly __typename: 'EvenPhase', readonly until: number, readonly text: string }> } & { ' $fragmentName'?: 'PhasedTargetFragment' };

export type PhasesQueryVariables = Exact<{
  planId: string;
}>;


export type PhasesQuery = { readonly __typename: 'Query', readonly assignmentGrid: { readonly __typename: 'AssignmentGrid', readonly viewerMayDraft: boolean, readonly plan: { readonly __typename: 'Plan', readonly id: string, readonly viewerMayEdit: boolean }, readonly rows: ReadonlyArray<{ readonly __typename: 'AssignmentRow', readonly indicator: { readonly __typename: 'Indicator', readonly id: string, readonly name: string }, readonly parentTarget: (
        { readonly __typename: 'Target' }
        & { ' $fragmentRefs'?: { 'PhasedTargetFragment': PhasedTargetFragment } }
      ) | null, readonly cells: ReadonlyArray<{ readonly __typename: 'AssignmentCell', readonly unit: { readonly __typename: 'Unit', readonly id: string, readonly name: string, readonly type: string }, readonly draft: (
          { readonly __typename: 'Target' }
          & { ' $fragmentRefs'?: { 'PhasedTargetFragment': PhasedTargetFragment } }
        ) | null, readonly inForce: (
          { readonly __typename: 'Target' }
          & { ' $fragmentRefs'?: { 'PhasedTargetFragment': PhasedTargetFragment } }
        ) | null }>, readonly departmentCells: ReadonlyArray<{ readonly __typename: 'AssignmentDepartmentCell', readonly department: { readonly __typename: 'Department', readonly id: string, readonly name: string }, readonly draft: (
          { readonly __typename: 'Target' }
          & { ' $fragmentRefs'?: { 'PhasedTargetFragment': PhasedTargetFragment } }
        ) | null, readonly inForce: (
          { readonly __typename: 'Target' }
          & { ' $fragmentRefs'?: { 'PhasedTargetFragment': PhasedTargetFragment } }
        ) | null }>, readonly phaseBalances: ReadonlyArray<{ readonly __typename: 'PhaseBalance', readonly until: number, readonly status: BalanceStatus, readonly message: { readonly __typename: 'Message', readonly text: string } }> }> } | null };

export type ProposableIndicatorFragment = { readonly __typename: 'PlanIndicator', readonly indicator: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly unitOfMeasure: string, readonly direction: IndicatorDirection }, readonly proposedTarget: { readonly __typename: 'Target', readonly id: string, readonly text: string } | null } & { ' $fragmentName'?: 'ProposableIndicatorFragment' };

export type RegisterProposalMutationVariables = Exact<{
  input: RegisterProposalInput;
}>;


export type RegisterProposalMutation = { readonly __typename: 'Mutation', readonly registerProposal: { readonly __typename: 'RegisterProposalPayload', readonly target: { readonly __typename: 'Target', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type ScaleOfIndicatorQueryVariables = Exact<{
  id: string;
}>;


export type ScaleOfIndicatorQuery = { readonly __typename: 'Query', readonly indicator: { readonly __typename: 'Indicator', readonly id: string, readonly grades: ReadonlyArray<{ readonly __typename: 'GradeStep', readonly name: string, readonly also: ReadonlyArray<string> }> | null } | null };

export type QuotaPartsQueryVariables = Exact<{
  planId: string;
}>;


export type QuotaPartsQuery = { readonly __typename: 'Query', readonly assignmentGrid: { readonly __typename: 'AssignmentGrid', readonly viewerMayDraft: boolean, readonly plan: { readonly __typename: 'Plan', readonly id: string, readonly year: number }, readonly rows: ReadonlyArray<{ readonly __typename: 'AssignmentRow', readonly indicator: { readonly __typename: 'Indicator', readonly id: string, readonly name: string }, readonly cells: ReadonlyArray<{ readonly __typename: 'AssignmentCell', readonly unit: { readonly __typename: 'Unit', readonly id: string, readonly name: string, readonly type: string }, readonly draft: { readonly __typename: 'Target', readonly id: string, readonly text: string, readonly overYears: OverYears | null, readonly yearParts: ReadonlyArray<{ readonly __typename: 'YearPart', readonly year: number, readonly text: string, readonly question: { readonly __typename: 'Message', readonly text: string } | null }>, readonly proposedParts: ReadonlyArray<{ readonly __typename: 'ProposedYearPart', readonly year: number, readonly text: string }>, readonly yearBalance: { readonly __typename: 'YearBalance', readonly status: BalanceStatus, readonly message: { readonly __typename: 'Message', readonly text: string } } | null } | null }> }> } | null };

export type QuotaSubmissionsQueryVariables = Exact<{
  planId: string;
}>;


export type QuotaSubmissionsQuery = { readonly __typename: 'Query', readonly assignmentGrid: { readonly __typename: 'AssignmentGrid', readonly state: QuotaState, readonly viewerMayReturn: boolean, readonly plan: { readonly __typename: 'Plan', readonly id: string }, readonly submissions: ReadonlyArray<{ readonly __typename: 'PlanSubmission', readonly id: string, readonly submittedAt: string, readonly submittedBy: string, readonly note: string | null, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly returnReason: string | null }>, readonly changedSinceReturn: { readonly __typename: 'ChangedWords', readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string> } | null } | null };

export type SubmitQuotasMutationVariables = Exact<{
  input: SubmitQuotasInput;
}>;


export type SubmitQuotasMutation = { readonly __typename: 'Mutation', readonly submitQuotas: { readonly __typename: 'SubmitQuotasPayload', readonly plan: { readonly __typename: 'Plan', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type TakeQuotasBackMutationVariables = Exact<{
  input: TakeQuotasBackInput;
}>;


export type TakeQuotasBackMutation = { readonly __typename: 'Mutation', readonly takeQuotasBack: { readonly __typename: 'TakeQuotasBackPayload', readonly plan: { readonly __typename: 'Plan', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type ReturnQuotasMutationVariables = Exact<{
  input: ReturnQuotasInput;
}>;


export type ReturnQuotasMutation = { readonly __typename: 'Mutation', readonly returnQuotas: { readonly __typename: 'ReturnQuotasPayload', readonly plan: { readonly __typename: 'Plan', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type TargetHistoryQueryVariables = Exact<{
  unitId: string;
  departmentId?: string | null | undefined;
  indicatorId: string;
  year: number;
}>;


export type TargetHistoryQuery = { readonly __typename: 'Query', readonly targetHistory: ReadonlyArray<(
    { readonly __typename: 'Target', readonly id: string, readonly state: TargetState, readonly source: TargetSource, readonly text: string, readonly inForceFrom: string | null, readonly inForceTo: string | null, readonly reason: string | null, readonly acknowledgedAt: string | null, readonly acknowledgedBy: string | null, readonly byUnit: { readonly __typename: 'Unit', readonly id: string, readonly name: string, readonly type: string }, readonly decision: { readonly __typename: 'Decision', readonly id: string, readonly kind: DocumentKind, readonly number: string | null, readonly signedOn: string | null } | null, readonly replaces: { readonly __typename: 'Target', readonly id: string, readonly text: string } | null }
    & { ' $fragmentRefs'?: { 'TargetWordsFragment': TargetWordsFragment } }
  )> };

export type TargetInListFragment = (
  { readonly __typename: 'Target', readonly id: string, readonly source: TargetSource, readonly inForceFrom: string | null, readonly acknowledgedAt: string | null, readonly viewerMayAcknowledge: boolean, readonly indicator: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly unitOfMeasure: string }, readonly byUnit: { readonly __typename: 'Unit', readonly id: string, readonly name: string, readonly type: string }, readonly decision: { readonly __typename: 'Decision', readonly id: string, readonly kind: DocumentKind, readonly number: string | null, readonly signedOn: string | null } | null }
  & { ' $fragmentRefs'?: { 'TargetWordsFragment': TargetWordsFragment } }
) & { ' $fragmentName'?: 'TargetInListFragment' };

export type TargetsPageQueryVariables = Exact<{
  unitId: string;
  year: number;
  on: string;
}>;


export type TargetsPageQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly login: string, readonly unit: { readonly __typename: 'Unit', readonly id: string, readonly absence: { readonly __typename: 'Absence', readonly lastDay: string | null, readonly because: { readonly __typename: 'Message', readonly text: string } } | null } }, readonly targets: { readonly __typename: 'TargetConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'TargetEdge', readonly node: (
        { readonly __typename: 'Target', readonly id: string }
        & { ' $fragmentRefs'?: { 'TargetInListFragment': TargetInListFragment } }
      ) }> }, readonly plans: { readonly __typename: 'PlanConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'PlanEdge', readonly node: { readonly __typename: 'Plan', readonly id: string, readonly issued: boolean, readonly viewerMayPropose: boolean, readonly objectives: ReadonlyArray<{ readonly __typename: 'Objective', readonly indicators: ReadonlyArray<(
            { readonly __typename: 'PlanIndicator', readonly id: string }
            & { ' $fragmentRefs'?: { 'ProposableIndicatorFragment': ProposableIndicatorFragment } }
          )> }> } }> } };

export type AcknowledgeTargetsMutationVariables = Exact<{
  input: AcknowledgeTargetsInput;
}>;


export type AcknowledgeTargetsMutation = { readonly __typename: 'Mutation', readonly acknowledgeTargets: { readonly __typename: 'AcknowledgeTargetsPayload', readonly targets: ReadonlyArray<{ readonly __typename: 'Target', readonly id: string, readonly acknowledgedAt: string | null }> | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type DraftAssignmentsMutationVariables = Exact<{
  input: DraftAssignmentsInput;
}>;


export type DraftAssignmentsMutation = { readonly __typename: 'Mutation', readonly draftAssignments: { readonly __typename: 'DraftAssignmentsPayload', readonly rows: ReadonlyArray<{ readonly __typename: 'AssignmentRow', readonly indicator: { readonly __typename: 'Indicator', readonly id: string }, readonly cells: ReadonlyArray<{ readonly __typename: 'AssignmentCell', readonly unit: { readonly __typename: 'Unit', readonly id: string }, readonly draft: { readonly __typename: 'Target', readonly id: string, readonly text: string, readonly comparator: Comparator | null, readonly question: { readonly __typename: 'Message', readonly text: string } | null } | null }>, readonly departmentCells: ReadonlyArray<{ readonly __typename: 'AssignmentDepartmentCell', readonly department: { readonly __typename: 'Department', readonly id: string }, readonly draft: { readonly __typename: 'Target', readonly id: string, readonly text: string, readonly comparator: Comparator | null, readonly question: { readonly __typename: 'Message', readonly text: string } | null } | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly parameters: ReadonlyArray<{ readonly __typename: 'MessageParameter', readonly name: string, readonly value: string }> }> } };

export type SetOwnTargetsMutationVariables = Exact<{
  input: SetOwnTargetsInput;
}>;


export type SetOwnTargetsMutation = { readonly __typename: 'Mutation', readonly setOwnTargets: { readonly __typename: 'SetOwnTargetsPayload', readonly targets: ReadonlyArray<{ readonly __typename: 'Target', readonly id: string, readonly text: string, readonly comparator: Comparator | null, readonly question: { readonly __typename: 'Message', readonly text: string } | null, readonly indicator: { readonly __typename: 'Indicator', readonly id: string } }> | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly parameters: ReadonlyArray<{ readonly __typename: 'MessageParameter', readonly name: string, readonly value: string }> }> } };

export type AssignResponsibilitiesMutationVariables = Exact<{
  input: AssignResponsibilitiesInput;
}>;


export type AssignResponsibilitiesMutation = { readonly __typename: 'Mutation', readonly assignResponsibilities: { readonly __typename: 'AssignResponsibilitiesPayload', readonly plan: { readonly __typename: 'Plan', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly parameters: ReadonlyArray<{ readonly __typename: 'MessageParameter', readonly name: string, readonly value: string }> }> } };

export type WithdrawTargetsMutationVariables = Exact<{
  input: WithdrawTargetsInput;
}>;


export type WithdrawTargetsMutation = { readonly __typename: 'Mutation', readonly withdrawTargets: { readonly __typename: 'WithdrawTargetsPayload', readonly targets: ReadonlyArray<{ readonly __typename: 'Target', readonly id: string }> | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type AbsentUnitFragment = { readonly __typename: 'Absence', readonly lastDay: string | null, readonly because: { readonly __typename: 'Message', readonly text: string }, readonly unit: { readonly __typename: 'Unit', readonly id: string, readonly name: string, readonly type: string }, readonly heir: { readonly __typename: 'Unit', readonly id: string, readonly name: string, readonly type: string, readonly viewerMayReadValues: boolean } | null, readonly possibleHeirs: ReadonlyArray<{ readonly __typename: 'Unit', readonly id: string, readonly name: string, readonly type: string, readonly viewerMayReadValues: boolean }>, readonly former: ReadonlyArray<{ readonly __typename: 'Unit', readonly id: string, readonly name: string, readonly type: string, readonly viewerMayReadValues: boolean }> } & { ' $fragmentName'?: 'AbsentUnitFragment' };

export type EvidenceFileFragment = { readonly __typename: 'EvidenceFile', readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly shown: boolean, readonly attachedAt: string, readonly attachedBy: string } & { ' $fragmentName'?: 'EvidenceFileFragment' };

export type PeriodOptionFragment = { readonly __typename: 'Period', readonly id: string, readonly label: string, readonly year: number, readonly startsOn: string, readonly cutoffOn: string, readonly dueOn: string | null, readonly lastDueOn: string | null, readonly regime: { readonly __typename: 'Regime', readonly id: string, readonly name: string } | null } & { ' $fragmentName'?: 'PeriodOptionFragment' };

export type ShownPeriodQueryVariables = Exact<{
  id: string;
}>;


export type ShownPeriodQuery = { readonly __typename: 'Query', readonly period: (
    { readonly __typename: 'Period', readonly id: string }
    & { ' $fragmentRefs'?: { 'PeriodOptionFragment': PeriodOptionFragment } }
  ) | null };

export type LastImportFragment = { readonly __typename: 'SheetImport', readonly id: string, readonly file: string, readonly rowCount: number, readonly madeAt: string, readonly madeBy: string, readonly undoneAt: string | null, readonly undoneBy: string | null, readonly undoneReason: string | null } & { ' $fragmentName'?: 'LastImportFragment' };

export type TargetWordsFragment = { readonly __typename: 'Target', readonly text: string, readonly illustrative: boolean, readonly explanation: { readonly __typename: 'Message', readonly text: string }, readonly question: { readonly __typename: 'Message', readonly text: string } | null } & { ' $fragmentName'?: 'TargetWordsFragment' };

export const QuotaRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuotaRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sumPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"quotaToSubUnits"}},{"kind":"Field","name":{"kind":"Name","value":"givenToDepartments"}},{"kind":"Field","name":{"kind":"Name","value":"madeOfParts"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"suppliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"also"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parentTarget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAdjust"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planIndicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignedTarget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAdjust"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"departmentCells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAdjust"}}]}}]}}]}}]} as unknown as DocumentNode<QuotaRowFragment, unknown>;
export const DepartmentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepartmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planIndicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentRowFragment, unknown>;
export const PhasedTargetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhasedTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPhased"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evenPhases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<PhasedTargetFragment, unknown>;
export const ProposableIndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposableIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanIndicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedTarget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<ProposableIndicatorFragment, unknown>;
export const TargetWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}}]}}]} as unknown as DocumentNode<TargetWordsFragment, unknown>;
export const TargetInListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetWords"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAcknowledge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}}]}}]} as unknown as DocumentNode<TargetInListFragment, unknown>;
export const AbsentUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsentUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayReadValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"possibleHeirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayReadValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"former"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayReadValues"}}]}}]}}]} as unknown as DocumentNode<AbsentUnitFragment, unknown>;
export const EvidenceFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachedBy"}}]}}]} as unknown as DocumentNode<EvidenceFileFragment, unknown>;
export const PeriodOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cutoffOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"regime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PeriodOptionFragment, unknown>;
export const LastImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastImport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"}},{"kind":"Field","name":{"kind":"Name","value":"undoneReason"}}]}}]} as unknown as DocumentNode<LastImportFragment, unknown>;
export const AdjustTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdjustTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdjustTargetsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"adjustTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AdjustTargetsMutation, AdjustTargetsMutationVariables>;
export const PhasedEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PhasedEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentGrid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"parentTarget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPhased"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPhased"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"departmentCells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPhased"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PhasedEntriesQuery, PhasedEntriesQueryVariables>;
export const TermEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TermEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentGrid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"parentTarget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overYears"}},{"kind":"Field","name":{"kind":"Name","value":"yearParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overYears"}},{"kind":"Field","name":{"kind":"Name","value":"yearParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TermEntriesQuery, TermEntriesQueryVariables>;
export const AssignTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTargetsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AssignTargetsMutation, AssignTargetsMutationVariables>;
export const AssignmentPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssignmentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentGrid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAssign"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayDraft"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerMaySubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayTakeBack"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayReturn"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"draftsDigest"}},{"kind":"Field","name":{"kind":"Name","value":"changesDigest"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAssign"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuotaRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepartmentRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuotaRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sumPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"quotaToSubUnits"}},{"kind":"Field","name":{"kind":"Name","value":"givenToDepartments"}},{"kind":"Field","name":{"kind":"Name","value":"madeOfParts"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"suppliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"also"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parentTarget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAdjust"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planIndicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignedTarget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAdjust"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"departmentCells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAdjust"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepartmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planIndicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssignmentPageQuery, AssignmentPageQueryVariables>;
export const QuotaImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotaImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quotaImports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastImport"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastImport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"}},{"kind":"Field","name":{"kind":"Name","value":"undoneReason"}}]}}]} as unknown as DocumentNode<QuotaImportsQuery, QuotaImportsQueryVariables>;
export const UndoQuotaImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoQuotaImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoQuotaImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoQuotaImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UndoQuotaImportMutation, UndoQuotaImportMutationVariables>;
export const SetPhasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPhases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPhasesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setPhases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetPhasesMutation, SetPhasesMutationVariables>;
export const PhasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Phases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentGrid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayDraft"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parentTarget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhasedTarget"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhasedTarget"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhasedTarget"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"departmentCells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhasedTarget"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhasedTarget"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"phaseBalances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhasedTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotPhased"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evenPhases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<PhasesQuery, PhasesQueryVariables>;
export const RegisterProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterProposalMutation, RegisterProposalMutationVariables>;
export const ScaleOfIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScaleOfIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"also"}}]}}]}}]}}]} as unknown as DocumentNode<ScaleOfIndicatorQuery, ScaleOfIndicatorQueryVariables>;
export const QuotaPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotaParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentGrid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayDraft"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"overYears"}},{"kind":"Field","name":{"kind":"Name","value":"yearParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuotaPartsQuery, QuotaPartsQueryVariables>;
export const QuotaSubmissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotaSubmissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentGrid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayReturn"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedSinceReturn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}}]}}]}}]} as unknown as DocumentNode<QuotaSubmissionsQuery, QuotaSubmissionsQueryVariables>;
export const SubmitQuotasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitQuotas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitQuotasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitQuotasMutation, SubmitQuotasMutationVariables>;
export const TakeQuotasBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeQuotasBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeQuotasBackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeQuotasBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TakeQuotasBackMutation, TakeQuotasBackMutationVariables>;
export const ReturnQuotasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnQuotas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnQuotasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnQuotasMutation, ReturnQuotasMutationVariables>;
export const TargetHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TargetHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departmentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"indicatorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"targetHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"departmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"indicatorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"indicatorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetWords"}},{"kind":"Field","name":{"kind":"Name","value":"byUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}}]}}]} as unknown as DocumentNode<TargetHistoryQuery, TargetHistoryQueryVariables>;
export const TargetsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TargetsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetInList"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayPropose"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposableIndicator"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetWords"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAcknowledge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposableIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanIndicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedTarget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<TargetsPageQuery, TargetsPageQueryVariables>;
export const AcknowledgeTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeTargetsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeTargetsMutation, AcknowledgeTargetsMutationVariables>;
export const DraftAssignmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftAssignments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftAssignmentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draftAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"departmentCells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DraftAssignmentsMutation, DraftAssignmentsMutationVariables>;
export const SetOwnTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetOwnTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetOwnTargetsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setOwnTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetOwnTargetsMutation, SetOwnTargetsMutationVariables>;
export const AssignResponsibilitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignResponsibilities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignResponsibilitiesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignResponsibilities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssignResponsibilitiesMutation, AssignResponsibilitiesMutationVariables>;
export const WithdrawTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawTargetsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawTargetsMutation, WithdrawTargetsMutationVariables>;
export const ShownPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShownPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodOption"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cutoffOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"regime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ShownPeriodQuery, ShownPeriodQueryVariables>;