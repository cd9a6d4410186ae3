import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconCloudUp, IconPencil } from '@tabler/icons-react';
import { texts } from '#lib/texts/index.ts';
import type { Autosave } from '#lib/use-autosave.ts';
import { useKeeping } from '#lib/use-kept.ts';
import classes from './save-status.module.css';

interface Props {
  saving: Autosave;
}

/** Whether what was typed is on the server, and what to do when it is not. */
export function SaveStatusLine({ saving }: Props) {
  const { message } = saving;
  const isKeeping = useKeeping();
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
  const { Icon, words, tone } = shown(saving, isKeeping);
  return (
    <span className={`${classes.line} ${tone}`} role="status">
      <Icon size={18} stroke={1.8} aria-hidden />
      {words}
    </span>
  );
}

function shown({ status, toMend, toChoose }: Autosave, isKeeping: boolean) {
  if (status === 'unreachable' && !isKeeping)
    return { Icon: IconAlertTriangle, words: texts.notKeptHere, tone: classes.bad };
  if (status === 'unreachable') return { Icon: IconCloudOff, words: texts.keptHere, tone: classes.warn };
  if (status === 'saving') return { Icon: IconCloudUp, words: texts.saving, tone: '' };
  const waiting = [
    toMend > 0 ? texts.cellsToMend(toMend) : null,
    toChoose > 0 ? texts.cellsToChoose(toChoose) : null,
  ].filter((words) => words !== null);
  if (waiting.length > 0) return { Icon: IconPencil, words: waiting.join(' · '), tone: classes.warn };
  if (status === 'unsaved') return { Icon: IconPencil, words: texts.unsaved, tone: '' };
  return { Icon: IconCloudCheck, words: texts.saved, tone: classes.saved };
}
