import { IconTrash } from '@tabler/icons-react';
import { ActDialog } from '#ui/act-dialog.tsx';
import { texts } from './texts/index.ts';
import type { Edited } from './use-plan-edits.ts';

interface Props {
  /** What is removed: the button’s name and the dialog’s title. */
  label: string;
  /** What goes with it. */
  text: string;
  act: () => Edited;
}

/** Takes a part out of a draft, after a second question that says what goes with it. */
export function RemoveButton({ label, text, act }: Props) {
  return (
    <ActDialog
      open={texts.edit.remove}
      label={label}
      variant="subtle"
      size="compact-sm"
      icon={<IconTrash size={15} aria-hidden />}
      title={label}
      text={text}
      submit={texts.edit.remove}
      done={texts.edit.removed}
      act={act}
      onDone={() => {}}
    />
  );
}
