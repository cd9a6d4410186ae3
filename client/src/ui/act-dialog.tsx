import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { later } from '#lib/later.tsx';
import type { ActFormProps } from './act-form.tsx';

interface Props<N extends string, P> extends Omit<ActFormProps<N, P>, 'onClose'> {
  open: string;
  icon?: ReactNode;
  variant?: 'filled' | 'default' | 'light' | 'subtle';
  /** A small button: inside a row, or beside others; `label` then says which row, for who does not see it. */
  size?: 'compact-sm' | 'xs';
  label?: string;
  /** Before it opens: null to go on, or why it cannot. */
  prepare?: () => Promise<string | null>;
}

/** The dialog comes with the first click: most who read a page act on it once or not at all. */
const ActForm = later(async () => (await import('./act-form.tsx')).ActForm);

/** An act that is asked twice: says what follows, takes the words it needs, and shows what was refused. */
export function ActDialog<P, N extends string = never>(props: Props<N, P>) {
  const { open: name, icon, variant = 'filled', size = 'sm', label, prepare, ...form } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [isPreparing, setIsPreparing] = useState(false);

  const open = async () => {
    setIsPreparing(true);
    const obstacle = (await prepare?.()) ?? null;
    setIsPreparing(false);
    if (obstacle === null) setIsOpen(true);
    else notifications.show({ color: 'orange', message: obstacle });
  };

  return (
    <>
      <Button
        {...{ variant, size, 'aria-label': label, leftSection: icon }}
        loading={isPreparing}
        onClick={() => void open()}
      >
        {name}
      </Button>
      {isOpen ? (
        <ActForm {...(form as Omit<ActFormProps<string, unknown>, 'onClose'>)} onClose={() => setIsOpen(false)} />
      ) : null}
    </>
  );
}
