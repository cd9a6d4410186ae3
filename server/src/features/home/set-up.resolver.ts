import { enumOf } from '#kernel/enums.ts';
import { lookUps } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import { flag, many, object, oneOf, record } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import type { SetUpKind, SetUpSource, SetUpStep } from '#kernel/setting-up.ts';
import { maySeeSetUp } from './set-up.policy.ts';

/** What the viewer's unit needs before it can work with the product, as the rooms say it. */
export function setUpResolversOf(sources: readonly SetUpSource[]) {
  const kinds: Record<string, SetUpKind> = Object.assign({}, ...sources.map((source) => source.kinds));
  const kindOf = ({ kind }: SetUpStep): SetUpKind => {
    const known = kinds[kind];
    if (!known) throw new Error(`no room knows the step ${kind}`);
    return known;
  };
  const meanings = Object.fromEntries(Object.entries(kinds).map(([kind, { means }]) => [kind, means]));
  const SetUpStepKind = enumOf('SetUpStepKind', Object.keys(kinds), 'What a unit needs.', meanings);

  const SetUpStepType = object('SetUpStep', 'Something that a unit needs before it can work with the product.', {
    kind: oneOf(SetUpStepKind, 'Where it leads to.'),
    done: flag('The unit has it.'),
    viewerMayDo: flag('The office acted in is the one that does it.'),
  });

  const SetUpQueries = queries({
    setUpSteps: query(
      many(
        record(
          SetUpStepType,
          'What the viewer’s unit needs before it can work, in the order in which it is done; what is done stays in the list. Empty for who sets nothing up, and in a unit that has ended.',
        ),
      ),
      {},
      async (ctx) => {
        if (!maySeeSetUp(ctx.actor) || ctx.actor.ended !== null) return [];
        const found: SetUpStep[] = [];
        // one after the other: they share a connection
        for (const source of sources) found.push(...(await source.find(ctx)));
        return found.toSorted((a, b) => kindOf(a).place - kindOf(b).place);
      },
    ),
  });
  const SetUpLookUps = lookUps<SetUpStep>(() => SetUpStepType, {
    title: said(message('What it is.'), (step) => kindOf(step).title),
    detail: said(message('What there is, or what is missing.'), ({ detail }) => detail),
    by: said(message('Who does it.'), (step) => kindOf(step).by),
  });
  return [SetUpQueries, SetUpLookUps];
}
