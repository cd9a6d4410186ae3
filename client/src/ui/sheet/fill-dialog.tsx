import { Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { FillSheet } from './fill-sheet.tsx';

/** What a room says about a spreadsheet that fills in its record. */
export interface FillWords {
  title: string;
  text: string;
  /** What a file may be. */
  limits: string;
  /** "so-lieu.xlsx: 12 chỉ tiêu thay đổi". */
  seen: (name: string, changes: number) => string;
  confirm: (changes: number) => string;
  done: (count: number) => string;
}

interface Props {
  /** As its addresses have it. */
  sheet: string;
  /** The record that is filled in. */
  id: string;
  words: FillWords;
  /** Something was written. */
  onDone: () => void;
  onClose: () => void;
  /** What was taken in before. */
  children: ReactNode;
}

/** A record is filled in from a spreadsheet; beneath stands what was taken in before and can be taken back. */
export function FillDialog({ sheet, id, words, onDone, onClose, children }: Props) {
  const { title, text, limits, seen, confirm, done } = words;
  return (
    <Modal opened onClose={onClose} title={title} size="xl">
      <p>{text}</p>
      <FillSheet
        {...{ sheet, id, limits, seen, confirm }}
        onFilled={({ count }) => {
          notifications.show({ color: 'green', message: done(count) });
          onDone();
          onClose();
        }}
      />
      {children}
    </Modal>
  );
}
