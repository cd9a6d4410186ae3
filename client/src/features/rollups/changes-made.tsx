import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '#gql/rollups/fragment-masking.ts';
import { graphql } from '#gql/rollups/gql.ts';
import type { ChangeMadeFragment } from '#gql/rollups/graphql.ts';
import { formatDay, formatMoment } from '#lib/dates.ts';
import { nodesOf } from '#lib/nodes.ts';
import { unbroken } from '#lib/unbroken.ts';
import { unitName } from '#lib/unit-name.ts';
import card from '#ui/card.module.css';
import classes from './board-page.module.css';
import { changesTexts as texts } from './texts/changes.ts';

export const ChangeMadeFields = graphql(`
  fragment ChangeMade on BoardChange {
    kind
    at
    by
    untilOn
    unit { id name type }
    department { id name }
    report { id }
    plan { id title }
    cells { indicator { id name } before after }
  }
`);

interface Props {
  changes: { edges: readonly { node: FragmentType<typeof ChangeMadeFields>; cursor: string }[] };
}

/** Who did what when, the newest first, each with what it set in the place of what. */
export function ChangesMade({ changes }: Props) {
  const made = readFragment(ChangeMadeFields, nodesOf(changes));
  return (
    <ul className={`${card.card} ${classes.changes}`}>
      {made.map((change, index) => (
        <li key={changes.edges[index]?.cursor}>
          <time dateTime={change.at}>{formatMoment(change.at)}</time>
          <div>
            <b>{texts.kinds[change.kind]}</b> · <Whose change={change} />
            {change.untilOn ? ` · ${texts.until(formatDay(change.untilOn))}` : null}
            {change.by ? <span className={classes.quiet}> · {change.by}</span> : null}
            <Cells cells={change.cells} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** More than so many are folded under how many they are. */
const FEW = 3;

function Cells({ cells }: Pick<ChangeMadeFragment, 'cells'>) {
  if (cells.length === 0) return null;
  const list = (
    <ul>
      {cells.map(({ indicator, before, after }) => (
        <li key={indicator?.id}>
          {indicator ? `${indicator.name}: ` : null}
          {unbroken(texts.became(before ?? texts.none, after ?? texts.gone))}
        </li>
      ))}
    </ul>
  );
  if (cells.length <= FEW) return list;
  return (
    <details>
      <summary>{texts.cells(cells.length)}</summary>
      {list}
    </details>
  );
}

/** Whose it is, as the way to the report or the plan where there is one. */
function Whose({ change: { unit, department, report, plan } }: { change: ChangeMadeFragment }): ReactNode {
  const name = department ? `${department.name}, ${unitName(unit)}` : unitName(unit);
  if (report)
    return (
      <Link to="/bao-cao/$reportId" params={{ reportId: report.id }}>
        {name}
      </Link>
    );
  if (plan)
    return (
      <>
        {name}:{' '}
        <Link to="/ke-hoach/$planId" params={{ planId: plan.id }}>
          {plan.title}
        </Link>
      </>
    );
  return name;
}
