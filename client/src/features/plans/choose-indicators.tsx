import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconListCheck } from '@tabler/icons-react';
import { later } from '#lib/later.tsx';
import type { IndicatorChoiceProps } from './indicator-choice.tsx';
import { texts } from './texts/index.ts';

const IndicatorChoice = later(async () => (await import('./indicator-choice.tsx')).IndicatorChoice);

/** Many indicators of the catalogue at once, under one objective. */
export function ChooseIndicators(choice: Omit<IndicatorChoiceProps, 'onClose'>) {
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconListCheck size={15} aria-hidden />}
        aria-label={texts.choice.title(choice.objective)}
        onClick={dialog.open}
      >
        {texts.choice.open}
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={texts.choice.open} size="xl">
        {isOpen ? <IndicatorChoice {...choice} onClose={dialog.close} /> : null}
      </Modal>
    </>
  );
}
