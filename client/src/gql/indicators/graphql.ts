/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What adoptIndicators takes. */
export type AdoptIndicatorsInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** Which of `proposedIndicators`; all of them are made, or none. */
  readonly keys: ReadonlyArray<string>;
};

/** A colour and up to where it holds. */
export type ColourBoundInput = {
  /** What is shown up to the bound. */
  readonly colour: ScoreColour;
  /** Whether the bound itself has the colour. */
  readonly inclusive: boolean;
  /** In percent of target. Null: whatever is above the others; the last one has it. */
  readonly upTo?: string | null | undefined;
};

/** What copyIndicators takes. */
export type CopyIndicatorsInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** Kept by units below, in use; all of them are made, or none. */
  readonly indicatorIds: ReadonlyArray<string>;
};

/** What createIndicator takes. */
export type CreateIndicatorInput = {
  /** Types of unit that report it: "Xã", "Phường". Null or empty: every type. */
  readonly appliesToTypes?: ReadonlyArray<string> | null | undefined;
  /** Other regimes that ask for it, each once: what is reported under them stands beside. Null: none, or as it was. */
  readonly askingRegimeIds?: ReadonlyArray<string> | null | undefined;
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** Capitals, digits, "_" and "-"; one in the country. Null: made of the name and the unit’s code. */
  readonly code?: string | null | undefined;
  /** What is counted and what is not. Empty: nothing is said. */
  readonly definition?: string | null | undefined;
  /** Of RATIO: of what; asked where its name does not say. */
  readonly denominatorName?: string | null | undefined;
  /** Null: as its words say; asked where they do not. */
  readonly direction?: IndicatorDirection | null | undefined;
  /** Of GRADE: its own scale, worst first. Null: one that is known. */
  readonly grades?: ReadonlyArray<GradeStepInput> | null | undefined;
  /** Null: as its words say. */
  readonly kind?: IndicatorKind | null | undefined;
  /** As officials call it, without a year in it. */
  readonly name: string;
  /** Indicators of the same name that were shown and are not meant. */
  readonly notSameIds?: ReadonlyArray<string> | null | undefined;
  /** What its keepers remark about it. */
  readonly note?: string | null | undefined;
  /** Of RATIO: what is counted. Null: as its name says. */
  readonly numeratorName?: string | null | undefined;
  /** Of RATIO: what both are counted in: "hộ", "hồ sơ". */
  readonly operandUnit?: string | null | undefined;
  /** Null: as its words say. */
  readonly overTime?: OverTime | null | undefined;
  /** Null: as its words say. */
  readonly overUnits?: OverUnits | null | undefined;
  /** What it is a part of ("trong đó"): the unit’s own, or of a unit above. */
  readonly parentId?: string | null | undefined;
  /** Null: BASELINE_GAP of lower-is-better, else R_OVER_T. */
  readonly percentFormula?: PercentFormula | null | undefined;
  /** Null: where it adds up over units. */
  readonly quotaToSubUnits?: boolean | null | undefined;
  /** The one regime whose figures count: the unit’s own, of a unit above, or shared. Null: quality objectives (MTCL). */
  readonly regimeId?: string | null | undefined;
  /** Null: the province’s rule for all. */
  readonly scoring?: ScoringInput | null | undefined;
  /** Null: as its operator over units says. */
  readonly sumPolicy?: SumPolicy | null | undefined;
  /** Null: as its words say; of a unit with none below it DEPARTMENTS. */
  readonly suppliedBy?: SuppliedBy | null | undefined;
  /** A target of it in words ("dưới 3%"): it says more of what is meant; it is not kept. */
  readonly targetText?: string | null | undefined;
  /** Null: PERIOD, of a rate of change CUMULATIVE. */
  readonly typedAs?: TypedAs | null | undefined;
  /** Đơn vị tính: "%", "tỷ đồng", "đạt/không đạt". Null: as name or target say; else asked. */
  readonly unitOfMeasure?: string | null | undefined;
  /** Since when it means this, today at the latest. Null: 1 January of last year, so that a base can be typed. */
  readonly validFrom?: string | null | undefined;
  /** Of WEIGHTED_AVERAGE: a QUANTITY that weighs, e.g. the population. */
  readonly weightIndicatorId?: string | null | undefined;
};

