import { type WorkItemSource, workItem } from '#kernel/work-item.ts';
import { officeInWords, says } from './people.messages.ts';
import { ownSubstitutions } from './substitution.queries.ts';

/** That somebody acts for another one: both see it on home as long as it lasts. */
export const substitutionWork: WorkItemSource = {
  kinds: {
    SUBSTITUTION: {
      place: 10,
      afterEnd: 'OWN',
      means: 'An office is handed over for a time: by the viewer, or to the viewer. Nothing has to be done.',
    },
  },
  async find(ctx) {
    if (ctx.actor.byKey) return [];
    const all = await ownSubstitutions(ctx);
    return all
      .filter(({ confirmedAt }) => confirmedAt !== null)
      .map(({ kind, from, to, given, validTo }) => {
        const said = { office: officeInWords(kind), until: { day: validTo } };
        return workItem({
          kind: 'SUBSTITUTION',
          title: given ? says.handedOverTo({ ...said, to }) : says.actsFor({ ...said, from }),
        });
      });
  },
};
