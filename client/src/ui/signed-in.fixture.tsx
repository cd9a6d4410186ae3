import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { FrameContext, type FrameData } from '#lib/frame.ts';
import { SessionProvider } from '#lib/session.tsx';

/** Of an official of a commune, in January 2023. */
const FRAME: FrameData = {
  login: 'an.nguyen',
  unit: { id: 'u', name: 'Tứ Hạ', type: 'Phường', level: 'COMMUNE' },
  departmentId: null,
  today: '2023-01-10',
  rights: [],
  lacksSecondFactor: false,
  ended: null,
};

interface Props {
  /** Where the viewer is another. */
  frame?: Partial<FrameData>;
  children: ReactNode;
}

/** A part of a page as somebody who is signed in has it around it; for tests. */
export function SignedIn({ frame, children }: Props) {
  return (
    <MantineProvider>
      <Notifications />
      <SessionProvider onSignedOut={() => {}} onOther={() => {}}>
        <FrameContext value={{ ...FRAME, ...frame }}>{children}</FrameContext>
      </SessionProvider>
    </MantineProvider>
  );
}

export const renderSignedIn = (page: ReactNode, frame?: Partial<FrameData>) =>
  render(page, { wrapper: ({ children }) => <SignedIn frame={frame}>{children}</SignedIn> });
