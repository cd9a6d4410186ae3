import { Button } from '@mantine/core';
import { graphql } from '#gql/targets/gql.ts';
import type { TargetInListFragment } from '#gql/targets/graphql.ts';
import { formatDay, formatMoment } from '#lib/dates.ts';
import { documentName } from '#lib/document-name.ts';
import { unitName } from '#lib/unit-name.ts';
import { TargetWords } from '#ui/target-words.tsx';
import type { Proposable } from './proposable.tsx';
import classes from './targets-page.module.css';
import { texts } from './texts/index.ts';

export const TargetInList = graphql(`
  fragment TargetInList on Target {
    id
    source
    ...TargetWords
    indicator { id name unitOfMeasure }
    byUnit { id name type }
    decision { id kind number signedOn }
    inForceFrom
    acknowledgedAt
    viewerMayAcknowledge
  }
`);

interface Props {
  target: TargetInListFragment;
  /** What the unit may ask for instead; null: it is not asked. */
  proposable: Proposable | null;
  onAcknowledge: () => void;
  onPropose: (of: Proposable) => void;
  onHistory: () => void;
}

/** What the unit is held to, where it comes from, and what can be said about it. */
export function TargetRow({ target, proposable, onAcknowledge, onPropose, onHistory }: Props) {
  const { decision, source, byUnit, inForceFrom, acknowledgedAt, indicator } = target;
  return (
    <li className={classes.row}>
      <div className={classes.name}>{indicator.name}</div>
      <div>
        <TargetWords target={target} />
        {proposable?.proposed ? (
          <div className={classes.proposed}>{texts.propose.current(proposable.proposed)}</div>
        ) : null}
      </div>
      <div className={classes.origin}>
        <div>{source === 'ASSIGNED' ? `${texts.list.ASSIGNED}: ${unitName(byUnit)}` : texts.list.OWN}</div>
        {decision ? <div>{documentName(decision)}</div> : null}
        {inForceFrom ? <div>{texts.list.since(formatDay(inForceFrom))}</div> : null}
        {source === 'ASSIGNED' ? (
          <div>{acknowledgedAt ? texts.list.acknowledged(formatMoment(acknowledgedAt)) : texts.list.toAcknowledge}</div>
        ) : null}
      </div>
      <div className={classes.acts}>
        {target.viewerMayAcknowledge ? (
          <Button
            size="compact-sm"
            variant="light"
            aria-label={texts.list.acknowledgeOf(indicator.name)}
            onClick={onAcknowledge}
          >
            {texts.list.acknowledge}
          </Button>
        ) : null}
        {proposable ? (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={texts.propose.openOf(indicator.name)}
            onClick={() => onPropose(proposable)}
          >
            {texts.propose.open}
          </Button>
        ) : null}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={texts.history.openOf(indicator.name)}
          onClick={onHistory}
        >
          {texts.history.open}
        </Button>
      </div>
    </li>
  );
}
