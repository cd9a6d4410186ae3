import type { ReactNode } from 'react';
import { graphql } from '#gql/endings/gql.ts';
import type { EndedUnitRowFragment } from '#gql/endings/graphql.ts';
import { formatDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { unitName } from '#lib/unit-name.ts';
import card from '#ui/card.module.css';
import { DueMark } from '#ui/marks.tsx';
import classes from './endings.module.css';
import { texts } from './texts/index.ts';

export const EndedUnitRowFields = graphql(`
  fragment EndedUnitRow on EndedUnit {
    id
    lastDay
    finishesUntil
    heirByAct
    heirAct
    daysAct
    open
    reportsToSend
    reportsToReview
    toAcknowledge
    proposals
    drafts
    unit { id name type }
    heir { id name type }
  }
`);

export type EndedUnit = EndedUnitRowFragment;

const KINDS = ['reportsToReview', 'reportsToSend', 'toAcknowledge', 'proposals', 'drafts'] as const;

/** What is left open, each with its number: "4 báo cáo gửi đến chờ duyệt". */
const leftIn = (ended: EndedUnit): string[] =>
  KINDS.flatMap((kind) => (ended[kind] > 0 ? [texts.left[kind](ended[kind])] : []));

interface Props {
  ended: EndedUnit;
  /** Who has taken it over, or how it stands with that. */
  heir?: ReactNode;
  actions: ReactNode;
}

/** A unit that has ended: until when its people finish, who takes it over, and what is left open there. */
export function EndedUnitRow({ ended, heir, actions }: Props) {
  const { today } = useFrame();
  const { unit, lastDay, finishesUntil, daysAct, open } = ended;
  const isFinishing = today <= finishesUntil;
  return (
    <li className={`${card.card} ${card.padded} ${classes.row}`}>
      <div className={classes.body}>
        <div>
          <b>{unitName(unit)}</b> <small>{texts.ended(formatDay(lastDay))}</small>
        </div>
        {heir}
        <ul className={classes.left}>
          {open > 0 ? leftIn(ended).map((words) => <li key={words}>{words}</li>) : <li>{texts.nothingOpen}</li>}
        </ul>
        <div className={classes.quiet}>
          {(isFinishing ? texts.finishes : texts.finished)(formatDay(finishesUntil))}
          {daysAct ? ` (${texts.byAct(daysAct)})` : null}{' '}
          {open > 0 && isFinishing ? <DueMark dueOn={finishesUntil} today={today} /> : null}
        </div>
      </div>
      <div className={classes.actions}>{actions}</div>
    </li>
  );
}
