import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Problem } from '#lib/refusal.ts';
import { texts as common } from '#lib/texts/index.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import { type MemberChoice, useMemberBoxes } from './member-boxes.tsx';
import { texts } from './texts/index.ts';
import { useOpened } from './use-opened.ts';
import type { PlanEdits } from './use-plan-edits.ts';

interface Props extends MemberChoice {
  planIndicatorId: string;
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

function MembersForm({ planIndicatorId, edits, onClose, ...choice }: Props & { onClose: () => void }) {
  const { boxes, memberIds } = useMemberBoxes(choice);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const answer = await edits.setMembers(planIndicatorId, memberIds);
    setIsBusy(false);
    setProblems(answer.problems ?? []);
    if (answer.problems === null) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={texts.edit.membersOf(choice.composite.name)} size="lg">
      <FormFrame
        {...{ problems, isBusy, fields: [], submit: common.save, onCancel: onClose }}
        onSubmit={(event) => void save(event)}
      >
        <p>{texts.edit.membersText}</p>
        {boxes}
      </FormFrame>
    </Modal>
  );
}