/** What endIndicatorLink takes. */
export type EndIndicatorLinkInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** Of an indicator of the actor’s unit. */
  readonly linkId: string;
  /** The last day on which it holds, not before its first. Null: today. */
  readonly validTo?: string | null | undefined;
};

/** One grade of a scale. */
export type GradeStepInput = {
  /** What else it is called, in targets and figures: "B", "loại B". */
  readonly also?: ReadonlyArray<string> | null | undefined;
  /** As it is shown and kept: "Hoàn thành tốt nhiệm vụ". */
  readonly name: string;
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

/** What a figure of an indicator is, and so how it is typed, added and judged. */
export type IndicatorKind =
  /** n of m members attained. */
  | 'COMPOSITE'
  /** At least k times in every sub-period. */
  | 'FREQUENCY'
  /** Of an ordinal scale. */
  | 'GRADE'
  /** An amount. */
  | 'QUANTITY'
  /** Against a base. */
  | 'RATE_OF_CHANGE'
  /** Reported as numerator and denominator, never as a percentage. */
  | 'RATIO'
  /** Achieved or not. */
  | 'STATUS';

/** Where an indicator stands. */
export type IndicatorUseKind =
  /** A composite of an issued plan counts it. */
  | 'COMPOSITE'
  /** In a draft plan of the unit that keeps it. */
  | 'DRAFT_PLAN'
  /** In issued plans, of this year or later, of the unit that keeps it and those below. */
  | 'ISSUED_PLAN'
  /** Units below say of an own indicator what it is to this one. */
  | 'LINK'
  /** Another indicator is a part of it. */
  | 'PART'
  /** Another indicator is weighed by it. */
  | 'WEIGHT';

/** What linkIndicator takes. */
export type LinkIndicatorInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** Of the actor’s unit. */
  readonly indicatorId: string;
  /** What the own one is to the shared one. */
  readonly relation: LinkRelation;
  /** Of the shared catalogue, or kept by a unit above. */
  readonly sharedId: string;
  /** The first day on which it holds; a period is compared by what holds on its last day. Null: since the own one is there. */
  readonly validFrom?: string | null | undefined;
};

/** What a unit’s own indicator is to one that is kept above it. */
export type LinkRelation =
  /** A part of it: said and shown, nothing is counted by it. */
  | 'PART_OF'
  /** The same: where units are compared by the shared one, the unit’s own figure stands for it. */
  | 'SAME';

/** What mergeIndicators takes. */
export type MergeIndicatorsInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** The first day on which it is not used, today or later: periods that begin on it do not ask for it. */
  readonly from: string;
  /** Of the actor’s unit. */
  readonly indicatorId: string;
  /** The one that is used instead: of the actor’s unit too, in use, and meaning the same. */
  readonly intoId: string;
  /** Why, at most 1,000 characters. */
  readonly reason: string;
};

/** How periods of a year make the year. */
export type OverTime =
  /** Their mean. */
  | 'AVERAGE'
  /** The last of them: of a stock. */
  | 'LAST'
  /** The greatest of them. */
  | 'MAX'
  /** The least of them. */
  | 'MIN'
  /** They do not make the year; the year has a figure of its own. */
  | 'NONE'
  /** Their sum: of a flow. */
  | 'SUM'
  /** Of a ratio: the sum of their numerators over the denominator of the last of them, as births of a year over its population. All of them have to be of the same units. */
  | 'SUM_OVER_LAST';

/** How sub-units’ figures make the unit’s. Operands are aggregated first; never an average of percentages. */
export type OverUnits =
  /** Their mean, each unit counted once. */
  | 'AVERAGE'
  /** How many units have achieved it. */
  | 'COUNT_ACHIEVED'
  /** The greatest of them. */
  | 'MAX'
  /** The least of them. */
  | 'MIN'
  /** They make nothing; each tier types its own. */
  | 'NONE'
  /** The sum of numerators over the sum of denominators. */
  | 'RATIO_OF_SUMS'
  /** Their sum. */
  | 'SUM'
  /** Their mean, each weighted by another indicator, which `weightIndicator` names. */
  | 'WEIGHTED_AVERAGE';

