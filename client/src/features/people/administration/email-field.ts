import type { EditField } from '#ui/edit-form.tsx';
import { texts } from './texts/index.ts';

/** Where a link may be mailed: the server looks whether it is an address. */
export const emailField = (): EditField<'email'> => ({
  name: 'email',
  label: texts.invitation.email,
  hint: texts.invitation.emailHint,
  wide: true,
});
