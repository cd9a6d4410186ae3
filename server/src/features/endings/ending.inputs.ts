import { type Given, id, int, text, verbInput } from '#kernel/inputs.ts';

const said = {
  unitId: id('The unit that has ended. Not there, or not below the viewer’s: NOT_FOUND.'),
  act: text(
    'The decision that says so, with its number and day: "Nghị quyết số 1675/NQ-UBTVQH15 ngày 16/6/2025". At most 500 characters.',
  ),
  reason: text('Why, at most 2000 characters: kept in the trail.'),
  revision: int('`EndedUnit.revision` as it was seen, 0 where nothing was said yet; an older one is refused as STALE.'),
};

export const NameHeirInput = verbInput('NameHeirInput', {
  heirUnitId: id('One of `possibleHeirs`; another one is INVALID.'),
  ...said,
});
export type NameHeirInput = Given<typeof NameHeirInput>;

export const SetFinishingDaysInput = verbInput('SetFinishingDaysInput', {
  days: int('For so many days after its last one its people finish what is open, 0 to 730.'),
  ...said,
});
export type SetFinishingDaysInput = Given<typeof SetFinishingDaysInput>;
