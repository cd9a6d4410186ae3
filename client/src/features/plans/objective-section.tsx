import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import type { ObjectiveSectionFragment } from '#gql/plans/graphql.ts';
import { formatDay } from '#lib/dates.ts';
import { TargetWords } from '#ui/target-words.tsx';
import { AdjustMembers } from './adjust-members.tsx';
import { EndedBy } from './ended-by.tsx';
import type { PlanLine } from './member-boxes.tsx';
import { type AdjustmentOfPlan, MemberList } from './member-list.tsx';
import classes from './plan-page.module.css';
import { ObjectiveLines } from './plan-words.tsx';
import { Responsibilities } from './responsibilities.tsx';
import { TaskList } from './task-list.tsx';
import { texts } from './texts/index.ts';

export const ObjectiveSectionFields = graphql(`
  fragment ObjectiveSection on Objective {
    section
    text
    indicators {
      id
      endedBy { ...EndedBy }
      indicator { id name kind definition note retiredFrom parent { id } }
      members { id indicator { id } }
      ...MemberList
      ownTarget { id ...TargetWords }
      assignedTarget { id ...TargetWords }
      responsibilities { ...ResponsibilityFields }
    }
    tasks { ...TaskFields }
    paragraphs { ...ParagraphFields }
  }
`);

/** What an adjustment of members starts from. */
export interface Adjusting {
  revision: number;
  /** Every indicator that a composite may count, in the order of the plans. */
  lines: readonly PlanLine[];
}

type PlanIndicator = ObjectiveSectionFragment['indicators'][number];

interface Props {
  objective: FragmentType<typeof ObjectiveSectionFields>;
  /** Whose plan it stands in. */
  isOfDepartment: boolean;
  onChanged: () => void;
  /** Of all composites of the plan. */
  adjustments: readonly AdjustmentOfPlan[];
  /** Of an issued plan whose composites the reader may adjust. */
  adjusting?: Adjusting | undefined;
}

/** A sentence the unit commits to, with what is measured for it and what is done for it. */
export function ObjectiveSection({ objective: masked, isOfDepartment, onChanged, adjustments, adjusting }: Props) {
  const objective = readFragment(ObjectiveSectionFields, masked);
  const hasComposite = objective.indicators.some(({ indicator }) => indicator.kind === 'COMPOSITE');
  return (
    <section className={classes.section}>
      <h2>
        {objective.section ? <span className={classes.ordinal}>{objective.section}</span> : null}
        {objective.text}
      </h2>
      {objective.indicators.length > 0 ? (
        <IndicatorTable
          indicators={objective.indicators}
          isOfDepartment={isOfDepartment}
          onChanged={onChanged}
          adjustments={adjustments}
          act={
            adjusting && hasComposite
              ? ({ id, indicator, members }) =>
                  indicator.kind === 'COMPOSITE' ? (
                    <AdjustMembers
                      // what is ticked at first is what is counted now
                      key={members.map((member) => member.id).join()}
                      composite={indicator}
                      members={members.map((member) => member.indicator.id)}
                      planIndicatorId={id}
                      onDone={onChanged}
                      {...adjusting}
                    />
                  ) : null
              : undefined
          }
        />
      ) : null}
      <ObjectiveLines paragraphs={objective.paragraphs} />
      {objective.tasks.length > 0 ? <TaskList tasks={objective.tasks} withHead /> : null}
    </section>
  );
}

interface IndicatorTableProps {
  indicators: readonly PlanIndicator[];
  /** Nobody is put in charge in a department's plan: it is the department's. */
  isOfDepartment: boolean;
  onChanged: () => void;
  /** Of all composites of the plan; left out: a draft has none. */
  adjustments?: readonly AdjustmentOfPlan[];
  /** What can be done with a line. */
  act?: ((row: PlanIndicator) => ReactNode) | undefined;
}

/** What is measured: each with its targets and who leads it. */
export function IndicatorTable({ indicators, isOfDepartment, onChanged, adjustments = [], act }: IndicatorTableProps) {
  const own = new Set(indicators.map(({ indicator }) => indicator.id));
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{texts.indicator}</th>
          <th scope="col">{texts.target}</th>
          {isOfDepartment ? null : <th scope="col">{texts.who}</th>}
          {act ? (
            <th scope="col">
              <VisuallyHidden>{texts.acts}</VisuallyHidden>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {indicators.map((row) => (
          <tr key={row.id}>
            <td className={classes.name}>
              <div className={row.indicator.parent && own.has(row.indicator.parent.id) ? classes.part : undefined}>
                {row.indicator.name}
              </div>
              {row.indicator.retiredFrom === null ? null : (
                <div className={classes.quiet}>{texts.retired(formatDay(row.indicator.retiredFrom))}</div>
              )}
              <EndedBy ended={row.endedBy} />
              <MemberList line={row} adjustments={adjustments} />
            </td>
            <td>
              <Targets row={row} assigned={isOfDepartment ? texts.assignedByUnit : texts.assignedTarget} />
            </td>
            {isOfDepartment ? null : (
              <td className={classes.who}>
                <Responsibilities responsibilities={row.responsibilities} onChanged={onChanged} />
              </td>
            )}
            {act ? <td className={classes.act}>{act(row)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Both kinds of target can stand side by side; each says where it comes from. One that has ended was there once. */
function Targets({ row: { ownTarget, assignedTarget, endedBy }, assigned }: { row: PlanIndicator; assigned: string }) {
  if (!ownTarget && !assignedTarget) return endedBy ? null : <span className={classes.quiet}>{texts.noTarget}</span>;
  return (
    <div className={classes.targets}>
      {ownTarget ? <TargetWords target={ownTarget} origin={assignedTarget ? texts.ownTarget : null} /> : null}
      {assignedTarget ? <TargetWords target={assignedTarget} origin={assigned} /> : null}
    </div>
  );
}
