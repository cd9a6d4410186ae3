import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import type { EndedLineFieldsFragment } from '#gql/plans/graphql.ts';
import classes from './plan-page.module.css';
import { amending as texts } from './texts/amending.ts';

export const EndedLineFields = graphql(`
  fragment EndedLineFields on EndedLine { id reason indicator { id name } task { id text } }
`);

export type EndedLinesOfPlan = readonly FragmentType<typeof EndedLineFields>[];

export const lineInWords = ({ indicator, task }: EndedLineFieldsFragment): string =>
  indicator ? texts.indicatorLine(indicator.name) : texts.taskLine(task?.text ?? '');

interface Props {
  lines: EndedLinesOfPlan;
  /** What can be done with a line, and below all of them. */
  act?: (line: EndedLineFieldsFragment) => ReactNode;
  children?: ReactNode;
}

/** What a plan takes out of those before it, each with its reason. */
export function EndedLines({ lines: masked, act, children }: Props) {
  const lines = readFragment(EndedLineFields, masked);
  return (
    <section className={classes.section}>
      <h2>{texts.ends}</h2>
      <ul className={classes.tasks}>
        <li className={classes.head}>{lines.length > 0 ? texts.endsText : texts.endsNone}</li>
        {lines.map((line) => (
          <li key={line.id}>
            {lineInWords(line)}
            <div className={classes.facts}>
              <span>
                <b>{texts.reason}:</b> {line.reason}
              </span>
              {act?.(line)}
            </div>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
