import { notifications } from '@mantine/notifications';
import type { Problem } from '#lib/refusal.ts';

/** Why an act was not done, where no form shows it. */
export const tellRefusal = (problems: readonly Problem[]): void => {
  notifications.show({ color: 'red', message: problems[0]?.message });
};
