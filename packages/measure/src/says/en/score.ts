import type { EnglishOf } from '../../messages.ts';
import type { says } from '../score.ts';
import { counted } from './grammar.ts';

export const score: EnglishOf<typeof says> = {
  noMargin: 'The scoring rule by tolerance (dung sai) has no margin in percent.',
  noGoal: 'Linear scoring needs both a red flag and a goal.',
  noSpan: 'The red flag equals the goal, so there is nothing to score between them.',
  noMembers: 'There are no members to total.',
  membersWait: ({ waiting, of }) =>
    `${waiting} of ${counted(of, 'member', 'members')} have no valid score yet, so the total is withheld.`,
  noWeight: 'The weights add up to 0, so there is no score.',
};
