/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What createRegime takes. */
export type CreateRegimeInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** The document that ordains it. */
  readonly legalBasis?: string | null | undefined;
  /** What it is called, up to 200 characters. */
  readonly name: string;
  /** What it asks for: at least one, at most 20. */
  readonly parts: ReadonlyArray<RegimePartInput>;
  /** Nobody owes a period that ended before this day. */
  readonly validFrom: string;
};

/** A day told from the last day of a period. */
export type DayFromEndInput = {
  /** Days after the last day of the period (negative: before it); with `months` the day of that month, 1 to 31. */
  readonly day: number;
  /** Null: `day` is counted in days from the last day of the period. Else months after its last month. */
  readonly months?: number | null | undefined;
};

/** What becomes of a due date that is no working day. */
export type DueShift =
  /** It moves to the working day after. */
  | 'AFTER'
  /** It moves to the working day before. */
  | 'BEFORE'
  /** It stays. */
  | 'NONE';

/** What endRegime takes. */
export type EndRegimeInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** No period begins after this day; today at the earliest. */
  readonly lastOn: string;
  /** Why; it is kept in the trail. */
  readonly reason: string;
  /** A regime that the viewer’s unit keeps. */
  readonly regimeId: string;
  /** The revision that was seen; an older one is refused as STALE. */
  readonly revision: number;
};

/** Where the periods of a regime begin and end. */
export type PeriodBounds =
  /** With the months of the calendar. */
  | 'CALENDAR'
  /** From the 15th of the month before to the 14th of the last month (Nghị định 09/2019/NĐ-CP, điều 12). */
  | 'FROM_15TH';

/** What part of a year a period is. */
export type PeriodKind =
  /** Đột xuất: of a request with days of its own. */
  | 'AD_HOC'
  /** Sáu tháng đầu năm, sáu tháng cuối năm. */
  | 'HALF_YEAR'
  /** Tháng. */
  | 'MONTH'
  /** Chín tháng. */
  | 'NINE_MONTHS'
  /** Quý. */
  | 'QUARTER'
  /** Cả năm. */
  | 'YEAR';

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

/** From whom a period is due, and when. */
export type RegimeDueInput = {
  /** Who sends: units of a level, or departments to their own unit. Each once. */
  readonly level: RegimeLevel;
  /** The last day on time, until 24:00. “Trước 15/6” is the 14th. */
  readonly on: DayFromEndInput;
};

/** From whom a report is due. */
export type RegimeLevel =
  /** Xã, phường, thị trấn. */
  | 'COMMUNE'
  /** Departments, to their own unit. */
  | 'DEPARTMENT'
  /** Huyện, quận, thị xã, thành phố thuộc tỉnh. */
  | 'DISTRICT'
  /** Tỉnh, thành phố. */
  | 'PROVINCE';

/** One kind of period that a regime asks for. */
export type RegimePartInput = {
  /** Where its periods begin and end. Of AD_HOC without meaning. */
  readonly bounds: PeriodBounds;
  /** Data are counted up to and including this day. */
  readonly cutoff: DayFromEndInput;
  /** A level that is not named owes none. */
  readonly dues: ReadonlyArray<RegimeDueInput>;
  /** Of AD_HOC: its first day. */
  readonly from?: string | null | undefined;
  /** How long its periods are. */
  readonly kind: PeriodKind;
  /** Days after the due date on which the period closes, 0 to 366. Left out: never. */
  readonly locksAfter?: number | null | undefined;
  /** Which of the year’s periods of the kind, from 1. Left out: all. */
  readonly only?: ReadonlyArray<number> | null | undefined;
  /** What becomes of a due date that is no working day. */
  readonly shift: DueShift;
  /** Of AD_HOC: its last day. */
  readonly to?: string | null | undefined;
  /** How firm the figures are that it asks for. */
  readonly vintage: Vintage;
};

/** What setWorkingDays takes. */
export type SetWorkingDaysInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** All of them: what is left out is as its weekday. */
  readonly days: ReadonlyArray<WorkingDayInput>;
  /** The year whose days are stated. */
  readonly year: number;
};

/** What updateRegime takes. */
export type UpdateRegimeInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** The document that ordains it. */
  readonly legalBasis?: string | null | undefined;
  /** What it is called, up to 200 characters. */
  readonly name: string;
  /** What it asks for: at least one, at most 20. */
  readonly parts: ReadonlyArray<RegimePartInput>;
  /** A regime that the viewer’s unit keeps. */
  readonly regimeId: string;
  /** The revision that was seen; an older one is refused as STALE. */
  readonly revision: number;
  /** Periods that begin on this day or later are made by it, today at the earliest; others stay as they are. */
  readonly validFrom: string;
};

