import type { EnglishOf } from '../../messages.ts';
import type { says } from '../score.ts';
import { counted } from './grammar.ts';

export const score: EnglishOf<typeof says> = {
  GREEN: 'green',
  YELLOW: 'yellow',
  RED: 'red',
  byPercent: 'Scored by per cent of target.',
  byBands: ({ bounds }) => `Scored by bounds in per cent: ${bounds.join('; ')}.`,
  band: ({ colour, upTo, inclusive }) => `${colour} ${inclusive ? 'up to' : 'below'} ${upTo}`,
  lastBand: ({ colour }) => `${colour} above that`,
  byTolerance: ({ margin }) => `Scored by tolerance: green within ${margin} of the target, or better.`,
  byLine: ({ redFlag, goal }) => `Scored linearly from 0 to 10: red flag ${redFlag}, goal ${goal}.`,
  byMembers: 'The total of its members’ scores, told once every member has one.',
  noMargin: 'The scoring rule by tolerance (dung sai) has no margin in per cent.',
  noGoal: 'Linear scoring needs both a red flag and a goal.',
  noSpan: 'The red flag equals the goal, so there is nothing to score between them.',
  noMembers: 'There are no members to total.',
  membersWait: ({ waiting, of }) =>
    `${waiting} of ${counted(of, 'member', 'members')} have no valid score yet, so the total is withheld.`,
  noWeight: 'The weights add up to 0, so there is no score.',
};
