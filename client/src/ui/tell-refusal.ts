import { notifications } from '@mantine/notifications';
import type { Problem } from '#lib/refusal.ts';

/** Long enough to read two sentences and who is named in them. */
const SHOWN_MS = 20_000;

/** Why an act was not done, where no form shows it. */
export const tellRefusal = (problems: readonly Problem[]): void => {
  notifications.show({ color: 'red', autoClose: SHOWN_MS, message: problems[0]?.message });
};
