import { unitInWords } from '#features/units/unit.messages.ts';
import type { Context } from '#kernel/context.ts';
import { noticeKind } from '#kernel/notice.ts';
import { targetById } from './target.loaders.ts';
import { says } from './target.messages.ts';
import { mayAcknowledgeFor, mayAcknowledgeTargets } from './target.policy.ts';

/** Who gave, as it was called; how many entries of the ledger, of which year. */
export type GivenFacts = { type: string; name: string; count: number; year: number };

const spoken = ({ type, name, count, year }: GivenFacts) => ({ unit: unitInWords({ type, name }), count, year });

/** What was given to a unit is told to who plans for it, of its first entry; all of them stand on one page. */
const ofGiven = {
  leadsTo: () => '/chi-tieu',
  async mayStillRead(ctx: Context, targetIds: readonly string[]) {
    const targets = await Promise.all(targetIds.map((id) => targetById(ctx).load(id)));
    return new Set(
      targets.flatMap((target) => (target && mayAcknowledgeTargets(ctx.actor, target) ? [target.id] : [])),
    );
  },
};

/** As it was called then; how many entries of the ledger, of which year. */
export type DepartmentFacts = { department: string; count: number; year: number };

/** What a department was given is told to its head, of the department; its page shows all of it. */
const ofDepartment = {
  leadsTo: (departmentId: string) => `/phong-ban/${departmentId}`,
  mayStillRead: ({ actor }: Context, departmentIds: readonly string[]) =>
    Promise.resolve(new Set(departmentIds.filter((id) => mayAcknowledgeFor(actor, id)))),
};

export const departmentTargetsGiven = noticeKind<DepartmentFacts>({
  name: 'DEPARTMENT_TARGETS_GIVEN',
  called: says.calledDepartmentGiven,
  means: 'Targets of the department that the person heads were put in force.',
  says: says.departmentGivenTitle,
  ...ofDepartment,
});

export const departmentTargetsAdjusted = noticeKind<DepartmentFacts>({
  name: 'DEPARTMENT_TARGETS_ADJUSTED',
  called: says.calledDepartmentAdjusted,
  means: 'Targets of the department that the person heads were adjusted.',
  says: says.departmentAdjustedTitle,
  ...ofDepartment,
});

export const departmentTargetsWithdrawn = noticeKind<DepartmentFacts>({
  name: 'DEPARTMENT_TARGETS_WITHDRAWN',
  called: says.calledDepartmentWithdrawn,
  means: 'Targets of the department that the person heads were withdrawn.',
  says: says.departmentWithdrawnTitle,
  ...ofDepartment,
});

export const targetsGiven = noticeKind<GivenFacts>({
  name: 'TARGETS_GIVEN',
  called: says.calledGiven,
  means: 'A unit above put quotas of the unit in force, by issuing its plan or by assigning.',
  says: (facts) => says.givenTitle(spoken(facts)),
  ...ofGiven,
});

export const targetsAdjusted = noticeKind<GivenFacts>({
  name: 'TARGETS_ADJUSTED',
  called: says.calledAdjustedTargets,
  means: 'A unit above adjusted quotas of the unit.',
  says: (facts) => says.adjustedTitle(spoken(facts)),
  ...ofGiven,
});

export const targetsWithdrawn = noticeKind<GivenFacts>({
  name: 'TARGETS_WITHDRAWN',
  called: says.calledWithdrawn,
  means: 'A unit above withdrew quotas of the unit.',
  says: (facts) => says.withdrawnTitle(spoken(facts)),
  ...ofGiven,
});
