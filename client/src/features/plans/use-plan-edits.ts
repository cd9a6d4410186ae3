import { useCallback, useMemo, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { Problem } from '#lib/refusal.ts';
import { problemsOf } from '#lib/refusal.ts';
import { texts } from '#lib/texts/plans.ts';
import {
  AddPlanIndicator,
  RemoveObjective,
  RemovePlanIndicator,
  RemoveTask,
  SaveObjective,
  SaveTask,
  UpdatePlan,
} from './plan-edits.ts';

export type Refused = readonly Problem[] | null;

export interface TaskWords {
  text: string;
  lead: string;
  coordinating: readonly string[];
  time: string;
  monitor: string;
  evidence: string;
}

/** The verbs by which a draft is edited; each answers what was refused, null when it was done. */
export interface PlanEdits {
  updatePlan: (words: { title: string; generalObjective: string }) => Promise<Refused>;
  saveObjective: (objective: {
    objectiveId?: string;
    section: string;
    text: string;
    ordinal?: number;
  }) => Promise<Refused>;
  removeObjective: (objectiveId: string) => Promise<Refused>;
  addIndicator: (objectiveId: string, indicatorId: string) => Promise<Refused>;
  removeIndicator: (planIndicatorId: string) => Promise<Refused>;
  saveTask: (task: TaskWords & { taskId?: string; objectiveId: string | null }) => Promise<Refused>;
  removeTask: (taskId: string) => Promise<Refused>;
  /** Somebody else changed the plan since it was loaded: nothing is written until the new one was looked at. */
  isStale: boolean;
  /** The new one was asked for. */
  resume: () => void;
}

interface Answered {
  payload: { readonly plan: { readonly revision: number } | null; readonly userErrors: readonly Problem[] } | undefined;
  error: CombinedError | undefined;
}

/** Edits one after the other, each on the revision that the one before answered; two quick ones do not refuse each other. */
export function usePlanEdits(plan: { id: string; revision: number }): PlanEdits {
  const client = useClient();
  const [isStale, setIsStale] = useState(false);
  const revision = useRef(plan.revision);
  const before = useRef<Promise<unknown>>(Promise.resolve());
  revision.current = Math.max(revision.current, plan.revision);
  const planId = plan.id;

  const edit = useCallback((send: (revision: number) => Promise<Answered>): Promise<Refused> => {
    const going = before.current.then(async () => {
      const { payload, error } = await send(revision.current);
      const problems = problemsOf(payload, error, texts.failed);
      if (problems?.some(({ code }) => code === 'STALE')) {
        setIsStale(true);
        return [{ code: 'STALE', path: [], message: texts.edit.stale }];
      }
      revision.current = payload?.plan?.revision ?? revision.current;
      return problems;
    });
    before.current = going;
    return going;
  }, []);

  const verbs = useMemo(
    () =>
      ({
        updatePlan: (words) =>
          edit(async (seen) => {
            const { data, error } = await client.mutation(UpdatePlan, { input: { planId, revision: seen, ...words } });
            return { payload: data?.updatePlan, error };
          }),
        saveObjective: (objective) =>
          edit(async (seen) => {
            const { data, error } = await client.mutation(SaveObjective, {
              input: { planId, revision: seen, ...objective },
            });
            return { payload: data?.saveObjective, error };
          }),
        removeObjective: (objectiveId) =>
          edit(async (seen) => {
            const { data, error } = await client.mutation(RemoveObjective, { input: { objectiveId, revision: seen } });
            return { payload: data?.removeObjective, error };
          }),
        addIndicator: (objectiveId, indicatorId) =>
          edit(async (seen) => {
            const input = { objectiveId, indicatorId, revision: seen };
            const { data, error } = await client.mutation(AddPlanIndicator, { input });
            return { payload: data?.addPlanIndicator, error };
          }),
        removeIndicator: (planIndicatorId) =>
          edit(async (seen) => {
            const input = { planIndicatorId, revision: seen };
            const { data, error } = await client.mutation(RemovePlanIndicator, { input });
            return { payload: data?.removePlanIndicator, error };
          }),
        saveTask: (task) =>
          edit(async (seen) => {
            const { data, error } = await client.mutation(SaveTask, { input: { planId, revision: seen, ...task } });
            return { payload: data?.saveTask, error };
          }),
        removeTask: (taskId) =>
          edit(async (seen) => {
            const { data, error } = await client.mutation(RemoveTask, { input: { taskId, revision: seen } });
            return { payload: data?.removeTask, error };
          }),
      }) satisfies Omit<PlanEdits, 'isStale' | 'resume'>,
    [client, edit, planId],
  );
  const resume = useCallback(() => setIsStale(false), []);
  return { ...verbs, isStale, resume };
}
