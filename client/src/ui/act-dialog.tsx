import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { lazy, type ReactNode, Suspense, useState } from 'react';

export interface ActDialogProps {
  open: string;
  icon?: ReactNode;
  variant?: 'filled' | 'default' | 'light' | 'subtle';
  /** A small button inside a row; `label` then says which row, for who does not see it. */
  size?: 'compact-sm';
  label?: string;
  title: string;
  text: ReactNode;
  /** Words the act needs: their label, a hint, and what to say when they are missing; null: they may be. */
  words?: { label: string; hint?: string; missing: string | null };
  submit: string;
  done: string;
  children?: ReactNode;
  /** Before it opens: null to go on, or why it cannot. */
  prepare?: () => Promise<string | null>;
  /** Does it; answers what was refused, null when it was done. */
  act: (words: string) => Promise<readonly string[] | null>;
  onDone: () => void;
}

/** The dialog comes with the first click: most who read a page act on it once or not at all. */
const ActForm = lazy(async () => ({ default: (await import('./act-form.tsx')).ActForm }));

/** An act that is asked twice: says what follows, takes the words it needs, and shows what was refused. */
export function ActDialog(props: ActDialogProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [isPreparing, setIsPreparing] = useState(false);

  const open = async () => {
    setIsPreparing(true);
    const obstacle = (await props.prepare?.()) ?? null;
    setIsPreparing(false);
    if (obstacle === null) setIsOpen(true);
    else notifications.show({ color: 'orange', message: obstacle });
  };

  return (
    <>
      <Button
        variant={props.variant ?? 'filled'}
        size={props.size ?? 'sm'}
        aria-label={props.label}
        leftSection={props.icon}
        loading={isPreparing}
        onClick={() => void open()}
      >
        {props.open}
      </Button>
      {isOpen ? (
        <Suspense>
          <ActForm {...props} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
