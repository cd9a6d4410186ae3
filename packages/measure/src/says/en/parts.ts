import type { EnglishOf } from '../../messages.ts';
import type { says } from '../parts.ts';
import { counted, fewNames } from './grammar.ts';

export const parts: EnglishOf<typeof says> = {
  membersReached: ({ attained, total, wanted }) =>
    `${attained} of ${total} indicators met or exceeded, ${wanted} needed`,
  membersDiffer: ({ stated, listed }) => `The target speaks of ${stated} indicators, the list has ${listed}: check it.`,
  noParts: 'There is no indicator or part to assess yet.',
  noMemberArose: 'No indicator arose in the period.',
  membersCeiling: 'The target does not say how many indicators have to be met at least: correct it.',
  membersFailed: ({ count }) => `${counted(count, 'indicator', 'indicators')} not met`,
  membersUnknown: ({ count }) => `${counted(count, 'indicator', 'indicators')} not assessed yet`,
  membersNotArisen: ({ count }) => `${counted(count, 'indicator', 'indicators')} did not arise, which is no failure`,
  unitsReached: ({ attained, total, short, waiting }) =>
    [
      `${attained} of ${counted(total, 'unit', 'units')} met it`,
      ...(short.length > 0 ? [`not met: ${fewNames(short)}`] : []),
      ...(waiting.length > 0 ? [`no figure yet: ${fewNames(waiting)}`] : []),
    ]
      .join('; ')
      .concat('.'),
  partsReached: ({ attained, total }) => `${attained} of ${total} parts of the target met or exceeded`,
  partsFailed: ({ count }) => `${counted(count, 'part', 'parts')} not met`,
  partsUnknown: ({ count }) => `${counted(count, 'part', 'parts')} not assessed yet`,
  partsNotArisen: ({ count }) => `${counted(count, 'part', 'parts')} did not arise`,
  noPartArose: 'No part of the target arose in the period.',
  noShares: 'There is no figure of each share: enter every share and the whole.',
  shareMissing: 'A share has no figure yet.',
  noSharesArose: 'No case arose in the period.',
  sharesDiffer: ({ sum, whole }) => `The shares add up to ${sum}, the whole is ${whole}.`,
  sharesForPerson: ({ sum, whole }) =>
    `The shares add up to ${sum}, the whole is ${whole}; the structure is assessed by whoever is competent.`,
  sharesKept: ({ sum, whole }) => `The shares add up to ${sum}, the whole is ${whole}, each as planned.`,
  shareBehind: ({ position }) => `Up to share ${position} the shares together fall short of the plan.`,
  forPerson: 'The target has no number: whoever is competent assesses it as met (đạt) or not met (không đạt).',
  noStatus: 'There is no result yet: write met (đạt) or not met (không đạt).',
  kept: 'It was kept.',
  notKept: 'It was not kept.',
  achieved: 'It was achieved.',
  notAchieved: 'It has not been recognised as achieved.',
  noGrade: 'There is no grade (xếp loại) yet.',
  noGradeWanted: 'The target does not say which grade to reach.',
  noGradeScale: ({ wanted }) => `There is no scale of grades to compare with "${wanted}": state it from worst to best.`,
  gradeUnknown: ({ scale, grade }) => `The scale of grades (${scale.join(' < ')}) has no "${grade}".`,
  gradeWanted: ({ scale }) => `This indicator has a scale of grades. Please name one of them: ${scale.join(' < ')}.`,
  fewGrades: 'A scale of grades needs at least two, from worst to best.',
  namelessGrade: 'Each grade of the scale needs a name.',
  gradeTwice: ({ grade }) =>
    `The scale of grades has "${grade}" twice. Please keep one, or name the other differently.`,
  gradeAbove: ({ grade, wanted }) => `The grade "${grade}" is higher than "${wanted}".`,
  gradeReached: ({ grade }) => `The grade "${grade}" is the one to reach.`,
  gradeBelow: ({ grade, wanted }) => `The grade "${grade}" is lower than "${wanted}".`,
};
