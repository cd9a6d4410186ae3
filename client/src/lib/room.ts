import type { Icon } from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { ViewerRight } from './frame.ts';

/**
 * What a room adds to the whole beside its pages: `features/ROOM/ROOM.room.ts` exports it as `room`, its routes as
 * `pages` (inside the frame) and `doors` (outside it). Words of it come from `texts/room.vi.ts` and `room.en.ts`.
 */
export interface Room {
  readonly menu?: readonly MenuEntry[];
  /** The ways to what a unit needs of it, by the kind that the server gives it. */
  readonly setUp?: Readonly<Record<string, LinkProps>>;
  /** What waits of it for the viewer, by the kind that the server gives it. */
  readonly work?: Readonly<Record<string, WorkKind>>;
}

/** A way to one of its pages. */
export interface MenuEntry {
  /** PAGES: in the bar over every page; PERSON: in the menu under the office acted in. */
  readonly place: 'PAGES' | 'PERSON';
  /** Its place among the entries there; the smaller number stands first. */
  readonly order: number;
  readonly name: string;
  readonly icon: Icon;
  readonly link: LinkProps;
  /** Shown only to who has it; without one to everybody. */
  readonly right?: ViewerRight;
}

/** What stands together on home; the smaller number presses more. Rooms may share one. */
export interface WorkGroup {
  readonly title: string;
  readonly order: number;
}

export interface WorkKind {
  readonly group: WorkGroup;
  readonly icon: Icon;
  /** What is to be done, on the way to it: "Duyệt", "Review". */
  readonly action: string;
  readonly link: (about: WorkAbout) => LinkProps;
}

/** What a thing that waits is about; null where it is about several or nothing of the kind. */
export interface WorkAbout {
  readonly recordId: string | null;
  readonly period: { readonly id: string } | null;
  readonly unit: { readonly id: string } | null;
}
