import { type FragmentType, readFragment } from '#gql/ui/fragment-masking.ts';
import { graphql } from '#gql/ui/gql.ts';
import { Illustrative } from './illustrative.tsx';
import classes from './target-words.module.css';

export const TargetWordsFields = graphql(`
  fragment TargetWords on Target { text explanation { text } question { text } illustrative }
`);

interface Props {
  target: FragmentType<typeof TargetWordsFields>;
  /** Where it comes from, where two stand side by side. */
  origin?: string | null;
  compact?: boolean;
}

/** A target in the officials' own words, and under them what it takes to reach it. */
export function TargetWords({ target: masked, origin, compact = false }: Props) {
  const target = readFragment(TargetWordsFields, masked);
  return (
    <div>
      <div>
        <span className={classes.text}>
          <Illustrative when={target.illustrative}>{target.text}</Illustrative>
        </span>
        {origin ? <span className={classes.origin}>{origin}</span> : null}
      </div>
      {target.question ? <div className={classes.question}>{target.question.text}</div> : null}
      {compact || target.question ? null : <div className={classes.explanation}>{target.explanation.text}</div>}
    </div>
  );
}
