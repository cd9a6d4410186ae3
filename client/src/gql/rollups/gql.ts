/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment Beside on ReportedBeside {\n    regime { id name }\n    period { id label }\n    coverage\n    display\n    difference\n    expected\n    reporting\n  }\n": typeof types.BesideFragmentDoc,
    "\n  query BoardPeriods($unitId: ID!) {\n    unit(id: $unitId) {\n      id\n      boardPeriods { id startsOn cutoffOn dueOn lastDueOn ...PeriodOption }\n    }\n  }\n": typeof types.BoardPeriodsDocument,
    "\n  fragment BoardRow on IndicatorValue {\n    ...ValueCell\n    numerator\n    denominator\n    indicator { id name unitOfMeasure operandUnit parent { id name } }\n    rule\n    target { id ...TargetWords }\n    attainment\n    attainmentLabel\n    percentOfTarget\n    score { rule ruleText score colour colourText }\n    expected\n    reporting\n    rolledUp\n    vintage\n    departmentCoverage { expected reporting }\n    ...Coverage\n    overTime { coverage }\n    besides { ...Beside }\n  }\n": typeof types.BoardRowFragmentDoc,
    "\n  fragment BoardUnit on Unit {\n    id\n    name\n    type\n    parent { id name type }\n    children(first: 200) { edges { node { id name type } } }\n  }\n": typeof types.BoardUnitFragmentDoc,
    "\n  query Board($unitId: ID, $periodId: ID!, $asOf: LocalDate) {\n    period(id: $periodId) {\n      id\n      absence(unitId: $unitId) { ...AbsentUnit }\n    }\n    board(unitId: $unitId, periodId: $periodId, asOf: $asOf) {\n      unit { id ...BoardUnit }\n      period { id year label vintage kind startsOn endsOn regime { id } }\n      asOf\n      expected\n      reporting\n      missing { id name type }\n      counts { exceeded met notMet notAssessed notArising }\n      rows { ...BoardRow }\n      laterPlans { id ...LaterPlan }\n      laterTargets { id ...LaterTarget }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  fragment Coverage on IndicatorValue {\n    rolledUp\n    expected\n    reporting\n    pending\n    departmentCoverage { expected reporting missing { id name } }\n  }\n": typeof types.CoverageFragmentDoc,
    "\n  fragment DepartmentPart on DepartmentValue {\n    department { id name }\n    period { id year }\n    target { id text illustrative }\n    display\n    illustrative\n    isReported\n    attainment\n    attainmentLabel\n    report { id }\n  }\n": typeof types.DepartmentPartFragmentDoc,
    "\n  fragment Estimated on EstimatedBefore { display illustrative expected reporting difference errorPercent }\n": typeof types.EstimatedFragmentDoc,
    "\n  query BoardEstimates($unitId: ID!, $periodId: ID!, $asOf: LocalDate) {\n    board(unitId: $unitId, periodId: $periodId, asOf: $asOf) {\n      unit { id }\n      period { id }\n      rows { indicator { id } estimated { ...Estimated } }\n    }\n  }\n": typeof types.BoardEstimatesDocument,
    "\n  fragment LaterPlan on Plan {\n    id\n    title\n    amendsHow\n    holdsFrom\n    decision { id kind number signedOn }\n    objectives { id indicators { id indicator { id name } } }\n    endedLines { id indicator { id name } }\n  }\n": typeof types.LaterPlanFragmentDoc,
    "\n  fragment LaterTarget on Target {\n    id\n    state\n    text\n    inForceFrom\n    reason\n    indicator { id name }\n    replaces { id text }\n  }\n": typeof types.LaterTargetFragmentDoc,
    "\n  fragment PartRow on IndicatorValue {\n    ...ValueCell\n    unit { id name type }\n    period { id year }\n    indicator { id name unitOfMeasure }\n    estimated { ...Estimated }\n    target { id text illustrative }\n    percentOfTarget\n    numerator\n    denominator\n    expected\n    reporting\n    pending\n    attainment\n    attainmentLabel\n    incomputable { text }\n    report { id department { id name } }\n  }\n": typeof types.PartRowFragmentDoc,
    "\n  fragment PeriodPartRow on IndicatorValue {\n    ...ValueCell\n    vintage\n    period { id label }\n    expected\n    reporting\n    pending\n    incomputable { text }\n  }\n": typeof types.PeriodPartRowFragmentDoc,
    "\n  fragment RuledIndicator on Indicator {\n    id kind unitOfMeasure viewerMaySetRule grades { name also } scoringFrom\n    scoring { rule formula margin redFlag goal decimals floor bounds { upTo inclusive colour } }\n  }\n": typeof types.RuledIndicatorFragmentDoc,
    "\n  mutation SetIndicatorRule($input: SetIndicatorRuleInput!) {\n    setIndicatorRule(input: $input) { rule { id validFrom } userErrors { code path message } }\n  }\n": typeof types.SetIndicatorRuleDocument,
    "\n  query TermPage($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      title\n      unit { id name type }\n      termProgress {\n        indicator { id name }\n        target { id text }\n        how\n        display\n        foundIn\n        reporting\n        remains\n        attainment\n        attainmentLabel\n        reason { text }\n        pace { text }\n        years {\n          year\n          isComplete\n          isOfOtherUnit\n          part { text }\n          value { ...ValueCell expected reporting period { id } }\n        }\n      }\n    }\n  }\n": typeof types.TermPageDocument,
    "\n  fragment ValueCell on IndicatorValue {\n    display\n    vintage\n    illustrative\n    level\n    restated { beforeDisplay afterDisplay at }\n  }\n": typeof types.ValueCellFragmentDoc,
    "\n  query Why($unitId: ID!, $indicatorId: ID!, $periodId: ID!, $asOf: LocalDate) {\n    indicatorValue(unitId: $unitId, indicatorId: $indicatorId, periodId: $periodId, asOf: $asOf) {\n      asOf\n      ...ValueCell\n      display\n      vintage\n      restated { beforeDisplay afterDisplay at }\n      indicator { id name definition unitOfMeasure operandUnit ...RuledIndicator }\n      rule\n      numerator\n      denominator\n      unit { id name type parent { id name type } }\n      period { id label endsOn }\n      rolledUp\n      howMade { text }\n      incomputable { text }\n      paceReason { text }\n      difference\n      onAllExpected { display borrowed { unit { id name type } } }\n      striven { attainment attainmentLabel reason { text } target { id ...TargetWords } }\n      expected\n      reporting\n      pending\n      ...Coverage\n      departmentCoverage { expected reporting }\n      level\n      missing { id name type }\n      typed { id display words }\n      besides { ...Beside }\n      estimated { ...Estimated }\n      target { id ...TargetWords }\n      attainment\n      attainmentLabel\n      reason { key text }\n      percentOfTarget\n      whyNoPercent { key text }\n      score { rule ruleText score colour colourText whyNone { text } }\n      percentFormula\n      figure { id evidence files { id ...EvidenceFile } }\n      report { id viewerMayEdit }\n      overTime { coverage }\n      ofParts { display difference overTime { coverage } }\n      periodParts { ...PeriodPartRow }\n      parts { ...PartRow }\n      departments { ...DepartmentPart }\n    }\n    scoringForAll { viewerMaySet }\n    period(id: $periodId) {\n      id\n      absence(unitId: $unitId) { ...AbsentUnit }\n    }\n  }\n": typeof types.WhyDocument,
    "\n  fragment AbsentUnit on Absence {\n    lastDay\n    because { text }\n    unit { id name type }\n    heir { id name type viewerMayReadValues }\n    possibleHeirs { id name type viewerMayReadValues }\n    former { id name type viewerMayReadValues }\n  }\n": typeof types.AbsentUnitFragmentDoc,
    "\n  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }\n": typeof types.EvidenceFileFragmentDoc,
    "\n  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }\n": typeof types.PeriodOptionFragmentDoc,
    "\n  query ShownPeriod($id: ID!) {\n    period(id: $id) { id ...PeriodOption }\n  }\n": typeof types.ShownPeriodDocument,
    "\n  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }\n": typeof types.LastImportFragmentDoc,
    "\n  fragment TargetWords on Target { text explanation { text } question { text } illustrative }\n": typeof types.TargetWordsFragmentDoc,
};
const documents: Documents = {
    "\n  fragment Beside on ReportedBeside {\n    regime { id name }\n    period { id label }\n    coverage\n    display\n    difference\n    expected\n    reporting\n  }\n": types.BesideFragmentDoc,
    "\n  query BoardPeriods($unitId: ID!) {\n    unit(id: $unitId) {\n      id\n      boardPeriods { id startsOn cutoffOn dueOn lastDueOn ...PeriodOption }\n    }\n  }\n": types.BoardPeriodsDocument,
    "\n  fragment BoardRow on IndicatorValue {\n    ...ValueCell\n    numerator\n    denominator\n    indicator { id name unitOfMeasure operandUnit parent { id name } }\n    rule\n    target { id ...TargetWords }\n    attainment\n    attainmentLabel\n    percentOfTarget\n    score { rule ruleText score colour colourText }\n    expected\n    reporting\n    rolledUp\n    vintage\n    departmentCoverage { expected reporting }\n    ...Coverage\n    overTime { coverage }\n    besides { ...Beside }\n  }\n": types.BoardRowFragmentDoc,
    "\n  fragment BoardUnit on Unit {\n    id\n    name\n    type\n    parent { id name type }\n    children(first: 200) { edges { node { id name type } } }\n  }\n": types.BoardUnitFragmentDoc,
    "\n  query Board($unitId: ID, $periodId: ID!, $asOf: LocalDate) {\n    period(id: $periodId) {\n      id\n      absence(unitId: $unitId) { ...AbsentUnit }\n    }\n    board(unitId: $unitId, periodId: $periodId, asOf: $asOf) {\n      unit { id ...BoardUnit }\n      period { id year label vintage kind startsOn endsOn regime { id } }\n      asOf\n      expected\n      reporting\n      missing { id name type }\n      counts { exceeded met notMet notAssessed notArising }\n      rows { ...BoardRow }\n      laterPlans { id ...LaterPlan }\n      laterTargets { id ...LaterTarget }\n    }\n  }\n": types.BoardDocument,
    "\n  fragment Coverage on IndicatorValue {\n    rolledUp\n    expected\n    reporting\n    pending\n    departmentCoverage { expected reporting missing { id name } }\n  }\n": types.CoverageFragmentDoc,
    "\n  fragment DepartmentPart on DepartmentValue {\n    department { id name }\n    period { id year }\n    target { id text illustrative }\n    display\n    illustrative\n    isReported\n    attainment\n    attainmentLabel\n    report { id }\n  }\n": types.DepartmentPartFragmentDoc,
    "\n  fragment Estimated on EstimatedBefore { display illustrative expected reporting difference errorPercent }\n": types.EstimatedFragmentDoc,
    "\n  query BoardEstimates($unitId: ID!, $periodId: ID!, $asOf: LocalDate) {\n    board(unitId: $unitId, periodId: $periodId, asOf: $asOf) {\n      unit { id }\n      period { id }\n      rows { indicator { id } estimated { ...Estimated } }\n    }\n  }\n": types.BoardEstimatesDocument,
    "\n  fragment LaterPlan on Plan {\n    id\n    title\n    amendsHow\n    holdsFrom\n    decision { id kind number signedOn }\n    objectives { id indicators { id indicator { id name } } }\n    endedLines { id indicator { id name } }\n  }\n": types.LaterPlanFragmentDoc,
    "\n  fragment LaterTarget on Target {\n    id\n    state\n    text\n    inForceFrom\n    reason\n    indicator { id name }\n    replaces { id text }\n  }\n": types.LaterTargetFragmentDoc,
    "\n  fragment PartRow on IndicatorValue {\n    ...ValueCell\n    unit { id name type }\n    period { id year }\n    indicator { id name unitOfMeasure }\n    estimated { ...Estimated }\n    target { id text illustrative }\n    percentOfTarget\n    numerator\n    denominator\n    expected\n    reporting\n    pending\n    attainment\n    attainmentLabel\n    incomputable { text }\n    report { id department { id name } }\n  }\n": types.PartRowFragmentDoc,
    "\n  fragment PeriodPartRow on IndicatorValue {\n    ...ValueCell\n    vintage\n    period { id label }\n    expected\n    reporting\n    pending\n    incomputable { text }\n  }\n": types.PeriodPartRowFragmentDoc,
    "\n  fragment RuledIndicator on Indicator {\n    id kind unitOfMeasure viewerMaySetRule grades { name also } scoringFrom\n    scoring { rule formula margin redFlag goal decimals floor bounds { upTo inclusive colour } }\n  }\n": types.RuledIndicatorFragmentDoc,
    "\n  mutation SetIndicatorRule($input: SetIndicatorRuleInput!) {\n    setIndicatorRule(input: $input) { rule { id validFrom } userErrors { code path message } }\n  }\n": types.SetIndicatorRuleDocument,
    "\n  query TermPage($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      title\n      unit { id name type }\n      termProgress {\n        indicator { id name }\n        target { id text }\n        how\n        display\n        foundIn\n        reporting\n        remains\n        attainment\n        attainmentLabel\n        reason { text }\n        pace { text }\n        years {\n          year\n          isComplete\n          isOfOtherUnit\n          part { text }\n          value { ...ValueCell expected reporting period { id } }\n        }\n      }\n    }\n  }\n": types.TermPageDocument,
    "\n  fragment ValueCell on IndicatorValue {\n    display\n    vintage\n    illustrative\n    level\n    restated { beforeDisplay afterDisplay at }\n  }\n": types.ValueCellFragmentDoc,
    "\n  query Why($unitId: ID!, $indicatorId: ID!, $periodId: ID!, $asOf: LocalDate) {\n    indicatorValue(unitId: $unitId, indicatorId: $indicatorId, periodId: $periodId, asOf: $asOf) {\n      asOf\n      ...ValueCell\n      display\n      vintage\n      restated { beforeDisplay afterDisplay at }\n      indicator { id name definition unitOfMeasure operandUnit ...RuledIndicator }\n      rule\n      numerator\n      denominator\n      unit { id name type parent { id name type } }\n      period { id label endsOn }\n      rolledUp\n      howMade { text }\n      incomputable { text }\n      paceReason { text }\n      difference\n      onAllExpected { display borrowed { unit { id name type } } }\n      striven { attainment attainmentLabel reason { text } target { id ...TargetWords } }\n      expected\n      reporting\n      pending\n      ...Coverage\n      departmentCoverage { expected reporting }\n      level\n      missing { id name type }\n      typed { id display words }\n      besides { ...Beside }\n      estimated { ...Estimated }\n      target { id ...TargetWords }\n      attainment\n      attainmentLabel\n      reason { key text }\n      percentOfTarget\n      whyNoPercent { key text }\n      score { rule ruleText score colour colourText whyNone { text } }\n      percentFormula\n      figure { id evidence files { id ...EvidenceFile } }\n      report { id viewerMayEdit }\n      overTime { coverage }\n      ofParts { display difference overTime { coverage } }\n      periodParts { ...PeriodPartRow }\n      parts { ...PartRow }\n      departments { ...DepartmentPart }\n    }\n    scoringForAll { viewerMaySet }\n    period(id: $periodId) {\n      id\n      absence(unitId: $unitId) { ...AbsentUnit }\n    }\n  }\n": types.WhyDocument,
    "\n  fragment AbsentUnit on Absence {\n    lastDay\n    because { text }\n    unit { id name type }\n    heir { id name type viewerMayReadValues }\n    possibleHeirs { id name type viewerMayReadValues }\n    former { id name type viewerMayReadValues }\n  }\n": types.AbsentUnitFragmentDoc,
    "\n  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }\n": types.EvidenceFileFragmentDoc,
    "\n  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }\n": types.PeriodOptionFragmentDoc,
    "\n  query ShownPeriod($id: ID!) {\n    period(id: $id) { id ...PeriodOption }\n  }\n": types.ShownPeriodDocument,
    "\n  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }\n": types.LastImportFragmentDoc,
    "\n  fragment TargetWords on Target { text explanation { text } question { text } illustrative }\n": types.TargetWordsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Beside on ReportedBeside {\n    regime { id name }\n    period { id label }\n    coverage\n    display\n    difference\n    expected\n    reporting\n  }\n"): (typeof documents)["\n  fragment Beside on ReportedBeside {\n    regime { id name }\n    period { id label }\n    coverage\n    display\n    difference\n    expected\n    reporting\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardPeriods($unitId: ID!) {\n    unit(id: $unitId) {\n      id\n      boardPeriods { id startsOn cutoffOn dueOn lastDueOn ...PeriodOption }\n    }\n  }\n"): (typeof documents)["\n  query BoardPeriods($unitId: ID!) {\n    unit(id: $unitId) {\n      id\n      boardPeriods { id startsOn cutoffOn dueOn lastDueOn ...PeriodOption }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardRow on IndicatorValue {\n    ...ValueCell\n    numerator\n    denominator\n    indicator { id name unitOfMeasure operandUnit parent { id name } }\n    rule\n    target { id ...TargetWords }\n    attainment\n    attainmentLabel\n    percentOfTarget\n    score { rule ruleText score colour colourText }\n    expected\n    reporting\n    rolledUp\n    vintage\n    departmentCoverage { expected reporting }\n    ...Coverage\n    overTime { coverage }\n    besides { ...Beside }\n  }\n"): (typeof documents)["\n  fragment BoardRow on IndicatorValue {\n    ...ValueCell\n    numerator\n    denominator\n    indicator { id name unitOfMeasure operandUnit parent { id name } }\n    rule\n    target { id ...TargetWords }\n    attainment\n    attainmentLabel\n    percentOfTarget\n    score { rule ruleText score colour colourText }\n    expected\n    reporting\n    rolledUp\n    vintage\n    departmentCoverage { expected reporting }\n    ...Coverage\n    overTime { coverage }\n    besides { ...Beside }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardUnit on Unit {\n    id\n    name\n    type\n    parent { id name type }\n    children(first: 200) { edges { node { id name type } } }\n  }\n"): (typeof documents)["\n  fragment BoardUnit on Unit {\n    id\n    name\n    type\n    parent { id name type }\n    children(first: 200) { edges { node { id name type } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($unitId: ID, $periodId: ID!, $asOf: LocalDate) {\n    period(id: $periodId) {\n      id\n      absence(unitId: $unitId) { ...AbsentUnit }\n    }\n    board(unitId: $unitId, periodId: $periodId, asOf: $asOf) {\n      unit { id ...BoardUnit }\n      period { id year label vintage kind startsOn endsOn regime { id } }\n      asOf\n      expected\n      reporting\n      missing { id name type }\n      counts { exceeded met notMet notAssessed notArising }\n      rows { ...BoardRow }\n      laterPlans { id ...LaterPlan }\n      laterTargets { id ...LaterTarget }\n    }\n  }\n"): (typeof documents)["\n  query Board($unitId: ID, $periodId: ID!, $asOf: LocalDate) {\n    period(id: $periodId) {\n      id\n      absence(unitId: $unitId) { ...AbsentUnit }\n    }\n    board(unitId: $unitId, periodId: $periodId, asOf: $asOf) {\n      unit { id ...BoardUnit }\n      period { id year label vintage kind startsOn endsOn regime { id } }\n      asOf\n      expected\n      reporting\n      missing { id name type }\n      counts { exceeded met notMet notAssessed notArising }\n      rows { ...BoardRow }\n      laterPlans { id ...LaterPlan }\n      laterTargets { id ...LaterTarget }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Coverage on IndicatorValue {\n    rolledUp\n    expected\n    reporting\n    pending\n    departmentCoverage { expected reporting missing { id name } }\n  }\n"): (typeof documents)["\n  fragment Coverage on IndicatorValue {\n    rolledUp\n    expected\n    reporting\n    pending\n    departmentCoverage { expected reporting missing { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentPart on DepartmentValue {\n    department { id name }\n    period { id year }\n    target { id text illustrative }\n    display\n    illustrative\n    isReported\n    attainment\n    attainmentLabel\n    report { id }\n  }\n"): (typeof documents)["\n  fragment DepartmentPart on DepartmentValue {\n    department { id name }\n    period { id year }\n    target { id text illustrative }\n    display\n    illustrative\n    isReported\n    attainment\n    attainmentLabel\n    report { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Estimated on EstimatedBefore { display illustrative expected reporting difference errorPercent }\n"): (typeof documents)["\n  fragment Estimated on EstimatedBefore { display illustrative expected reporting difference errorPercent }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardEstimates($unitId: ID!, $periodId: ID!, $asOf: LocalDate) {\n    board(unitId: $unitId, periodId: $periodId, asOf: $asOf) {\n      unit { id }\n      period { id }\n      rows { indicator { id } estimated { ...Estimated } }\n    }\n  }\n"): (typeof documents)["\n  query BoardEstimates($unitId: ID!, $periodId: ID!, $asOf: LocalDate) {\n    board(unitId: $unitId, periodId: $periodId, asOf: $asOf) {\n      unit { id }\n      period { id }\n      rows { indicator { id } estimated { ...Estimated } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LaterPlan on Plan {\n    id\n    title\n    amendsHow\n    holdsFrom\n    decision { id kind number signedOn }\n    objectives { id indicators { id indicator { id name } } }\n    endedLines { id indicator { id name } }\n  }\n"): (typeof documents)["\n  fragment LaterPlan on Plan {\n    id\n    title\n    amendsHow\n    holdsFrom\n    decision { id kind number signedOn }\n    objectives { id indicators { id indicator { id name } } }\n    endedLines { id indicator { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LaterTarget on Target {\n    id\n    state\n    text\n    inForceFrom\n    reason\n    indicator { id name }\n    replaces { id text }\n  }\n"): (typeof documents)["\n  fragment LaterTarget on Target {\n    id\n    state\n    text\n    inForceFrom\n    reason\n    indicator { id name }\n    replaces { id text }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartRow on IndicatorValue {\n    ...ValueCell\n    unit { id name type }\n    period { id year }\n    indicator { id name unitOfMeasure }\n    estimated { ...Estimated }\n    target { id text illustrative }\n    percentOfTarget\n    numerator\n    denominator\n    expected\n    reporting\n    pending\n    attainment\n    attainmentLabel\n    incomputable { text }\n    report { id department { id name } }\n  }\n"): (typeof documents)["\n  fragment PartRow on IndicatorValue {\n    ...ValueCell\n    unit { id name type }\n    period { id year }\n    indicator { id name unitOfMeasure }\n    estimated { ...Estimated }\n    target { id text illustrative }\n    percentOfTarget\n    numerator\n    denominator\n    expected\n    reporting\n    pending\n    attainment\n    attainmentLabel\n    incomputable { text }\n    report { id department { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PeriodPartRow on IndicatorValue {\n    ...ValueCell\n    vintage\n    period { id label }\n    expected\n    reporting\n    pending\n    incomputable { text }\n  }\n"): (typeof documents)["\n  fragment PeriodPartRow on IndicatorValue {\n    ...ValueCell\n    vintage\n    period { id label }\n    expected\n    reporting\n    pending\n    incomputable { text }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuledIndicator on Indicator {\n    id kind unitOfMeasure viewerMaySetRule grades { name also } scoringFrom\n    scoring { rule formula margin redFlag goal decimals floor bounds { upTo inclusive colour } }\n  }\n"): (typeof documents)["\n  fragment RuledIndicator on Indicator {\n    id kind unitOfMeasure viewerMaySetRule grades { name also } scoringFrom\n    scoring { rule formula margin redFlag goal decimals floor bounds { upTo inclusive colour } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetIndicatorRule($input: SetIndicatorRuleInput!) {\n    setIndicatorRule(input: $input) { rule { id validFrom } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SetIndicatorRule($input: SetIndicatorRuleInput!) {\n    setIndicatorRule(input: $input) { rule { id validFrom } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TermPage($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      title\n      unit { id name type }\n      termProgress {\n        indicator { id name }\n        target { id text }\n        how\n        display\n        foundIn\n        reporting\n        remains\n        attainment\n        attainmentLabel\n        reason { text }\n        pace { text }\n        years {\n          year\n          isComplete\n          isOfOtherUnit\n          part { text }\n          value { ...ValueCell expected reporting period { id } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TermPage($planId: ID!) {\n    plan(id: $planId) {\n      id\n      year\n      title\n      unit { id name type }\n      termProgress {\n        indicator { id name }\n        target { id text }\n        how\n        display\n        foundIn\n        reporting\n        remains\n        attainment\n        attainmentLabel\n        reason { text }\n        pace { text }\n        years {\n          year\n          isComplete\n          isOfOtherUnit\n          part { text }\n          value { ...ValueCell expected reporting period { id } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ValueCell on IndicatorValue {\n    display\n    vintage\n    illustrative\n    level\n    restated { beforeDisplay afterDisplay at }\n  }\n"): (typeof documents)["\n  fragment ValueCell on IndicatorValue {\n    display\n    vintage\n    illustrative\n    level\n    restated { beforeDisplay afterDisplay at }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Why($unitId: ID!, $indicatorId: ID!, $periodId: ID!, $asOf: LocalDate) {\n    indicatorValue(unitId: $unitId, indicatorId: $indicatorId, periodId: $periodId, asOf: $asOf) {\n      asOf\n      ...ValueCell\n      display\n      vintage\n      restated { beforeDisplay afterDisplay at }\n      indicator { id name definition unitOfMeasure operandUnit ...RuledIndicator }\n      rule\n      numerator\n      denominator\n      unit { id name type parent { id name type } }\n      period { id label endsOn }\n      rolledUp\n      howMade { text }\n      incomputable { text }\n      paceReason { text }\n      difference\n      onAllExpected { display borrowed { unit { id name type } } }\n      striven { attainment attainmentLabel reason { text } target { id ...TargetWords } }\n      expected\n      reporting\n      pending\n      ...Coverage\n      departmentCoverage { expected reporting }\n      level\n      missing { id name type }\n      typed { id display words }\n      besides { ...Beside }\n      estimated { ...Estimated }\n      target { id ...TargetWords }\n      attainment\n      attainmentLabel\n      reason { key text }\n      percentOfTarget\n      whyNoPercent { key text }\n      score { rule ruleText score colour colourText whyNone { text } }\n      percentFormula\n      figure { id evidence files { id ...EvidenceFile } }\n      report { id viewerMayEdit }\n      overTime { coverage }\n      ofParts { display difference overTime { coverage } }\n      periodParts { ...PeriodPartRow }\n      parts { ...PartRow }\n      departments { ...DepartmentPart }\n    }\n    scoringForAll { viewerMaySet }\n    period(id: $periodId) {\n      id\n      absence(unitId: $unitId) { ...AbsentUnit }\n    }\n  }\n"): (typeof documents)["\n  query Why($unitId: ID!, $indicatorId: ID!, $periodId: ID!, $asOf: LocalDate) {\n    indicatorValue(unitId: $unitId, indicatorId: $indicatorId, periodId: $periodId, asOf: $asOf) {\n      asOf\n      ...ValueCell\n      display\n      vintage\n      restated { beforeDisplay afterDisplay at }\n      indicator { id name definition unitOfMeasure operandUnit ...RuledIndicator }\n      rule\n      numerator\n      denominator\n      unit { id name type parent { id name type } }\n      period { id label endsOn }\n      rolledUp\n      howMade { text }\n      incomputable { text }\n      paceReason { text }\n      difference\n      onAllExpected { display borrowed { unit { id name type } } }\n      striven { attainment attainmentLabel reason { text } target { id ...TargetWords } }\n      expected\n      reporting\n      pending\n      ...Coverage\n      departmentCoverage { expected reporting }\n      level\n      missing { id name type }\n      typed { id display words }\n      besides { ...Beside }\n      estimated { ...Estimated }\n      target { id ...TargetWords }\n      attainment\n      attainmentLabel\n      reason { key text }\n      percentOfTarget\n      whyNoPercent { key text }\n      score { rule ruleText score colour colourText whyNone { text } }\n      percentFormula\n      figure { id evidence files { id ...EvidenceFile } }\n      report { id viewerMayEdit }\n      overTime { coverage }\n      ofParts { display difference overTime { coverage } }\n      periodParts { ...PeriodPartRow }\n      parts { ...PartRow }\n      departments { ...DepartmentPart }\n    }\n    scoringForAll { viewerMaySet }\n    period(id: $periodId) {\n      id\n      absence(unitId: $unitId) { ...AbsentUnit }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AbsentUnit on Absence {\n    lastDay\n    because { text }\n    unit { id name type }\n    heir { id name type viewerMayReadValues }\n    possibleHeirs { id name type viewerMayReadValues }\n    former { id name type viewerMayReadValues }\n  }\n"): (typeof documents)["\n  fragment AbsentUnit on Absence {\n    lastDay\n    because { text }\n    unit { id name type }\n    heir { id name type viewerMayReadValues }\n    possibleHeirs { id name type viewerMayReadValues }\n    former { id name type viewerMayReadValues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }\n"): (typeof documents)["\n  fragment EvidenceFile on EvidenceFile { id name mediaType size shown attachedAt attachedBy }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }\n"): (typeof documents)["\n  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShownPeriod($id: ID!) {\n    period(id: $id) { id ...PeriodOption }\n  }\n"): (typeof documents)["\n  query ShownPeriod($id: ID!) {\n    period(id: $id) { id ...PeriodOption }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }\n"): (typeof documents)["\n  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TargetWords on Target { text explanation { text } question { text } illustrative }\n"): (typeof documents)["\n  fragment TargetWords on Target { text explanation { text } question { text } illustrative }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;