import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '#gql/home/fragment-masking.ts';
import { graphql } from '#gql/home/gql.ts';
import { useSetUpWays } from '#lib/set-up-ways.ts';
import home from './home-page.module.css';
import classes from './set-up.module.css';
import { texts } from './texts/index.ts';

export const SetUpStepFields = graphql(`
  fragment SetUpStepFields on SetUpStep {
    kind
    done
    viewerMayDo
    title { text }
    detail { text }
    by { text }
  }
`);

/** What a unit needs before it can work: each with what there is, and the way to it for who does it. */
export function SetUpList({ steps: masked }: { steps: readonly FragmentType<typeof SetUpStepFields>[] }) {
  const steps = readFragment(SetUpStepFields, masked);
  const ways = useSetUpWays();
  return (
    <ol className={home.list}>
      {steps.map(({ kind, done, viewerMayDo, title, detail, by }) => {
        const way = ways[kind];
        return (
          <li key={kind} className={classes.step}>
            {done ? (
              <IconCircleCheck size={22} className={classes.done} role="img" aria-label={texts.setUp.done} />
            ) : (
              <IconCircleDashed size={22} className={classes.open} role="img" aria-label={texts.setUp.open} />
            )}
            <span>
              <b>{title.text}</b>
              <span className={classes.detail}>{detail.text}</span>
            </span>
            <span className={classes.way}>
              {viewerMayDo && way ? (
                <Link {...way}>{done ? texts.setUp.look : texts.setUp.doIt}</Link>
              ) : (
                <span className={classes.detail}>{texts.setUp.by(by.text)}</span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
