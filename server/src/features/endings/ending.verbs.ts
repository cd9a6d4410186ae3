import { kept, verb, verbs } from '#kernel/verbs.ts';
import { EndedUnitType } from './ending.graphql.ts';
import * as inputs from './ending.inputs.ts';
import { endingById } from './ending.queries.ts';
import { nameHeir } from './name-heir.ts';
import { setFinishingDays } from './set-finishing-days.ts';

const endedUnit = kept(EndedUnitType, endingById);

export const EndingVerbs = verbs({
  nameHeir: verb({
    does: 'Chỉ định đơn vị kế thừa: names who takes over a unit that has ended, where the act names nobody for the whole of it. By the province; holds at once.',
    afterEnd: 'FINISHES',
    takes: inputs.NameHeirInput,
    answers: { endedUnit },
    by: nameHeir,
  }),
  setFinishingDays: verb({
    does: 'Đặt thời hạn hoàn tất: for how many days the people of a unit that has ended finish what is open. By the province; holds at once.',
    afterEnd: 'FINISHES',
    takes: inputs.SetFinishingDaysInput,
    answers: { endedUnit },
    by: setFinishingDays,
  }),
});
