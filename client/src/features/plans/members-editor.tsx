import { Button, Checkbox, Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Problem } from '#lib/refusal.ts';
import { texts as common } from '#lib/texts/index.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import { texts } from './texts/index.ts';
import { useOpened } from './use-opened.ts';
import type { PlanEdits } from './use-plan-edits.ts';

/** A line of the plan, as it can be counted. */
export interface PlanLine {
  readonly id: string;
  readonly name: string;
}

interface Props {
  composite: PlanLine;
  planIndicatorId: string;
  /** Every indicator of the plan, in its order. */
  lines: readonly PlanLine[];
  /** Those that it counts now. */
  members: readonly string[];
  edits: Pick<PlanEdits, 'setMembers'>;
}

/** Which lines of the draft a composite counts; the button says how many. */
export function MembersEditor(props: Props) {
  const editing = useOpened();
  const { composite, members } = props;
  return (
    <>
      <Button
        ref={editing.button}
        variant="subtle"
        size="compact-sm"
        aria-label={texts.edit.membersOf(composite.name)}
        onClick={editing.open}
      >
        {texts.edit.members(members.length)}
      </Button>
      {editing.isOpen ? <MembersForm {...props} onClose={editing.close} /> : null}
    </>
  );
}

function MembersForm({ composite, planIndicatorId, lines, members, edits, onClose }: Props & { onClose: () => void }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(members));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const others = lines.filter(({ id }) => id !== composite.id);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const inOrder = others.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
    const answer = await edits.setMembers(planIndicatorId, inOrder);
    setIsBusy(false);
    setProblems(answer.problems ?? []);
    if (answer.problems === null) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={texts.edit.membersOf(composite.name)} size="lg">
      <FormFrame
        {...{ problems, isBusy, fields: [], submit: common.save, onCancel: onClose }}
        onSubmit={(event) => void save(event)}
      >
        <p>{texts.edit.membersText}</p>
        <Stack gap={6}>
          {others.map(({ id, name }) => (
            <Checkbox key={id} label={name} checked={chosen.has(id)} onChange={() => toggle(id)} />
          ))}
        </Stack>
      </FormFrame>
    </Modal>
  );
}
