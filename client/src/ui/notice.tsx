import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './states.module.css';

interface NoticeProps {
  tone?: 'info' | 'warn' | 'bad';
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}

/** A remark above what it is about. */
export function Notice({ tone = 'info', title, children, actions }: NoticeProps) {
  return (
    <div className={`${classes.band} ${tone === 'info' ? '' : classes[tone]}`} role={tone === 'bad' ? 'alert' : 'note'}>
      {tone === 'info' ? <IconInfoCircle size={20} aria-hidden /> : <IconAlertTriangle size={20} aria-hidden />}
      <div className={classes.bandBody}>
        {title ? <div className={classes.bandTitle}>{title}</div> : null}
        {children}
      </div>
      {actions}
    </div>
  );
}
