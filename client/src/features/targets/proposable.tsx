import { Button } from '@mantine/core';
import { readFragment } from '#gql/targets/fragment-masking.ts';
import { graphql } from '#gql/targets/gql.ts';
import type { ProposableIndicatorFragment, TargetsPageQuery } from '#gql/targets/graphql.ts';
import card from '#ui/card.module.css';
import classes from './targets-page.module.css';
import { texts } from './texts/index.ts';

export const ProposableIndicator = graphql(`
  fragment ProposableIndicator on PlanIndicator {
    indicator { id name unitOfMeasure direction }
    proposedTarget { id text }
  }
`);

/** An indicator of the unit's plan for which it may ask the unit above for a target. */
export interface Proposable {
  planId: string;
  indicator: ProposableIndicatorFragment['indicator'];
  /** What it asked for last. */
  proposed: string | null;
}

type PlanOfYear = TargetsPageQuery['plans']['edges'][number]['node'];

/** By indicator: what may be proposed, of the issued plan where there is one, else of the draft. */
export function proposableIn(plans: readonly PlanOfYear[]): Map<string, Proposable> {
  const found = new Map<string, Proposable>();
  for (const { id, viewerMayPropose, objectives } of plans.toSorted((a, b) => Number(b.issued) - Number(a.issued))) {
    if (!viewerMayPropose) continue;
    const indicators = readFragment(
      ProposableIndicator,
      objectives.flatMap((objective) => objective.indicators),
    );
    for (const { indicator, proposedTarget } of indicators) {
      if (!found.has(indicator.id)) {
        found.set(indicator.id, { planId: id, indicator, proposed: proposedTarget?.text ?? null });
      }
    }
  }
  return found;
}

interface Props {
  proposable: readonly Proposable[];
  onPropose: (of: Proposable) => void;
  /** Opened where there is nothing else on the page. */
  isOpen: boolean;
}

/** What the unit plans and was not given: each can be asked for. */
export function ProposableList({ proposable, onPropose, isOpen }: Props) {
  return (
    <details className={classes.proposable} open={isOpen}>
      <summary>{texts.propose.section(proposable.length)}</summary>
      <ul className={`${card.card} ${classes.list}`}>
        {proposable.map((one) => (
          <li key={one.indicator.id} className={classes.row}>
            <div className={classes.name}>{one.indicator.name}</div>
            <div className={classes.proposed}>{one.proposed ? texts.propose.current(one.proposed) : null}</div>
            <div />
            <div className={classes.acts}>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={texts.propose.openOf(one.indicator.name)}
                onClick={() => onPropose(one)}
              >
                {texts.propose.open}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
