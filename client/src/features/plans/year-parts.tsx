import { yearsOf } from '@dich/measure/years';
import { graphql } from '#gql/plans/gql.ts';
import type { OverYears } from '#gql/plans/graphql.ts';
import { usePage } from '#lib/use-page.ts';
import { useSend } from '#lib/use-verb.ts';
import { SetOwnTargets } from './own-targets.ts';
import { PartsTable } from './parts-table.tsx';
import classes from './plan-page.module.css';
import { terms } from './texts/terms.ts';

const YearPartsDocument = graphql(`
  query YearParts($planId: ID!) {
    plan(id: $planId) {
      id
      year
      viewerMayEdit
      objectives {
        id
        indicators {
          id
          indicator { id name }
          ownTarget {
            id
            text
            state
            overYears
            yearParts { year text question { text } }
            proposedParts { year text }
            yearBalance { status message { text } }
          }
        }
      }
    }
  }
`);

/** What each year of a term has to reach of every indicator, and whether the years make it; typed while the plan is a draft. */
export function YearParts({ planId }: { planId: string }) {
  const page = usePage(YearPartsDocument, { planId });
  const send = useSend();
  if (page.state !== 'ready' || !page.data.plan) return null;
  const { year, viewerMayEdit, objectives } = page.data.plan;
  const lines = objectives.flatMap(({ indicators }) => indicators);
  const divided = lines.flatMap(({ indicator: { id, name }, ownTarget: target }) => {
    if (!target) return [];
    const { text } = target;
    return {
      ...{ key: id, name, target, place: { indicatorId: id }, mayWrite: viewerMayEdit && target.state === 'DRAFT' },
      choose: (overYears: OverYears) =>
        send(SetOwnTargets, { planId, targets: [{ indicatorId: id, text, seen: text, overYears }] }),
    };
  });
  if (divided.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{terms.divide}</h2>
      <p className={classes.intro}>{terms.divideText}</p>
      <PartsTable {...{ planId, divided }} years={yearsOf(year)} onSaved={page.retry} />
    </section>
  );
}
