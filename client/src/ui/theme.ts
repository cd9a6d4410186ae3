import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { texts } from '#lib/texts/index.ts';
import { filterOptions } from './filter-options.ts';

/** Deep water blue: calm, and far from the green and red that only attainment may use. */
const dich: MantineColorsTuple = [
  '#e6f1f4',
  '#cfe3e9',
  '#a3cbd6',
  '#73b0c1',
  '#4b99af',
  '#2f8299',
  '#17647a',
  '#125467',
  '#0f3d4c',
  '#0a2b36',
];

/** A cross without words is said by its name. */
const closing = { closeButtonProps: { 'aria-label': texts.close } };

export const theme = createTheme({
  colors: { dich },
  primaryColor: 'dich',
  primaryShade: 6,
  fontFamily: '"Inter Variable", "Segoe UI", Roboto, Arial, sans-serif',
  headings: { fontFamily: '"Inter Variable", "Segoe UI", Roboto, Arial, sans-serif', fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: { ...closing, centered: true, radius: 'lg', transitionProps: { duration: 120 } },
      styles: { title: { fontSize: 18, fontWeight: 650 } },
    },
    Drawer: { defaultProps: { ...closing, transitionProps: { duration: 120 } } },
    Notification: { defaultProps: closing },
    Select: { defaultProps: { filter: filterOptions } },
    MultiSelect: { defaultProps: { filter: filterOptions } },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Tooltip: {
      defaultProps: {
        transitionProps: { duration: 80 },
        multiline: true,
        events: { hover: true, focus: true, touch: true },
      },
    },
  },
});

/** Quiet texts dark enough to be read on poor screens, and the same ink and red as the pages. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-error': 'var(--not-met)',
  },
  dark: {},
});
