import { Modal } from '@mantine/core';
import type { FormEvent } from 'react';
import { texts as common } from '#lib/texts/index.ts';
import { useOpened } from '#lib/use-opened.ts';
import { useAct } from '#lib/use-verb.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import { OpenButton } from '#ui/open-button.tsx';
import { type MemberChoice, useMemberBoxes } from './member-boxes.tsx';
import { texts } from './texts/index.ts';
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
      <OpenButton form={editing} aria-label={texts.edit.membersOf(composite.name)}>
        {texts.edit.members(members.length)}
      </OpenButton>
      {editing.isOpen ? <MembersForm {...props} onClose={editing.close} /> : null}
    </>
  );
}

function MembersForm({ planIndicatorId, edits, onClose, ...choice }: Props & { onClose: () => void }) {
  const { boxes, memberIds } = useMemberBoxes(choice);
  const { act, ...standing } = useAct();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { problems } = await act(edits.setMembers(planIndicatorId, memberIds));
    if (problems === null) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={texts.edit.membersOf(choice.composite.name)} size="lg">
      <FormFrame
        {...{ ...standing, fields: [], submit: common.save, onCancel: onClose }}
        onSubmit={(event) => void save(event)}
      >
        <p>{texts.edit.membersText}</p>
        {boxes}
      </FormFrame>
    </Modal>
  );
}
