import type { ParagraphInput, SaveParagraphsInput } from '#features/plans/document.inputs.ts';
import { saveDecision } from '#features/plans/save-decision.ts';
import { saveParagraphs } from '#features/plans/save-paragraphs.ts';
import { saveTask } from '#features/plans/save-task.ts';
import { type Context, perform } from '#kernel/context.ts';
import type { DemoDecision, DemoPlanIndicator } from '../demo/demo-data.ts';

/** The words of a document around its objectives and indicators: the decision, the tasks, every other paragraph. */
export async function draftDocument(
  ctx: Context,
  planId: string,
  document: DemoDecision,
  objectives: ReadonlyMap<string, string>,
  indicatorIdOf: (line: DemoPlanIndicator) => string,
): Promise<void> {
  await perform(ctx, saveDecision, { planId, ...decisionWords(document) });
  const objectiveIdOf = (id: string | null) => (id === null ? null : (objectives.get(id) ?? null));
  for (const [index, { objective, ...words }] of document.plan.tasks.entries()) {
    await perform(ctx, saveTask, { planId, objectiveId: objectiveIdOf(objective), ordinal: index + 1, ...words });
  }
  const lines = document.plan.objectives.flatMap(({ indicators }) => indicators);
  const idOf = new Map(lines.map((line) => [line.code, indicatorIdOf(line)]));
  for (const { section, objective, paragraphs } of placesOf(document)) {
    await perform(ctx, saveParagraphs, {
      ...{ planId, section, objectiveId: objectiveIdOf(objective) },
      paragraphs: paragraphs.map(
        ({ heading, text, indicators }): ParagraphInput => ({
          ...{ heading, text },
          indicatorIds: indicators.map((code) => known(idOf, code)),
        }),
      ),
    });
  }
}

function known(idOf: ReadonlyMap<string, string>, code: string): string {
  const id = idOf.get(code);
  if (!id) throw new Error(`demonstration: a line states ${code}, which is not in the plan`);
  return id;
}

function decisionWords({ decision }: DemoDecision) {
  const { kind, title, legalBases, recipients, replaces, place, authority, annexCaptions } = decision;
  const { issuedBy: issuer, proposedBy: proposal } = decision;
  const articles = decision.articles.map(({ number, text }) => `Điều ${number}. ${text}`);
  const words = { kind, title, issuer, place, proposal, authority, legalBases, articles, recipients };
  return { ...words, replaces, annexCaptions };
}

interface Place extends Pick<SaveParagraphsInput, 'section'> {
  objective: string | null;
  paragraphs: DemoDecision['plan']['paragraphs'];
}

/** The paragraphs of a document by the place in which they stand, in its order. */
function placesOf({ plan: { paragraphs } }: DemoDecision): Place[] {
  const places = new Map<string, Place>();
  for (const paragraph of paragraphs) {
    const { section, objective } = paragraph;
    const key = `${section} ${objective ?? ''}`;
    const place = places.get(key) ?? { section, objective, paragraphs: [] };
    place.paragraphs.push(paragraph);
    places.set(key, place);
  }
  return [...places.values()];
}
