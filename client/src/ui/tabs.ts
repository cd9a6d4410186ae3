import classes from './tabs.module.css';

/** Class names of a row of links that switch between parts of a page; the router marks the one that is open. */
export const tabClasses = { row: classes.tabs ?? '', tab: classes.tab ?? '' };
