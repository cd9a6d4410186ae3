import { type ReactNode, useEffect } from 'react';
import { speakAtTheDoor } from '#lib/language.ts';
import { texts as common } from '#lib/texts/index.ts';
import { LanguageSwitch } from '#ui/language-switch.tsx';
import { texts } from './texts/index.ts';
import classes from './threshold.module.css';

interface ThresholdProps {
  /** Of the browser's tab. */
  title: string;
  /** What is said under the product's own sentence. */
  aside?: ReactNode;
  children: ReactNode;
}

/** What stands before the product, for whom it does not know yet: its name on one side, a form on the other. */
export function Threshold({ title, aside, children }: ThresholdProps) {
  useEffect(() => {
    document.title = `${title} · ${common.product}`;
  }, [title]);
  return (
    <div className={classes.page}>
      <aside className={classes.side}>
        <svg className={classes.rings} viewBox="0 0 560 560" fill="none" stroke="#2b6577" aria-hidden="true">
          {[60, 120, 180, 240, 278].map((r) => (
            <circle key={r} cx="280" cy="280" r={r} strokeWidth="2" />
          ))}
          <circle cx="280" cy="280" r="22" fill="#f2b63c" stroke="none" />
        </svg>
        <div className={classes.brand}>
          <img src="/dich.svg" alt="" />
          {common.product}
        </div>
        <div className={classes.words}>
          <p className={classes.lead}>{texts.signIn.lead}</p>
          {aside}
        </div>
        <p className={classes.help}>{texts.signIn.help}</p>
      </aside>
      <main className={classes.main}>
        <div className={classes.inner}>
          {children}
          <LanguageSwitch onChoose={speakAtTheDoor} />
          <p className={classes.helpSmall}>{texts.signIn.help}</p>
        </div>
      </main>
    </div>
  );
}

/** Says that the data are made up and which day it is there. */
export function DemonstrationDay({ day }: { day: string }) {
  return (
    <p className={classes.day}>
      {texts.signIn.demonstration} <b>{day}</b>
    </p>
  );
}
