import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { readFragment } from '#gql/departments/fragment-masking.ts';
import { graphql } from '#gql/departments/gql.ts';
import type { DepartmentTargetFragment } from '#gql/departments/graphql.ts';
import { formatDay, formatMoment } from '#lib/dates.ts';
import { texts as common } from '#lib/texts/index.ts';
import { useVerb } from '#lib/use-verb.ts';
import card from '#ui/card.module.css';
import { TargetWords } from '#ui/target-words.tsx';
import { tellRefusal } from '#ui/tell-refusal.ts';
import type { DepartmentOnPage } from './department-document.ts';
import classes from './department-page.module.css';
import { texts } from './texts/index.ts';

export const DepartmentTargetFields = graphql(`
  fragment DepartmentTarget on Target {
    id
    indicator { id name }
    ...TargetWords
    decision { id number signedOn }
    inForceFrom
    acknowledgedAt
    acknowledgedBy
    viewerMayAcknowledge
  }
`);

const AcknowledgeDepartmentTargets = graphql(`
  mutation AcknowledgeDepartmentTargets($input: AcknowledgeTargetsInput!) {
    acknowledgeTargets(input: $input) { targets { id acknowledgedAt } userErrors { code path message } }
  }
`);

interface Props {
  department: DepartmentOnPage;
  onChanged: () => void;
}

/** What the unit gave the department itself, each with its decision and whether the head has acknowledged it. */
export function DepartmentTargets({ department, onChanged }: Props) {
  const acknowledge = useVerb(AcknowledgeDepartmentTargets);
  const targets = readFragment(DepartmentTargetFields, department.targets);
  if (targets.length === 0) return null;
  const waiting = targets.filter(({ viewerMayAcknowledge }) => viewerMayAcknowledge);
  const take = async (given: readonly DepartmentTargetFragment[]) => {
    const answer = await acknowledge.send({ targetIds: given.map(({ id }) => id) });
    if (answer.problems) return tellRefusal(answer.problems);
    notifications.show({ message: texts.page.acknowledgedDone, color: 'green', icon: <IconCheck size={18} /> });
    onChanged();
  };
  return (
    <section className={card.card}>
      <div className={classes.head}>
        <h2 className={classes.title}>
          {texts.page.given} <span>{texts.page.indicators(targets.length)}</span>
        </h2>
        {waiting.length > 0 ? (
          <Button size="compact-sm" loading={acknowledge.isBusy} onClick={() => void take(waiting)}>
            {texts.page.acknowledgeGiven(waiting.length)}
          </Button>
        ) : null}
      </div>
      <table className={classes.table} aria-label={texts.page.given}>
        <thead>
          <tr>
            <th scope="col">{texts.page.indicator}</th>
            <th scope="col">{texts.page.target}</th>
            <th scope="col">{texts.page.givenBy}</th>
            <th scope="col">{texts.page.acknowledgement}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr key={target.id}>
              <th scope="row" className={classes.name}>
                {target.indicator.name}
              </th>
              <td>
                <TargetWords target={target} compact />
              </td>
              <td>
                {target.decision?.number ?? common.noNumber}
                <span className={classes.note}>
                  {target.inForceFrom ? texts.page.since(formatDay(target.inForceFrom)) : null}
                </span>
              </td>
              <td>
                {target.acknowledgedAt
                  ? texts.page.acknowledgedBy(target.acknowledgedBy ?? '', formatMoment(target.acknowledgedAt))
                  : texts.page.notAcknowledged}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
