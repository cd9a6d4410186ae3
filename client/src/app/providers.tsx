import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from '@tanstack/react-router';
import { SessionProvider } from '#lib/session.tsx';
import { theme, variables } from '#ui/theme.ts';
import { AppBoundary } from './broken.tsx';
import { router } from './router.tsx';

/** To the sign-in page, keeping where one was. */
function onSignedOut(): void {
  const { pathname, href } = router.state.location;
  if (pathname === '/dang-nhap') return;
  void router.navigate({ to: '/dang-nhap', search: href === '/' ? {} : { tiep: href }, replace: true });
}

/** In another window somebody else has signed in, or this one has signed out: nothing of who was here before stays in sight. */
const onOther = () => window.location.assign('/');

export function Providers({ nonce }: { nonce: string }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      forceColorScheme="light"
      getStyleNonce={() => nonce}
    >
      <Notifications position="bottom-right" autoClose={6000} limit={3} />
      <AppBoundary>
        <SessionProvider onSignedOut={onSignedOut} onOther={onOther}>
          <RouterProvider router={router} />
        </SessionProvider>
      </AppBoundary>
    </MantineProvider>
  );
}
