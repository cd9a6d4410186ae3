import { graphql } from '#gql/reports/gql.ts';

/** A row as the page asks for it; who only reads a report needs nothing of what reads typed figures. */
export const ReportRowFields = graphql(`
  fragment ReportRow on ReportRow {
    indicator {
      id name unitOfMeasure kind numeratorName denominatorName operandUnit
      direction percentFormula typedAs overTime grades { name also } parent { id }
    }
    target { id text comparator lo hi unitOfMeasure reading { ...TypedTarget } ...TargetWords }
    figure {
      id value numerator denominator achieved grade words note evidence illustrative display
      parts { key number date }
    }
    files { id ...EvidenceFile }
    asked { form grades parts { key label } }
    previous { id value numerator denominator display illustrative }
    previousPeriod { id label }
    lastYear { id value numerator denominator display illustrative }
    lastYearPeriod { id label }
    before { id display }
    remarks { id version text remarkedAt remarkedBy answer { text answeredAt answeredBy } }
    previousInYear
    usual { count median deviation }
    changed
    required
    counted
    asPart
    dividedOver { id name }
    waitingFor { id name }
    warnings { key text }
    supplied { regime { id name } display value numerator denominator achieved grade }
    askedElsewhere { regime { id name } wholePeriod { id label } display value numerator denominator achieved grade }
  }
`);
