import { Button, Textarea, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { type RefObject, useRef, useState } from 'react';
import classes from './copy-field.module.css';
import { texts } from './texts/index.ts';

interface Props {
  label: string;
  value: string;
  /** More than a line: shown whole. */
  long?: boolean;
}

/** A text to take away: shown whole, copied with one press. */
export function CopyField({ label, value, long = false }: Props) {
  const field = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');

  const copy = async () => {
    field.current?.select();
    setState((await copied(value)) ? 'copied' : 'by-hand');
  };
  const shared = {
    label,
    readOnly: true,
    value,
    onFocus: () => field.current?.select(),
    classNames: { input: classes.value },
  };
  return (
    <div className={classes.field}>
      {long ? (
        <Textarea {...shared} ref={field as RefObject<HTMLTextAreaElement | null>} autosize className={classes.grow} />
      ) : (
        <TextInput {...shared} ref={field as RefObject<HTMLInputElement | null>} className={classes.grow} />
      )}
      <Button
        variant="default"
        leftSection={state === 'copied' ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
        aria-label={`${state === 'copied' ? texts.copied : texts.copy}: ${label}`}
        onClick={() => void copy()}
      >
        {state === 'copied' ? texts.copied : texts.copy}
      </Button>
      <span role="status" className={classes.state}>
        {state === 'by-hand' ? texts.copyByHand : null}
      </span>
    </div>
  );
}

/** Browsers keep the clipboard from pages that came without https; what is selected can be copied by hand there. */
async function copied(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return false;
  }
}
