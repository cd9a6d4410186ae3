import { IconHistory } from '@tabler/icons-react';
import { useFrame } from '#lib/frame.ts';
import { later } from '#lib/later.tsx';
import { useOpened } from '#lib/use-opened.ts';
import { OpenButton } from '#ui/open-button.tsx';
import { texts } from './texts/index.ts';

const HistoryDrawer = later(async () => (await import('./history-drawer.tsx')).HistoryDrawer);

interface Props {
  /** The kind of record, as its type is named. */
  subject: 'Report' | 'Plan' | 'Target' | 'Decision' | 'Account' | 'UnitEnding';
  id: string;
  /** What the record is called on its page. */
  title: string;
}

/** Opens the history of a record; not there for an office that does not read it. Its parts come with the first click. */
export function HistoryButton(props: Props) {
  const { rights } = useFrame();
  const drawer = useOpened();
  if (!rights.includes('READ_HISTORY')) return null;
  return (
    <>
      <OpenButton form={drawer} icon={IconHistory} variant="default" size="sm">
        {texts.history}
      </OpenButton>
      {drawer.isOpen ? <HistoryDrawer {...props} onClose={drawer.close} /> : null}
    </>
  );
}
