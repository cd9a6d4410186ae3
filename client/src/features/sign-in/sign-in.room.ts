import { door } from '#lib/routes.ts';
import { signInSearch } from './search.ts';

/** Before anybody is known. */
export const doors = [
  door('/dang-nhap', async () => (await import('./sign-in-page.tsx')).SignInPage, signInSearch),
  door('/loi-moi', async () => (await import('./invitation-page.tsx')).InvitationPage),
] as const;
