import { IconMapPinOff } from '@tabler/icons-react';
import { useFrame } from '#lib/frame.ts';
import { texts } from '#lib/texts/index.ts';
import { unitName } from '#lib/unit-name.ts';
import { EmptyState } from './states.tsx';

interface Props {
  absence: { readonly lastDay: string | null; readonly because: { readonly text: string } };
}

/** In place of what the viewer's unit would have of a year: it had ended by then, or had not begun. */
export function OwnUnitAbsent({ absence: { lastDay, because } }: Props) {
  const { unit } = useFrame();
  return (
    <EmptyState icon={<IconMapPinOff size={28} />} title={unitName(unit)}>
      <p>{because.text}</p>
      <p>{lastDay ? texts.absent.ownEnded : texts.absent.ownBegins}</p>
    </EmptyState>
  );
}
