import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconCloudUp, IconPencil } from '@tabler/icons-react';
import { texts } from '#lib/texts/index.ts';
import type { Autosave } from '#lib/use-autosave.ts';
import classes from './save-status.module.css';

interface Props {
  saving: Autosave;
}

/** Whether what was typed is on the server, and what to do when it is not. */
export function SaveStatusLine({ saving }: Props) {
  const { status, message, toMend } = saving;
  if (message) {
    return (
      <span className={`${classes.line} ${classes.bad}`} role="alert">
        <IconAlertTriangle size={18} aria-hidden />
        {message}
        <Button size="compact-sm" variant="default" onClick={saving.resume}>
          {texts.retry}
        </Button>
      </span>
    );
  }
  const { Icon, words, tone } = shown(status, toMend);
  return (
    <span className={`${classes.line} ${tone}`} role="status">
      <Icon size={18} stroke={1.8} aria-hidden />
      {words}
    </span>
  );
}

function shown(status: Autosave['status'], toMend: number) {
  if (status === 'unreachable') return { Icon: IconCloudOff, words: texts.keptHere, tone: classes.warn };
  if (status === 'saving') return { Icon: IconCloudUp, words: texts.saving, tone: '' };
  if (toMend > 0) return { Icon: IconPencil, words: texts.cellsToMend(toMend), tone: classes.warn };
  if (status === 'unsaved') return { Icon: IconPencil, words: texts.unsaved, tone: '' };
  return { Icon: IconCloudCheck, words: texts.saved, tone: classes.saved };
}
