import { yearsOf } from '@dich/measure/years';
import { useEffect } from 'react';
import { PartsTable } from '#features/plans/parts-table.tsx';
import { terms } from '#features/plans/texts/terms.ts';
import { graphql } from '#gql/targets/gql.ts';
import type { OverYears } from '#gql/targets/graphql.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import { useSend } from '#lib/use-verb.ts';
import classes from './assignment.module.css';
import { texts } from './texts/index.ts';
import { DraftAssignments, type QuotaDrafts } from './use-quota-drafts.ts';

const QuotaPartsDocument = graphql(`
  query QuotaParts($planId: ID!) {
    assignmentGrid(planId: $planId) {
      plan { id year }
      viewerMayDraft
      rows {
        indicator { id name }
        cells {
          unit { id name type }
          draft {
            id
            text
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

/** Of a term: what each of its years has to reach of what is drafted for sub-units. */
export function QuotaParts({ planId, quotas }: { planId: string; quotas: QuotaDrafts }) {
  const page = usePage(QuotaPartsDocument, { planId });
  const send = useSend();
  const { retry } = page;
  const { status } = quotas.saving;
  useEffect(() => {
    if (status === 'saved') retry();
  }, [status, retry]);
  if (page.state !== 'ready' || !page.data.assignmentGrid) return null;
  const { plan, rows, viewerMayDraft } = page.data.assignmentGrid;
  const divided = rows.flatMap(({ indicator, cells }) =>
    cells.flatMap(({ unit, draft }) => {
      if (!draft) return [];
      const place = { unitId: unit.id, indicatorId: indicator.id };
      const { text } = draft;
      return {
        ...{ key: draft.id, name: texts.cellOf(indicator.name, unitName(unit)), place, target: draft },
        mayWrite: viewerMayDraft,
        choose: (overYears: OverYears) =>
          send(DraftAssignments, { planId, targets: [{ ...place, text, seen: text, overYears }] }),
      };
    }),
  );
  if (divided.length === 0) return null;
  return (
    <section>
      <h2 className={classes.heading}>{terms.divide}</h2>
      <p className={classes.hint}>{terms.quotasText}</p>
      <PartsTable {...{ planId, divided }} years={yearsOf(plan.year)} onSaved={retry} />
    </section>
  );
}
