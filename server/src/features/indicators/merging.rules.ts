import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { saysOfMeaning } from './indicator.messages.ts';
import type { CatalogueIndicator } from './indicator.queries.ts';
import { problemsOfLink } from './indicator-link.rules.ts';
import { saysOfRetiring } from './retirement.messages.ts';

/**
 * Why the other cannot be used instead of one: every difference of what they mean, and what it lacks. `wholes`: each with
 * all that it is a part of.
 */
export function problemsOfMerging(
  one: CatalogueIndicator,
  other: CatalogueIndicator,
  wholes: readonly (readonly Pick<CatalogueIndicator, 'id'>[])[],
): Problem[] {
  if (one.id === other.id) return [invalid(saysOfRetiring.itself())];
  const { name, retiredFrom } = other;
  const isPart = wholes.some((line) => line.some(({ id }) => id === one.id) && line.some(({ id }) => id === other.id));
  return [
    ...problemsOfMeanings(one, other),
    ...(retiredFrom === null ? [] : [invalid(saysOfRetiring.retiredToo({ name, day: { day: retiredFrom } }))]),
    ...(isPart ? [invalid(saysOfRetiring.wholeAndPart())] : []),
  ];
}

function problemsOfMeanings(one: CatalogueIndicator, other: CatalogueIndicator): Problem[] {
  if (one.kind !== other.kind) return [differs('kind', saysOfMeaning[one.kind](), saysOfMeaning[other.kind]())];
  const parts = (['direction', 'overTime', 'overUnits', 'typedAs'] as const).flatMap((part) =>
    one[part] === other[part] ? [] : [differs(part, saysOfRetiring[one[part]](), saysOfRetiring[other[part]]())],
  );
  // opposite sides are told among the parts
  const ofFigures = problemsOfLink({ ...one, direction: other.direction }, other);
  return [...parts, ...ofFigures.map((problem) => ({ ...problem, path: ['intoId'] }))];
}

const differs = (part: 'kind' | 'direction' | 'overTime' | 'overUnits' | 'typedAs', one: Message, other: Message) =>
  invalid(saysOfRetiring.differs({ what: saysOfRetiring[part](), one, other }));

const invalid = (message: Message): Problem => ({ code: 'INVALID', path: ['intoId'], message });
