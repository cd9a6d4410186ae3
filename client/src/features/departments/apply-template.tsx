import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconListDetails } from '@tabler/icons-react';
import { later } from '#lib/later.tsx';
import type { OfUnit } from './template-choice.ts';
import { texts } from './texts/index.ts';

const TemplateForm = later(async () => (await import('./template-form.tsx')).TemplateForm);

/** The usual departments, for the unit or for those below it at once. */
export function ApplyTemplate(props: OfUnit) {
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={<IconListDetails size={17} aria-hidden />} onClick={dialog.open}>
        {texts.template.open}
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={texts.template.title} size="xl">
        {isOpen ? <TemplateForm {...props} onClose={dialog.close} /> : null}
      </Modal>
    </>
  );
}
