import { BALANCE_STATUSES } from '@dich/measure';
import { enumOf } from '#kernel/enums.ts';

export const BalanceStatusEnum = enumOf(
  'BalanceStatus',
  BALANCE_STATUSES,
  'How quotas stand against the unit’s own target, or the years of a term against what holds for it. GAP and OVER need an explanation to be issued.',
  {
    BALANCED: 'They make it.',
    GAP: 'They make less than it.',
    OVER: 'They make more than it.',
    NOT_COMPARABLE: 'They are not compared: by the policy, or as one of them cannot be.',
    NOTHING_ASSIGNED: 'No sub-unit has a quota yet, and no department a target; of a term no year has a part.',
  },
);
