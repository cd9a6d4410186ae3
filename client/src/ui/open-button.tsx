import { Button, type ButtonProps } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { Opened } from '#lib/use-opened.ts';

interface Props extends ButtonProps {
  form: Opened;
  icon?: Icon;
  /** Which one, for who does not see where the button stands. */
  'aria-label'?: string;
}

/** Opens a form where the button stands, or below it. */
export function OpenButton({ form, icon: Icon, ...button }: Props) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={Icon ? <Icon size={15} aria-hidden /> : null}
      {...button}
      ref={form.button}
      onClick={form.open}
    />
  );
}
