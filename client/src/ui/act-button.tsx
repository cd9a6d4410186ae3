import { Button, type ButtonProps } from '@mantine/core';
import { useAct } from '#lib/use-verb.ts';
import type { Answer } from '#lib/verb.ts';
import { tellRefusal } from './tell-refusal.ts';

interface Props<P> extends ButtonProps {
  'aria-label'?: string;
  act: () => Promise<Answer<P>>;
  onDone: (result: P) => void;
}

/** An act that is done at the first click; what was refused is told beside the page. */
export function ActButton<P>({ act, onDone, ...button }: Props<P>) {
  const { act: send, isBusy } = useAct();
  const click = async () => {
    const answer = await send(act());
    if (answer.problems === null) onDone(answer.result);
    else tellRefusal(answer.problems);
  };
  return <Button {...button} loading={isBusy} onClick={() => void click()} />;
}
