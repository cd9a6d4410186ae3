import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';

/** A line of the plan, as it can be counted. */
export interface PlanLine {
  readonly id: string;
  readonly name: string;
}

export interface MemberChoice {
  composite: PlanLine;
  /** Every indicator that it may count: of the plan, and of what stays in force beside it. */
  lines: readonly PlanLine[];
  /** Those that it counts now. */
  members: readonly string[];
}

/** Which other lines a composite is to count: those that are ticked, in the order of the plan, and their boxes. */
export function useMemberBoxes({ composite, lines, members }: MemberChoice) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(members));
  const others = lines.filter(({ id }) => id !== composite.id);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const boxes = (
    <Stack gap={6}>
      {others.map(({ id, name }) => (
        <Checkbox key={id} label={name} checked={chosen.has(id)} onChange={() => toggle(id)} />
      ))}
    </Stack>
  );
  return { boxes, memberIds: others.filter(({ id }) => chosen.has(id)).map(({ id }) => id) };
}
