import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { texts } from '#lib/texts/index.ts';

/** The page as it stands, on paper. */
export function PrintButton() {
  return (
    <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
      {texts.print}
    </Button>
  );
}
