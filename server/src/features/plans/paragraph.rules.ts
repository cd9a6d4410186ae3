import { notFound, type Problem } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import type { SaveParagraphsInput } from './document.inputs.ts';
import type { PlanSection } from './plan.entity.ts';
import { says } from './plan.messages.ts';
import { MAX_TEXT } from './plan.rules.ts';

/** Sections whose paragraphs may stand under an objective. */
const UNDER_OBJECTIVES: readonly PlanSection[] = ['OBJECTIVES', 'MEASURES'];

/** What the plan has that a paragraph can name. */
interface InPlan {
  objectiveIds: ReadonlySet<string>;
  indicatorIds: ReadonlySet<string>;
}

/** Every text is there; objective and indicators are the plan’s, and only what stands under an objective states indicators. */
export function problemsOfParagraphs(
  { section, objectiveId = null, paragraphs }: SaveParagraphsInput,
  inPlan: InPlan,
): Problem[] {
  return [
    ...problemsOfPlace(section, objectiveId, inPlan),
    ...paragraphs.flatMap(({ text, indicatorIds }, index): Problem[] => {
      const path = (part: string) => ['paragraphs', String(index), part];
      const stated = indicatorIds ?? [];
      return [
        ...problemsOfText(path('text'), text, { what: says.paragraphText(), max: MAX_TEXT }),
        ...(stated.length > 0 && objectiveId === null
          ? [{ code: 'INVALID' as const, path: path('indicatorIds'), message: says.statedElsewhere() }]
          : []),
        ...stated.flatMap((id, place) =>
          inPlan.indicatorIds.has(id)
            ? []
            : [notFound([...path('indicatorIds'), String(place)], says.indicatorOfPlan())],
        ),
      ];
    }),
  ];
}

function problemsOfPlace(section: PlanSection, objectiveId: string | null, inPlan: InPlan): Problem[] {
  if (objectiveId === null) return [];
  if (!inPlan.objectiveIds.has(objectiveId)) return [notFound(['objectiveId'], says.objectiveOfPlan())];
  return UNDER_OBJECTIVES.includes(section)
    ? []
    : [{ code: 'INVALID', path: ['objectiveId'], message: says.notUnderObjectives() }];
}
