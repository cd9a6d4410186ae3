import { printDecimal } from '#lib/numbers.ts';
import classes from './score-mark.module.css';
import { texts } from './texts/index.ts';

interface Score {
  readonly rule: keyof typeof texts.scoreOf;
  readonly ruleText: string;
  readonly score: string | null;
  readonly colour: 'GREEN' | 'YELLOW' | 'RED' | null;
  readonly colourText: string | null;
}

/** What the rule of scoring makes of a value: its points and its colour, which is said in words as well. */
export function ScoreMark({ score }: { score: Score | null }) {
  if (!score || score.score === null) return null;
  const { rule, ruleText, colour, colourText } = score;
  const points = texts.scoreOf[rule](printDecimal(score.score, { trim: true }));
  return (
    <span className={`${classes.score} ${colour ? classes[colour] : ''}`} title={ruleText}>
      {colourText ? texts.scored(points, colourText) : points}
    </span>
  );
}
