import { Button } from '@mantine/core';
import { IconMapQuestion, IconTool } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Component, type ReactNode } from 'react';
import { texts as common } from '#lib/texts/index.ts';
import { NoLine } from '#ui/no-line.tsx';
import { EmptyState } from '#ui/states.tsx';
import { texts } from './texts/index.ts';

/** What browsers and the build say where a part of the page did not come over the line. */
const NOT_COME = /dynamically imported module|module script|preload CSS/i;

/** A page that could not be shown; the frame around it stays. */
export function BrokenPage({ error }: { error?: unknown }): ReactNode {
  if (error instanceof Error && NOT_COME.test(error.message))
    return <NoLine onRetry={() => window.location.reload()} />;
  return (
    <EmptyState
      icon={<IconTool size={28} />}
      title={common.refused.brokenTitle}
      actions={<Button onClick={() => window.location.reload()}>{common.reload}</Button>}
    >
      {common.refused.broken}
    </EmptyState>
  );
}

export function NoSuchPage(): ReactNode {
  return (
    <EmptyState
      icon={<IconMapQuestion size={28} />}
      title={texts.notFoundTitle}
      actions={<Link to="/">{common.refused.home}</Link>}
    >
      {texts.notFound}
    </EmptyState>
  );
}

/** The last boundary: whatever breaks outside a page still says what to do. */
export class AppBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}
