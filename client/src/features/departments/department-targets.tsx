import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { readFragment } from '#gql/departments/fragment-masking.ts';
import { graphql } from '#gql/departments/gql.ts';
import type { DepartmentOwnValueFragment, DepartmentTargetFragment } from '#gql/departments/graphql.ts';
import { formatDay, formatMoment } from '#lib/dates.ts';
import { documentName } from '#lib/document-name.ts';
import { texts as common } from '#lib/texts/index.ts';
import { useVerb } from '#lib/use-verb.ts';
import card from '#ui/card.module.css';
import { Illustrative } from '#ui/illustrative.tsx';
import { AttainmentMark, VintageMark } from '#ui/marks.tsx';
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
    decision { id kind number signedOn }
    inForceFrom
    acknowledgedAt
    acknowledgedBy
    viewerMayAcknowledge
  }
`);

export const DepartmentOwnValueFields = graphql(`
  fragment DepartmentOwnValue on DepartmentValue {
    target { id }
    period { id vintage }
    display
    vintage
    illustrative
    isReported
    attainment
    attainmentLabel
    reason { text }
    howMade { text }
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

/**
 * What the unit gave the department itself, then what it set itself: its own figure of the period against it, its decision, and whether the head
 * has acknowledged it.
 */
export function DepartmentTargets({ department, onChanged }: Props) {
  const acknowledge = useVerb(AcknowledgeDepartmentTargets);
  const given = readFragment(DepartmentTargetFields, department.targets);
  const own = readFragment(DepartmentTargetFields, department.ownTargets);
  const targets = [...given, ...own];
  if (targets.length === 0) return null;
  const ownIds = new Set(own.map(({ id }) => id));
  const values = new Map(
    readFragment(DepartmentOwnValueFields, department.ownValues ?? []).map((value) => [value.target.id, value]),
  );
  const waiting = given.filter(({ viewerMayAcknowledge }) => viewerMayAcknowledge);
  const take = async (taken: readonly DepartmentTargetFragment[]) => {
    const answer = await acknowledge.send({ targetIds: taken.map(({ id }) => id) });
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
            <th scope="col" className={classes.right}>
              {texts.page.ownValue}
            </th>
            <th scope="col">{texts.page.ownTarget}</th>
            <th scope="col">{texts.page.attainment}</th>
            <th scope="col">{texts.page.givenBy}</th>
            <th scope="col">{texts.page.acknowledgement}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr key={target.id}>
              <th scope="row" className={classes.name}>
                {target.indicator.name}
                <span className={classes.note}>{values.get(target.id)?.reason.text}</span>
                <OverTime value={values.get(target.id)} />
              </th>
              <td className={classes.right}>
                <OwnFigure value={values.get(target.id)} />
              </td>
              <td>
                <TargetWords target={target} compact />
                {ownIds.has(target.id) ? <span className={classes.note}>{texts.page.striven}</span> : null}
              </td>
              <td>
                <Verdict value={values.get(target.id)} />
              </td>
              <td>
                {target.decision ? documentName(target.decision) : common.noNumber}
                <span className={classes.note}>
                  {target.inForceFrom ? texts.page.since(formatDay(target.inForceFrom)) : null}
                </span>
              </td>
              <td>{ownIds.has(target.id) ? common.none : acknowledgement(target)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const acknowledgement = ({ acknowledgedAt, acknowledgedBy }: DepartmentTargetFragment): string =>
  acknowledgedAt
    ? texts.page.acknowledgedBy(acknowledgedBy ?? '', formatMoment(acknowledgedAt))
    : texts.page.notAcknowledged;

interface OfValue {
  /** Undefined: no period is looked at, or the values are not for the reader. */
  value: DepartmentOwnValueFragment | undefined;
}

function OwnFigure({ value }: OfValue) {
  if (!value) return common.none;
  if (!value.isReported) return <span className={classes.quiet}>{texts.page.noReport}</span>;
  return (
    <>
      <span className={classes.number}>
        <Illustrative when={value.illustrative}>{value.display}</Illustrative>
      </span>{' '}
      {value.vintage && value.vintage !== value.period.vintage ? <VintageMark vintage={value.vintage} /> : null}
    </>
  );
}

const Verdict = ({ value }: OfValue) =>
  value ? <AttainmentMark attainment={value.attainment} label={value.attainmentLabel} /> : common.none;

/** How its figure was put together of shorter periods. */
function OverTime({ value }: { value: DepartmentOwnValueFragment | undefined }) {
  return value?.howMade ? <span className={classes.note}>{texts.page.overTime(value.howMade.text)}</span> : null;
}
