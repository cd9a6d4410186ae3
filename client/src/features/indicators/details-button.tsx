import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { texts } from './texts/index.ts';

/** Shows and hides what is seldom needed. */
export function DetailsButton({ isOpen, onClick }: { isOpen: boolean; onClick: () => void }) {
  const Icon = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      w="fit-content"
      aria-expanded={isOpen}
      leftSection={<Icon size={15} aria-hidden />}
      onClick={onClick}
    >
      {texts.create.details}
    </Button>
  );
}
