import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import type { PlanSection } from '#gql/plans/graphql.ts';
import classes from './plan-page.module.css';
import { texts } from './texts/index.ts';

export const ParagraphFields = graphql(`
  fragment ParagraphFields on Paragraph { id section heading text unquantified indicators { id name } }
`);

export type ParagraphOfPlan = FragmentType<typeof ParagraphFields>;

interface PlanWordsProps {
  paragraphs: readonly ParagraphOfPlan[];
  /** Which of them, in this order. */
  sections: readonly PlanSection[];
}

/** What the document says besides objectives and tasks, to the letter; a part that begins with a heading has its own title. */
export function PlanWords({ paragraphs: masked, sections }: PlanWordsProps) {
  const paragraphs = readFragment(ParagraphFields, masked);
  return sections.map((wanted) => {
    const found = paragraphs.filter(({ section }) => section === wanted);
    const [first] = found;
    if (!first) return null;
    const [title, lines] = first.heading ? [first.text, found.slice(1)] : [texts.sections[wanted], found];
    return (
      <section key={wanted} className={classes.general} aria-label={texts.sections[wanted]}>
        <h2>{title}</h2>
        {lines.map(({ id, heading, text }) => (
          <p key={id} className={heading ? classes.lead : undefined}>
            {text}
          </p>
        ))}
      </section>
    );
  });
}

/** Lines of an objective that state no target: nothing is measured of them, and nothing of them is lost. */
export function ObjectiveLines({ paragraphs: masked }: { paragraphs: readonly ParagraphOfPlan[] }) {
  const lines = readFragment(ParagraphFields, masked).filter(({ unquantified }) => unquantified);
  if (lines.length === 0) return null;
  return (
    <ul className={classes.tasks}>
      <li className={classes.head}>{texts.unquantifiedTitle}</li>
      {lines.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}
