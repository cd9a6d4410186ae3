import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Notice } from '#ui/states.tsx';
import classes from './plan-page.module.css';
import { texts } from './texts/index.ts';

interface Props {
  title: string;
  /** Points that something has to be done about, unless told. */
  tone?: 'warn' | 'info';
  /** What is to be done about them. */
  children?: ReactNode;
  points: readonly { readonly key: string; readonly text: ReactNode }[];
}

const FEW = 2;

/** Points to be looked at; many of them are opened by who wants to see each. */
export function ListNotice({ title, tone = 'warn', children, points }: Props) {
  const [isOpen, list] = useDisclosure(points.length <= FEW);
  return (
    <Notice
      tone={tone}
      title={title}
      actions={
        points.length > FEW ? (
          <Button variant="subtle" color="dark" size="compact-sm" onClick={list.toggle} aria-expanded={isOpen}>
            {isOpen ? texts.hidePoints : texts.showPoints}
          </Button>
        ) : null
      }
    >
      {children}
      {isOpen ? (
        <ul className={classes.points}>
          {points.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