/** How percent of target is worked out of result R and target T. */
export type PercentFormula =
  /** (B−R)/(B−T) with baseline B, for lower-is-better. */
  | 'BASELINE_GAP'
  /** R/T: result by target. */
  | 'R_OVER_T'
  /** (2T−R)/T, for lower-is-better. */
  | 'TWO_T_MINUS_R'
  /** T/R, for lower-is-better. */
  | 'T_OVER_R';

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

/** The plan or system of indicators that a proposed one is taken from. */
export type ProposalSource =
  /** Phường Bắc Hồng, 2021. */
  | 'BAC_HONG_2021'
  /** Thị xã Hương Trà, 2022. */
  | 'HUONG_TRA_2022'
  /** Phường Hương Xuân, 2023. */
  | 'HUONG_XUAN_2023'
  /** Xã Phong Bình, 2023. */
  | 'PHONG_BINH_2023'
  /** Thị xã Phước Long, 2021. */
  | 'PHUOC_LONG_2021'
  /** Hệ thống chỉ tiêu thống kê cấp tỉnh (Quyết định 05/2023/QĐ-TTg, phụ lục I), group Đất đai, dân số: what is measured there, without its breakdowns. */
  | 'QD_05_2023';

/** What retireIndicator takes. */
export type RetireIndicatorInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** The first day on which it is not used, today or later: periods that begin on it do not ask for it. */
  readonly from: string;
  /** Of the actor’s unit. */
  readonly indicatorId: string;
  /** Why, at most 1,000 characters. */
  readonly reason: string;
};

/** What reviveIndicator takes. */
export type ReviveIndicatorInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** Of the actor’s unit. */
  readonly indicatorId: string;
};

/** What a score is shown in; never without the word of the verdict. */
export type ScoreColour =
  /** Xanh: as good as the rule asks. */
  | 'GREEN'
  /** Đỏ: to be looked into. */
  | 'RED'
  /** Vàng: in between. */
  | 'YELLOW';

/** Cách chấm: by what a value has a score and a colour beside its verdict. */
export type ScoringInput = {
  /** Of BANDS: rising; of LINEAR on its score, where given. */
  readonly bounds?: ReadonlyArray<ColourBoundInput> | null | undefined;
  /** Of the score, half away from zero: 0 to 6. Null: 2. */
  readonly decimals?: number | null | undefined;
  /** A percentage below it is shown as it. Null: 0. */
  readonly floor?: string | null | undefined;
  /** Null: the indicator’s own. */
  readonly formula?: PercentFormula | null | undefined;
  /** Of LINEAR: in the indicator’s unit of measure. */
  readonly goal?: string | null | undefined;
  /** Of TOLERANCE: percent of the target. */
  readonly margin?: string | null | undefined;
  /** Of LINEAR: in the indicator’s unit of measure. */
  readonly redFlag?: string | null | undefined;
  /** Says which of the others are needed. */
  readonly rule: ScoringRule;
};

/** By what a value has a score and a colour. */
export type ScoringRule =
  /** Of a composite: the total of its members’ scores, withheld until each of them has one. */
  | 'ALL_VALID'
  /** Percent of target, coloured by bounds. */
  | 'BANDS'
  /** 0 … 10, a third of it each below the red flag, between it and the goal, above the goal. */
  | 'LINEAR'
  /** Percent of target. */
  | 'PERCENT'
  /** GREEN within `margin` percent of the target or better, else RED. */
  | 'TOLERANCE';

/** What setIndicatorRule takes. */
export type SetIndicatorRuleInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** Of GRADE: its scale, worst first. Null: as the catalogue has it. */
  readonly grades?: ReadonlyArray<GradeStepInput> | null | undefined;
  /** Null: every indicator that is a number and has no rule of its own; the province sets it. */
  readonly indicatorId?: string | null | undefined;
  /** Null: as the catalogue has it, else the province’s rule for all. */
  readonly scoring?: ScoringInput | null | undefined;
  /** The first day on which it holds; a period is judged by what holds on its last day. Null: today. */
  readonly validFrom?: string | null | undefined;
};

