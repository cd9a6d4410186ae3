import { type ReactNode, useEffect } from 'react';
import { texts } from '#lib/texts/index.ts';
import { IllustrativeLegend } from './illustrative.tsx';
import classes from './page-head.module.css';

interface PageHeadProps {
  title: string;
  above?: ReactNode;
  below?: ReactNode;
  actions?: ReactNode;
}

/** Title of a page, also that of the browser's tab, with what can be done on the whole page beside it. */
export function PageHead({ title, above, below, actions }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} · ${texts.product}`;
  }, [title]);
  return (
    <header className={classes.head}>
      <div className={classes.titles}>
        {above ? <div className={classes.above}>{above}</div> : null}
        <h1 className={classes.title}>{title}</h1>
        {below ? <div className={classes.below}>{below}</div> : null}
        <IllustrativeLegend />
      </div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </header>
  );
}
