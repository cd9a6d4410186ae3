import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import { formatDay } from '#lib/dates.ts';
import { texts as common } from '#lib/texts/index.ts';
import classes from './plans-page.module.css';
import { texts } from './texts/index.ts';

export const DecisionNameFields = graphql(`
  fragment DecisionName on Decision { kind number signedOn }
`);

/** "Quyết định số 1741/QĐ-UBND ngày 29/12/2021", by its kind; a number that is missing is shown as missing. */
export function DecisionName({ decision }: { decision: FragmentType<typeof DecisionNameFields> }) {
  const { kind, number, signedOn } = readFragment(DecisionNameFields, decision);
  return (
    <span>
      {common.documents[kind]}{' '}
      {number ? texts.decisionNumber(number) : <span className={classes.missing}>({common.noNumber})</span>}
      {signedOn ? ` ${texts.decisionDay(formatDay(signedOn))}` : null}
    </span>
  );
}