/** What setOwnAsking takes. */
export type SetOwnAskingInput = {
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** One that plans of the viewer’s unit can take: shared, of a unit above, or its own. */
  readonly indicatorId: string;
  /** All regimes of the viewer’s unit that are to ask for it, each once; none: no longer any. */
  readonly regimeIds: ReadonlyArray<string>;
  /** From when on, today at the earliest: periods that end on it or later ask for it, or ask no more. */
  readonly validFrom: string;
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

/** What span a typed figure covers. */
export type TypedAs =
  /** Cumulated from the start of the year. */
  | 'CUMULATIVE'
  /** For the period alone. */
  | 'PERIOD';

/** What undoCatalogueImport takes. */
export type UndoCatalogueImportInput = {
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

/** What updateIndicator takes. */
export type UpdateIndicatorInput = {
  /** Types of unit that report it: "Xã", "Phường". Null or empty: every type. */
  readonly appliesToTypes?: ReadonlyArray<string> | null | undefined;
  /** Other regimes that ask for it, each once: what is reported under them stands beside. Null: none, or as it was. */
  readonly askingRegimeIds?: ReadonlyArray<string> | null | undefined;
  /** A retry with the same id is answered, not done again; kept for 30 days. */
  readonly clientMutationId?: string | null | undefined;
  /** What is counted and what is not. Empty: nothing is said. */
  readonly definition?: string | null | undefined;
  /** Of RATIO: of what; asked where its name does not say. */
  readonly denominatorName?: string | null | undefined;
  /** Null: as its words say; asked where they do not. */
  readonly direction?: IndicatorDirection | null | undefined;
  /** The `edition` that was seen; after another one was made it is refused as STALE. */
  readonly editionSeen: number;
  /** Of the actor’s unit. */
  readonly indicatorId: string;
  /** Null: as its words say. */
  readonly kind?: IndicatorKind | null | undefined;
  /** As officials call it, without a year in it. Null: as it was. */
  readonly name?: string | null | undefined;
  /** True: it is a part of nothing from now on; then `parentId` names none. */
  readonly noParent?: boolean | null | undefined;
  /** What its keepers remark about it. */
  readonly note?: string | null | undefined;
  /** Of RATIO: what is counted. Null: as its name says. */
  readonly numeratorName?: string | null | undefined;
  /** Of RATIO: what both are counted in: "hộ", "hồ sơ". */
  readonly operandUnit?: string | null | undefined;
  /** Null: as its words say. */
  readonly overTime?: OverTime | null | undefined;
  /** Null: as its words say. */
  readonly overUnits?: OverUnits | null | undefined;
  /** What it is a part of, from now on. Null: as it was. */
  readonly parentId?: string | null | undefined;
  /** Null: BASELINE_GAP of lower-is-better, else R_OVER_T. */
  readonly percentFormula?: PercentFormula | null | undefined;
  /** Null: where it adds up over units. */
  readonly quotaToSubUnits?: boolean | null | undefined;
  /** The one regime whose figures count: the unit’s own, of a unit above, or shared. Null: quality objectives (MTCL). */
  readonly regimeId?: string | null | undefined;
  /** Null: as its operator over units says. */
  readonly sumPolicy?: SumPolicy | null | undefined;
  /** Null: as its words say; of a unit with none below it DEPARTMENTS. */
  readonly suppliedBy?: SuppliedBy | null | undefined;
  /** Null: PERIOD, of a rate of change CUMULATIVE. */
  readonly typedAs?: TypedAs | null | undefined;
  /** Đơn vị tính. Null: as it was. */
  readonly unitOfMeasure?: string | null | undefined;
  /** Since when it means this: a new edition, after the one before. Null: words of the edition are corrected. */
  readonly validFrom?: string | null | undefined;
  /** Of WEIGHTED_AVERAGE: a QUANTITY that weighs, e.g. the population. */
  readonly weightIndicatorId?: string | null | undefined;
};

export type IndicatorKeepersQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorKeepersQuery = { readonly __typename: 'Query', readonly indicatorKeepers: ReadonlyArray<{ readonly __typename: 'IndicatorKeeper', readonly count: number, readonly unit: { readonly __typename: 'Unit', readonly id: string, readonly name: string, readonly type: string } }> };

export type IndicatorsOfKeeperQueryVariables = Exact<{
  unit: string;
  search?: string | null | undefined;
}>;


export type IndicatorsOfKeeperQuery = { readonly __typename: 'Query', readonly indicators: { readonly __typename: 'IndicatorConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'IndicatorEdge', readonly node: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly unitOfMeasure: string, readonly kind: IndicatorKind, readonly definition: string | null, readonly namesake: { readonly __typename: 'Indicator', readonly id: string } | null } }> } };

export type CopyIndicatorsMutationVariables = Exact<{
  input: CopyIndicatorsInput;
}>;


export type CopyIndicatorsMutation = { readonly __typename: 'Mutation', readonly copyIndicators: { readonly __typename: 'CopyIndicatorsPayload', readonly indicators: ReadonlyArray<{ readonly __typename: 'Indicator', readonly id: string }> | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type UpdateIndicatorMutationVariables = Exact<{
  input: UpdateIndicatorInput;
}>;


export type UpdateIndicatorMutation = { readonly __typename: 'Mutation', readonly updateIndicator: { readonly __typename: 'UpdateIndicatorPayload', readonly indicator: { readonly __typename: 'Indicator', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type CatalogueImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueImportsQuery = { readonly __typename: 'Query', readonly catalogueImports: ReadonlyArray<(
    { readonly __typename: 'SheetImport', readonly id: string }
    & { ' $fragmentRefs'?: { 'LastImportFragment': LastImportFragment } }
  )> };

export type UndoCatalogueImportMutationVariables = Exact<{
  input: UndoCatalogueImportInput;
}>;


export type UndoCatalogueImportMutation = { readonly __typename: 'Mutation', readonly undoCatalogueImport: { readonly __typename: 'UndoCatalogueImportPayload', readonly import: { readonly __typename: 'SheetImport', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type IndicatorPageQueryVariables = Exact<{
  id: string;
}>;


export type IndicatorPageQuery = { readonly __typename: 'Query', readonly indicator: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly code: string, readonly edition: number, readonly kind: IndicatorKind, readonly direction: IndicatorDirection, readonly unitOfMeasure: string, readonly numeratorName: string | null, readonly denominatorName: string | null, readonly operandUnit: string | null, readonly overTime: OverTime, readonly overUnits: OverUnits, readonly suppliedBy: SuppliedBy, readonly sumPolicy: SumPolicy, readonly typedAs: TypedAs, readonly quotaToSubUnits: boolean, readonly definition: string | null, readonly viewerMayChange: boolean, readonly viewerMaySetRule: boolean, readonly retiredFrom: string | null, readonly retiredReason: string | null, readonly viewerMayAsk: boolean, readonly grades: ReadonlyArray<{ readonly __typename: 'GradeStep', readonly name: string, readonly also: ReadonlyArray<string> }> | null, readonly mergedInto: { readonly __typename: 'Indicator', readonly id: string, readonly name: string } | null, readonly unit: { readonly __typename: 'Unit', readonly id: string, readonly name: string, readonly type: string } | null, readonly regime: { readonly __typename: 'Regime', readonly id: string, readonly name: string } | null, readonly askingRegimes: ReadonlyArray<{ readonly __typename: 'Regime', readonly id: string, readonly name: string }>, readonly copiedFrom: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly unit: { readonly __typename: 'Unit', readonly id: string, readonly name: string, readonly type: string } | null } | null, readonly viewerAskingRegimes: ReadonlyArray<{ readonly __typename: 'Regime', readonly id: string }>, readonly parent: { readonly __typename: 'Indicator', readonly id: string, readonly name: string } | null, readonly children: ReadonlyArray<{ readonly __typename: 'Indicator', readonly id: string, readonly name: string }>, readonly links: ReadonlyArray<{ readonly __typename: 'IndicatorLink', readonly id: string, readonly relation: LinkRelation, readonly validFrom: string, readonly validTo: string | null, readonly shared: { readonly __typename: 'Indicator', readonly id: string, readonly name: string } }>, readonly editions: ReadonlyArray<{ readonly __typename: 'Indicator', readonly id: string, readonly edition: number, readonly validFrom: string, readonly name: string, readonly unitOfMeasure: string, readonly kind: IndicatorKind, readonly definition: string | null, readonly numeratorName: string | null, readonly denominatorName: string | null, readonly regime: { readonly __typename: 'Regime', readonly id: string, readonly name: string } | null, readonly askingRegimes: ReadonlyArray<{ readonly __typename: 'Regime', readonly id: string, readonly name: string }> }> } | null };

export type IndicatorsQueryVariables = Exact<{
  search?: string | null | undefined;
  viewerMayPlan?: boolean | null | undefined;
  retired?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type IndicatorsQuery = { readonly __typename: 'Query', readonly indicators: { readonly __typename: 'IndicatorConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'IndicatorEdge', readonly node: { readonly __typename: 'Indicator', readonly id: string, readonly code: string, readonly name: string, readonly unitOfMeasure: string, readonly kind: IndicatorKind, readonly retiredFrom: string | null, readonly unit: { readonly __typename: 'Unit', readonly id: string, readonly name: string, readonly type: string } | null } }> } };

export type SharedIndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type SharedIndicatorsQuery = { readonly __typename: 'Query', readonly indicators: { readonly __typename: 'IndicatorConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'IndicatorEdge', readonly node: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly kind: IndicatorKind, readonly unit: { readonly __typename: 'Unit', readonly id: string } | null } }> } };

export type LinkIndicatorMutationVariables = Exact<{
  input: LinkIndicatorInput;
}>;


export type LinkIndicatorMutation = { readonly __typename: 'Mutation', readonly linkIndicator: { readonly __typename: 'LinkIndicatorPayload', readonly link: { readonly __typename: 'IndicatorLink', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type EndIndicatorLinkMutationVariables = Exact<{
  input: EndIndicatorLinkInput;
}>;


export type EndIndicatorLinkMutation = { readonly __typename: 'Mutation', readonly endIndicatorLink: { readonly __typename: 'EndIndicatorLinkPayload', readonly link: { readonly __typename: 'IndicatorLink', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type MergeIndicatorsMutationVariables = Exact<{
  input: MergeIndicatorsInput;
}>;


export type MergeIndicatorsMutation = { readonly __typename: 'Mutation', readonly mergeIndicators: { readonly __typename: 'MergeIndicatorsPayload', readonly indicator: { readonly __typename: 'Indicator', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type OwnIndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnIndicatorsQuery = { readonly __typename: 'Query', readonly indicators: { readonly __typename: 'IndicatorConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'IndicatorEdge', readonly node: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly kind: IndicatorKind, readonly unitOfMeasure: string, readonly viewerMayChange: boolean } }> } };

export type CreateIndicatorMutationVariables = Exact<{
  input: CreateIndicatorInput;
}>;


export type CreateIndicatorMutation = { readonly __typename: 'Mutation', readonly createIndicator: { readonly __typename: 'CreateIndicatorPayload', readonly indicator: { readonly __typename: 'Indicator', readonly id: string, readonly name: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type OwnRegimesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnRegimesQuery = { readonly __typename: 'Query', readonly regimes: ReadonlyArray<{ readonly __typename: 'Regime', readonly id: string, readonly name: string, readonly viewerMayName: boolean, readonly unit: { readonly __typename: 'Unit', readonly id: string } | null }> };

export type SetOwnAskingMutationVariables = Exact<{
  input: SetOwnAskingInput;
}>;


export type SetOwnAskingMutation = { readonly __typename: 'Mutation', readonly setOwnAsking: { readonly __typename: 'SetOwnAskingPayload', readonly indicator: { readonly __typename: 'Indicator', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type ProposedIndicatorsQueryVariables = Exact<{
  level: UnitLevel;
}>;


export type ProposedIndicatorsQuery = { readonly __typename: 'Query', readonly proposedIndicators: ReadonlyArray<{ readonly __typename: 'ProposedIndicator', readonly key: string, readonly name: string, readonly unitOfMeasure: string, readonly source: ProposalSource, readonly understood: string, readonly weightKey: string | null, readonly present: { readonly __typename: 'Indicator', readonly id: string } | null }> };

export type AdoptIndicatorsMutationVariables = Exact<{
  input: AdoptIndicatorsInput;
}>;


export type AdoptIndicatorsMutation = { readonly __typename: 'Mutation', readonly adoptIndicators: { readonly __typename: 'AdoptIndicatorsPayload', readonly indicators: ReadonlyArray<{ readonly __typename: 'Indicator', readonly id: string }> | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type NamedRegimesQueryVariables = Exact<{ [key: string]: never; }>;


export type NamedRegimesQuery = { readonly __typename: 'Query', readonly regimes: ReadonlyArray<{ readonly __typename: 'Regime', readonly id: string, readonly code: string, readonly name: string, readonly viewerMayName: boolean }> };

export type RetireIndicatorMutationVariables = Exact<{
  input: RetireIndicatorInput;
}>;


export type RetireIndicatorMutation = { readonly __typename: 'Mutation', readonly retireIndicator: { readonly __typename: 'RetireIndicatorPayload', readonly indicator: { readonly __typename: 'Indicator', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type ReviveIndicatorMutationVariables = Exact<{
  input: ReviveIndicatorInput;
}>;


export type ReviveIndicatorMutation = { readonly __typename: 'Mutation', readonly reviveIndicator: { readonly __typename: 'ReviveIndicatorPayload', readonly indicator: { readonly __typename: 'Indicator', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type SetGradesMutationVariables = Exact<{
  input: SetIndicatorRuleInput;
}>;


export type SetGradesMutation = { readonly __typename: 'Mutation', readonly setIndicatorRule: { readonly __typename: 'SetIndicatorRulePayload', readonly rule: { readonly __typename: 'IndicatorRule', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: ProblemCode, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type IndicatorUsesQueryVariables = Exact<{
  id: string;
  from: string;
  merging: boolean;
}>;


export type IndicatorUsesQuery = { readonly __typename: 'Query', readonly indicator: { readonly __typename: 'Indicator', readonly id: string, readonly uses: ReadonlyArray<{ readonly __typename: 'IndicatorUse', readonly kind: IndicatorUseKind, readonly hinders: boolean, readonly message: { readonly __typename: 'Message', readonly text: string } }> } | null };

export type WeightsQueryVariables = Exact<{ [key: string]: never; }>;


export type WeightsQuery = { readonly __typename: 'Query', readonly indicators: { readonly __typename: 'IndicatorConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'IndicatorEdge', readonly node: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly kind: IndicatorKind } }> } };

export type WholesFoundQueryVariables = Exact<{
  search?: string | null | undefined;
  chosen: string;
  hasChosen: boolean;
}>;


export type WholesFoundQuery = { readonly __typename: 'Query', readonly indicators: { readonly __typename: 'IndicatorConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'IndicatorEdge', readonly node: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly code: string } }> }, readonly indicator?: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly code: string } | null };

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

export const AbsentUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsentUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayReadValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"possibleHeirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayReadValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"former"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayReadValues"}}]}}]}}]} as unknown as DocumentNode<AbsentUnitFragment, unknown>;
export const EvidenceFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachedBy"}}]}}]} as unknown as DocumentNode<EvidenceFileFragment, unknown>;
export const PeriodOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cutoffOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"regime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PeriodOptionFragment, unknown>;
export const LastImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastImport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"}},{"kind":"Field","name":{"kind":"Name","value":"undoneReason"}}]}}]} as unknown as DocumentNode<LastImportFragment, unknown>;
export const TargetWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}}]}}]} as unknown as DocumentNode<TargetWordsFragment, unknown>;
export const IndicatorKeepersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorKeepers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorKeepers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorKeepersQuery, IndicatorKeepersQueryVariables>;
export const IndicatorsOfKeeperDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorsOfKeeper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"retired"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"namesake"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorsOfKeeperQuery, IndicatorsOfKeeperQueryVariables>;
export const CopyIndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyIndicators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CopyIndicatorsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"copyIndicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CopyIndicatorsMutation, CopyIndicatorsMutationVariables>;
export const UpdateIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateIndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateIndicatorMutation, UpdateIndicatorMutationVariables>;
export const CatalogueImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueImports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueImports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastImport"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastImport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SheetImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"}},{"kind":"Field","name":{"kind":"Name","value":"undoneReason"}}]}}]} as unknown as DocumentNode<CatalogueImportsQuery, CatalogueImportsQueryVariables>;
export const UndoCatalogueImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoCatalogueImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoCatalogueImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoCatalogueImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UndoCatalogueImportMutation, UndoCatalogueImportMutationVariables>;
export const IndicatorPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorName"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorName"}},{"kind":"Field","name":{"kind":"Name","value":"operandUnit"}},{"kind":"Field","name":{"kind":"Name","value":"overTime"}},{"kind":"Field","name":{"kind":"Name","value":"overUnits"}},{"kind":"Field","name":{"kind":"Name","value":"suppliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"sumPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"typedAs"}},{"kind":"Field","name":{"kind":"Name","value":"quotaToSubUnits"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMaySetRule"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"also"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retiredFrom"}},{"kind":"Field","name":{"kind":"Name","value":"retiredReason"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askingRegimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"copiedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerAskingRegimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAsk"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorName"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorName"}},{"kind":"Field","name":{"kind":"Name","value":"regime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askingRegimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorPageQuery, IndicatorPageQueryVariables>;
export const IndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Indicators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"viewerMayPlan"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"retired"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"viewerMayPlan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"viewerMayPlan"}}},{"kind":"Argument","name":{"kind":"Name","value":"retired"},"value":{"kind":"Variable","name":{"kind":"Name","value":"retired"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"retiredFrom"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorsQuery, IndicatorsQueryVariables>;
export const SharedIndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedIndicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"viewerMayPlan"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SharedIndicatorsQuery, SharedIndicatorsQueryVariables>;
export const LinkIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkIndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linkIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LinkIndicatorMutation, LinkIndicatorMutationVariables>;
export const EndIndicatorLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndIndicatorLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndIndicatorLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endIndicatorLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndIndicatorLinkMutation, EndIndicatorLinkMutationVariables>;
export const MergeIndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeIndicators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeIndicatorsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mergeIndicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MergeIndicatorsMutation, MergeIndicatorsMutationVariables>;
export const OwnIndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnIndicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"viewerMayPlan"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"retired"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayChange"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnIndicatorsQuery, OwnIndicatorsQueryVariables>;
export const CreateIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateIndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateIndicatorMutation, CreateIndicatorMutationVariables>;
export const OwnRegimesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnRegimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OwnRegimesQuery, OwnRegimesQueryVariables>;
export const SetOwnAskingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetOwnAsking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetOwnAskingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setOwnAsking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetOwnAskingMutation, SetOwnAskingMutationVariables>;
export const ProposedIndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProposedIndicators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitLevel"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposedIndicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"understood"}},{"kind":"Field","name":{"kind":"Name","value":"weightKey"}},{"kind":"Field","name":{"kind":"Name","value":"present"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ProposedIndicatorsQuery, ProposedIndicatorsQueryVariables>;
export const AdoptIndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdoptIndicators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptIndicatorsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"adoptIndicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AdoptIndicatorsMutation, AdoptIndicatorsMutationVariables>;
export const NamedRegimesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamedRegimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayName"}}]}}]}}]} as unknown as DocumentNode<NamedRegimesQuery, NamedRegimesQueryVariables>;
export const RetireIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetireIndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retireIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RetireIndicatorMutation, RetireIndicatorMutationVariables>;
export const ReviveIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviveIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviveIndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviveIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReviveIndicatorMutation, ReviveIndicatorMutationVariables>;
export const SetGradesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetGrades"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetIndicatorRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setIndicatorRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetGradesMutation, SetGradesMutationVariables>;
export const IndicatorUsesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorUses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"merging"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"merging"},"value":{"kind":"Variable","name":{"kind":"Name","value":"merging"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hinders"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorUsesQuery, IndicatorUsesQueryVariables>;
export const WeightsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"viewerMayPlan"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WeightsQuery, WeightsQueryVariables>;
export const WholesFoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholesFound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"viewerMayPlan"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<WholesFoundQuery, WholesFoundQueryVariables>;
export const ShownPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShownPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodOption"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cutoffOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"regime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ShownPeriodQuery, ShownPeriodQueryVariables>;