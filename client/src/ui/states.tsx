import { Button, Skeleton, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { texts } from '#lib/texts/index.ts';
import { NoLine } from './no-line.tsx';
import classes from './states.module.css';

interface StateProps {
  icon: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** Nothing here: says why and what to do. */
export function EmptyState({ icon, title, children, actions }: StateProps) {
  return (
    <section className={classes.state}>
      <span className={classes.icon}>{icon}</span>
      <h2 className={classes.title}>{title}</h2>
      {children ? <div className={classes.text}>{children}</div> : null}
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </section>
  );
}

/** Nothing was answered: says which of the causes holds and offers another try. */
export function RefusedState({ error, onRetry }: { error: CombinedError; onRetry: () => void }) {
  const { title, text, offline } = refusalInWords(error);
  if (offline) return <NoLine onRetry={onRetry} />;
  return (
    <section className={`${classes.state} ${classes.refused}`} role="alert">
      <span className={classes.icon}>
        <IconAlertTriangle size={28} />
      </span>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.text}>{text}</p>
      <div className={classes.actions}>
        <Button onClick={onRetry}>{texts.retry}</Button>
      </div>
    </section>
  );
}

export function refusalInWords(error: CombinedError): { title: string; text: string; offline: boolean } {
  const first = error.graphQLErrors[0];
  if (!first) return { title: texts.refused.offlineTitle, text: texts.refused.offline, offline: true };
  if (first.extensions.code === 'FORBIDDEN') {
    return { title: texts.refused.forbiddenTitle, text: texts.refused.forbidden, offline: false };
  }
  return { title: texts.refused.faultTitle, text: first.message, offline: false };
}

/** Grey bars in the shape of what is coming: a heading and `rows` lines. */
export function PageSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <div className={classes.skeleton} aria-busy="true">
      <VisuallyHidden role="status">{texts.waiting}</VisuallyHidden>
      <Skeleton height={30} width="45%" />
      <Skeleton height={16} width="65%" />
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((row) => (
        <Skeleton key={row} height={52} radius="md" />
      ))}
    </div>
  );
}

export { Notice } from './notice.tsx';
