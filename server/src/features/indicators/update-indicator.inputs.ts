import { day, flag, type Given, id, int, optional, text, verbInput } from '#kernel/inputs.ts';
import { MEANING } from './create-indicator.inputs.ts';

export const UpdateIndicatorInput = verbInput('UpdateIndicatorInput', {
  indicatorId: id('Of the actor’s unit.'),
  editionSeen: int('The `edition` that was seen; after another one was made it is refused as STALE.'),
  validFrom: optional(
    day('Since when it means this: a new edition, after the one before. Null: words of the edition are corrected.'),
  ),
  name: optional(text('As officials call it, without a year in it. Null: as it was.')),
  unitOfMeasure: optional(text('Đơn vị tính. Null: as it was.')),
  ...MEANING,
  parentId: optional(id('What it is a part of, from now on. Null: as it was.')),
  noParent: optional(flag('True: it is a part of nothing from now on; then `parentId` names none.')),
});
export type UpdateIndicatorInput = Given<typeof UpdateIndicatorInput>;
