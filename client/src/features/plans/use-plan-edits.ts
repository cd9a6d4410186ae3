import { useCallback, useMemo, useRef, useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import type { SaveParagraphsInput } from '#gql/plans/graphql.ts';
import { useSend } from '#lib/use-verb.ts';
import type { Answer, InputOf, Wish } from '#lib/verb.ts';
import { tellRefusal } from '#ui/tell-refusal.ts';
import type { DecisionInput } from './decision-words.ts';
import {
  AddPlanIndicators,
  RemoveObjective,
  RemovePlanIndicator,
  RemoveTask,
  SaveDecision,
  SaveObjective,
  SaveParagraphs,
  SaveTask,
  SetEndedLines,
  SetMembers,
  UpdatePlan,
} from './plan-edits.ts';

export interface TaskWords {
  text: string;
  lead: string;
  coordinating: readonly string[];
  time: string;
  monitor: string;
  evidence: string;
}

interface ObjectiveWords {
  objectiveId?: string;
  section: string;
  text: string;
  ordinal?: number;
}

export interface EndedLineWords {
  indicatorId: string | null;
  taskId: string | null;
  reason: string;
}

/** All paragraphs of one place. */
export type ParagraphsInput = Omit<SaveParagraphsInput, 'planId' | 'revision' | 'clientMutationId'>;

export type Edited = Promise<Answer<unknown>>;
export type PlanEdits = ReturnType<typeof usePlanEdits>;

/** What every verb of a draft answers: the plan’s new revision, which the next one names. */
type Revised = { readonly plan: { readonly revision: number } | null };

/**
 * Edits one after the other, each on the revision that the one before answered; two quick ones do not refuse each other.
 * What is added overwrites nothing, so it names no revision: two who add to one plan do not meet.
 */
export function usePlanEdits(plan: { id: string; revision: number }) {
  const send = useSend();
  const [stale, setStale] = useState<string | null>(null);
  const revision = useRef(plan.revision);
  const before = useRef<Promise<unknown>>(Promise.resolve());
  revision.current = Math.max(revision.current, plan.revision);
  const planId = plan.id;

  const verbs = useMemo(() => {
    const inTurn = <M extends object, V extends Wish>(
      document: TypedDocumentNode<M, V>,
      inputNow: () => Omit<InputOf<V>, 'revision'>,
    ): Edited => {
      const going = before.current.then(async () => {
        const answer = await send(document, inputNow() as unknown as InputOf<V>);
        const now = answer.problems === null ? (answer.result as unknown as Revised).plan?.revision : undefined;
        // beyond the next one lies what somebody else has changed: it counts as seen once it is loaded
        if (now === revision.current + 1) revision.current = now;
        // somebody has issued it: the page, read anew, shows no form any more that could say so
        if (answer.problems?.some(({ code }) => code === 'LOCKED')) tellRefusal(answer.problems);
        setStale(answer.problems?.find(({ code }) => code === 'STALE')?.message ?? null);
        return answer;
      });
      before.current = going;
      return going;
    };
    const add = <M extends object, V extends Wish>(
      document: TypedDocumentNode<M, V>,
      input: Omit<InputOf<V>, 'revision'>,
    ): Edited => inTurn(document, () => input);
    const edit = <M extends object, V extends Wish>(
      document: TypedDocumentNode<M, V>,
      input: Omit<InputOf<V>, 'revision'>,
    ): Edited => inTurn(document, () => ({ ...input, revision: revision.current }));
    return {
      updatePlan: (words: { title: string; generalObjective: string }) => edit(UpdatePlan, { planId, ...words }),
      saveObjective: (words: ObjectiveWords) =>
        (words.objectiveId === undefined ? add : edit)(SaveObjective, { planId, ...words }),
      removeObjective: (objectiveId: string) => edit(RemoveObjective, { objectiveId }),
      addIndicators: (objectiveId: string, indicatorIds: readonly string[]) =>
        add(AddPlanIndicators, { objectiveId, indicatorIds }),
      removeIndicator: (planIndicatorId: string) => edit(RemovePlanIndicator, { planIndicatorId }),
      setMembers: (planIndicatorId: string, memberIds: readonly string[]) =>
        edit(SetMembers, { planIndicatorId, memberIds }),
      saveTask: (words: TaskWords & { taskId?: string; objectiveId: string | null }) =>
        (words.taskId === undefined ? add : edit)(SaveTask, { planId, ...words }),
      setEndedLines: (lines: readonly EndedLineWords[]) => edit(SetEndedLines, { planId, lines: [...lines] }),
      saveDecision: (words: DecisionInput) => edit(SaveDecision, { planId, ...words }),
      saveParagraphs: (words: ParagraphsInput) => edit(SaveParagraphs, { planId, ...words }),
      removeTask: (taskId: string) => edit(RemoveTask, { taskId }),
    };
  }, [send, planId]);
  return {
    ...verbs,
    /** Why nothing is written until the new plan was looked at; null: it is as it was loaded. */
    stale,
    /** The new one was asked for. */
    resume: useCallback(() => setStale(null), []),
  };
}
