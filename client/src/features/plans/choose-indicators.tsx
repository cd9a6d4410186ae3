import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconListCheck } from '@tabler/icons-react';
import { later } from '#lib/later.tsx';
import type { IndicatorChoiceProps } from './indicator-choice.tsx';
import { texts } from './texts/index.ts';

const IndicatorChoice = later(async () => (await import('./indicator-choice.tsx')).IndicatorChoice);

/** Many indicators of the catalogue at once, under one objective. */
export function ChooseIndicators({ label, ...choice }: Omit<IndicatorChoiceProps, 'onClose'> & { label: string }) {
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconListCheck size={15} aria-hidden />}
        aria-label={label}
        onClick={dialog.open}
      >
        {texts.choice.open}
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={label} size="xl">
        {isOpen ? <IndicatorChoice {...choice} onClose={dialog.close} /> : null}
      </Modal>
    </>
  );
}
