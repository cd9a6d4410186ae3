import { Textarea } from '@mantine/core';
import { talk } from './texts/talk.ts';

interface Props {
  /** Of whose cell. */
  of: string;
  text: string;
  onSay: (text: string) => void;
  /** Asked for just now: it takes the focus. */
  isOpened: boolean;
  onLeave: () => void;
}

/** The words of a remark. */
export function RemarkText({ of, text, onSay, isOpened, onLeave }: Props) {
  return (
    <Textarea
      aria-label={talk.remarks.addOf(of)}
      placeholder={talk.remarks.hint}
      size="xs"
      mt={4}
      autosize
      minRows={1}
      maxRows={5}
      autoFocus={isOpened}
      defaultValue={text}
      onChange={(event) => onSay(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
