import { type Context, today } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** Who could approve a report in its own unit, who has typed of it, and whether there is somebody above. */
export interface Approval {
  reportId: string;
  /** The unit has a leader in office. */
  isLed: boolean;
  /** Accounts of its leaders in office; where there is none, of its planners. */
  approvers: readonly string[];
  /** Accounts that have typed figures of any of its versions. */
  typedBy: readonly string[];
  /** The unit that it goes to has somebody in office today who could decide about it. */
  isReviewed: boolean;
}

/**
 * Of some reports: who leads their unit today, else who plans for it; who the trail says has typed figures of them; and
 * whether their reviewer, of a department its own unit, has a planner or leader.
 */
const APPROVALS = `
select r.id as "reportId", cardinality(led.by) > 0 as "isLed",
       case when cardinality(led.by) > 0 then led.by else planned.by end as approvers,
       array(select distinct a.account_id from audit_entry a
              where a.province_id = r.province_id and a.subject_id = r.id and a.verb = 'saveFigures') as "typedBy",
       coalesce(app.could_review(r.reviewer_unit_id, :today::date), false) as "isReviewed"
  from report r
 cross join lateral (
    select array(select h.account_id from app.office_holders(array[r.unit_id], '{LEADER}', :today::date) h) as by) led
 cross join lateral (
    select array(select h.account_id from app.office_holders(array[r.unit_id], '{PLANNER}', :today::date) h) as by) planned
 where r.province_id = :province and r.id = any(:reports::uuid[]) and r.pos between :lo and :hi`;

/** Of those of these reports that lie in the reader's scope, in no order. */
export const approvalsOf = (ctx: Context, reportIds: readonly string[]): Promise<Approval[]> => {
  const { provinceId: province, lo, hi } = ctx.scope;
  return statement<Approval>(ctx, APPROVALS, { reports: pgArray(reportIds), today: today(ctx), province, lo, hi });
};
