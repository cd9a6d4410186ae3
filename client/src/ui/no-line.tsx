import { Button } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { formatMoment } from '#lib/dates.ts';
import { type SavedPage, savedPages } from '#lib/saved-answers.ts';
import { texts } from '#lib/texts/index.ts';
import { Notice } from './notice.tsx';
import classes from './states.module.css';

/** The server does not answer: says so, and what opens all the same. */
export function NoLine({ onRetry }: { onRetry: () => void }) {
  const [pages, setPages] = useState<readonly SavedPage[]>([]);
  useEffect(() => {
    void savedPages().then(setPages, () => {});
  }, []);
  return (
    <section className={`${classes.state} ${classes.refused}`} role="alert">
      <span className={classes.icon}>
        <IconPlugConnectedX size={28} />
      </span>
      <h2 className={classes.title}>{texts.refused.offlineTitle}</h2>
      <p className={classes.text}>{texts.refused.offline}</p>
      {pages.length > 0 ? (
        <div className={classes.text}>
          {texts.noLine.opens}
          <ul>
            {pages.map(({ path, title }) => (
              <li key={path}>
                <Link to={path}>{title}</Link>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className={classes.actions}>
        <Button onClick={onRetry}>{texts.retry}</Button>
      </div>
    </section>
  );
}

/** Above a page that shows a kept answer: from when it is, and what becomes of what is typed. */
export function SavedNotice({ savedAt }: { savedAt: string | null }) {
  if (savedAt === null) return null;
  return (
    <Notice tone="warn" title={texts.noLine.asOf(formatMoment(savedAt))}>
      {texts.noLine.typing}
    </Notice>
  );
}
