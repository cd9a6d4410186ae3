import { type Room, resolversIn } from '#kernel/room.ts';
import { heirByAct, heirNamed } from './ending.notices.ts';
import { mayLookAfterEndings, seesEndings } from './ending.policy.ts';
import { hasEndingsBelow } from './ending.queries.ts';
import * as ending from './ending.resolver.ts';
import { EndingVerbs } from './ending.verbs.ts';
import { endingWork } from './ending.work.ts';
import { heirsByAct } from './tell-heirs-daily.ts';
import { UnitEnding } from './unit-ending.entity.ts';

/** Units that have ended: who takes them over, and what is left open there. */
export const room: Room = {
  resolvers: [...resolversIn(ending), EndingVerbs],
  entities: [UnitEnding],
  workItems: endingWork,
  notices: [heirNamed, heirByAct],
  daily: heirsByAct,
  rights: {
    SEE_ENDED_UNITS: {
      means:
        'It sees what is left open in units of the province that have ended (endedUnits), as long as there is anything.',
      may: mayLookAfterEndings,
      whenever: async (ctx) => seesEndings(ctx) && hasEndingsBelow(ctx),
    },
  },
};