/** How firm a figure is, the weakest first. */
export type Vintage =
  /** Ước thực hiện: of a period that has not ended when its report is due. */
  | 'ESTIMATE'
  /** Chính thức. */
  | 'OFFICIAL'
  /** Sơ bộ. */
  | 'PRELIMINARY';

/** A day that differs from its weekday. */
export type WorkingDayInput = {
  /** A day of the year; each once. */
  readonly day: string;
  /** What it is: "Tết Nguyên đán", "Làm bù ngày 02/01". */
  readonly name: string;
  /** True: nobody works (Tết, a holiday). False: it is worked, though a Saturday or Sunday. */
  readonly off: boolean;
};

export type RegimeToEditQueryVariables = Exact<{ [key: string]: never; }>;


export type RegimeToEditQuery = { readonly __typename: 'Query', readonly regimes: ReadonlyArray<(
    { readonly __typename: 'Regime', readonly id: string }
    & { ' $fragmentRefs'?: { 'RegimeFieldsFragment': RegimeFieldsFragment } }
  )> };

export type UpdateRegimeMutationVariables = Exact<{
  input: UpdateRegimeInput;
}>;


export type UpdateRegimeMutation = { readonly __typename: 'Mutation', readonly updateRegime: { readonly __typename: 'UpdateRegimePayload', readonly regime: { readonly __typename: 'Regime', readonly id: string, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type RegimeModelsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegimeModelsQuery = { readonly __typename: 'Query', readonly regimes: ReadonlyArray<(
    { readonly __typename: 'Regime', readonly id: string }
    & { ' $fragmentRefs'?: { 'RegimeFieldsFragment': RegimeFieldsFragment } }
  )> };

export type CreateRegimeMutationVariables = Exact<{
  input: CreateRegimeInput;
}>;


export type CreateRegimeMutation = { readonly __typename: 'Mutation', readonly createRegime: { readonly __typename: 'CreateRegimePayload', readonly regime: { readonly __typename: 'Regime', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type RegimeFieldsFragment = { readonly __typename: 'Regime', readonly id: string, readonly name: string, readonly legalBasis: string | null, readonly description: string, readonly validFrom: string | null, readonly validTo: string | null, readonly revision: number, readonly viewerMayEdit: boolean, readonly unit: { readonly __typename: 'Unit', readonly id: string, readonly name: string, readonly type: string } | null, readonly parts: ReadonlyArray<{ readonly __typename: 'RegimePart', readonly kind: PeriodKind, readonly vintage: Vintage, readonly bounds: PeriodBounds, readonly only: ReadonlyArray<number> | null, readonly from: string | null, readonly to: string | null, readonly shift: DueShift, readonly locksAfter: number | null, readonly cutoff: { readonly __typename: 'DayFromEnd', readonly months: number | null, readonly day: number }, readonly dues: ReadonlyArray<{ readonly __typename: 'RegimeDue', readonly level: RegimeLevel, readonly on: { readonly __typename: 'DayFromEnd', readonly months: number | null, readonly day: number } }> }> } & { ' $fragmentName'?: 'RegimeFieldsFragment' };

export type PreviewDaysQueryVariables = Exact<{
  year: number;
  next: number;
}>;


export type PreviewDaysQuery = { readonly __typename: 'Query', readonly workingYear: { readonly __typename: 'WorkingYear', readonly id: string, readonly days: ReadonlyArray<{ readonly __typename: 'WorkingDay', readonly day: string, readonly off: boolean }> }, readonly next: { readonly __typename: 'WorkingYear', readonly id: string, readonly days: ReadonlyArray<{ readonly __typename: 'WorkingDay', readonly day: string, readonly off: boolean }> } };

export type RegimesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RegimesPageQuery = { readonly __typename: 'Query', readonly regimes: ReadonlyArray<(
    { readonly __typename: 'Regime', readonly id: string, readonly unit: { readonly __typename: 'Unit', readonly id: string } | null }
    & { ' $fragmentRefs'?: { 'RegimeFieldsFragment': RegimeFieldsFragment } }
  )> };

export type EndRegimeMutationVariables = Exact<{
  input: EndRegimeInput;
}>;


export type EndRegimeMutation = { readonly __typename: 'Mutation', readonly endRegime: { readonly __typename: 'EndRegimePayload', readonly regime: { readonly __typename: 'Regime', readonly id: string, readonly validTo: string | null, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type WorkingDaysQueryVariables = Exact<{
  year: number;
}>;


export type WorkingDaysQuery = { readonly __typename: 'Query', readonly workingYear: { readonly __typename: 'WorkingYear', readonly id: string, readonly year: number, readonly viewerMaySet: boolean, readonly days: ReadonlyArray<{ readonly __typename: 'WorkingDay', readonly day: string, readonly off: boolean, readonly name: string }> } };

export type SetWorkingDaysMutationVariables = Exact<{
  input: SetWorkingDaysInput;
}>;


export type SetWorkingDaysMutation = { readonly __typename: 'Mutation', readonly setWorkingDays: { readonly __typename: 'SetWorkingDaysPayload', readonly workingYear: { readonly __typename: 'WorkingYear', readonly id: string, readonly days: ReadonlyArray<{ readonly __typename: 'WorkingDay', readonly day: string, readonly off: boolean, readonly name: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

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

export const RegimeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegimeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}},{"kind":"Field","name":{"kind":"Name","value":"bounds"}},{"kind":"Field","name":{"kind":"Name","value":"only"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shift"}},{"kind":"Field","name":{"kind":"Name","value":"locksAfter"}}]}}]}}]} as unknown as DocumentNode<RegimeFieldsFragment, unknown>;
export const AbsentUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsentUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayReadValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"possibleHeirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayReadValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"former"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayReadValues"}}]}}]}}]} as unknown as DocumentNode<AbsentUnitFragment, unknown>;
export const EvidenceFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachedBy"}}]}}]} as unknown as DocumentNode<EvidenceFileFragment, unknown>;
export const PeriodOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cutoffOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"regime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PeriodOptionFragment, unknown>;
export const LastImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastImport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"}},{"kind":"Field","name":{"kind":"Name","value":"undoneReason"}}]}}]} as unknown as DocumentNode<LastImportFragment, unknown>;
export const TargetWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}}]}}]} as unknown as DocumentNode<TargetWordsFragment, unknown>;
export const RegimeToEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegimeToEdit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegimeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegimeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}},{"kind":"Field","name":{"kind":"Name","value":"bounds"}},{"kind":"Field","name":{"kind":"Name","value":"only"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shift"}},{"kind":"Field","name":{"kind":"Name","value":"locksAfter"}}]}}]}}]} as unknown as DocumentNode<RegimeToEditQuery, RegimeToEditQueryVariables>;
export const UpdateRegimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRegime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRegimeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateRegime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateRegimeMutation, UpdateRegimeMutationVariables>;
export const RegimeModelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegimeModels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegimeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegimeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}},{"kind":"Field","name":{"kind":"Name","value":"bounds"}},{"kind":"Field","name":{"kind":"Name","value":"only"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shift"}},{"kind":"Field","name":{"kind":"Name","value":"locksAfter"}}]}}]}}]} as unknown as DocumentNode<RegimeModelsQuery, RegimeModelsQueryVariables>;
export const CreateRegimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRegime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRegimeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createRegime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateRegimeMutation, CreateRegimeMutationVariables>;
export const PreviewDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"next"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workingYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"off"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"next"},"name":{"kind":"Name","value":"workingYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"next"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"off"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewDaysQuery, PreviewDaysQueryVariables>;
export const RegimesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegimesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegimeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegimeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}},{"kind":"Field","name":{"kind":"Name","value":"bounds"}},{"kind":"Field","name":{"kind":"Name","value":"only"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shift"}},{"kind":"Field","name":{"kind":"Name","value":"locksAfter"}}]}}]}}]} as unknown as DocumentNode<RegimesPageQuery, RegimesPageQueryVariables>;
export const EndRegimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndRegime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndRegimeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endRegime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndRegimeMutation, EndRegimeMutationVariables>;
export const WorkingDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkingDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workingYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMaySet"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WorkingDaysQuery, WorkingDaysQueryVariables>;
export const SetWorkingDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetWorkingDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetWorkingDaysInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setWorkingDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workingYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetWorkingDaysMutation, SetWorkingDaysMutationVariables>;
export const ShownPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShownPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodOption"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cutoffOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"regime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ShownPeriodQuery, ShownPeriodQueryVariables>;