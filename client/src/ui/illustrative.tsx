import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '#lib/texts/index.ts';
import classes from './illustrative.module.css';

/** A figure or a target that no document holds is underlined with dots and named to those who do not see it. */
export function Illustrative({ when, children }: { when: boolean; children: ReactNode }) {
  if (!when) return children;
  return (
    <span className={classes.figure} title={texts.illustrativeHint} data-illustrative="">
      {children}
      <VisuallyHidden> ({texts.illustrative})</VisuallyHidden>
    </span>
  );
}

/** What the dots mean; in sight only where a figure on the page has them. */
export function IllustrativeLegend() {
  return (
    <p className={classes.legend}>
      <span className={classes.sample}>{texts.illustrativeLegend.sample}</span> {texts.illustrativeLegend.means}
    </p>
  );
}
