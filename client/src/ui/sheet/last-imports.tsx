import { IconArrowBackUp } from '@tabler/icons-react';
import { type FragmentType, readFragment } from '#gql/ui/fragment-masking.ts';
import { graphql } from '#gql/ui/gql.ts';
import { formatMoment } from '#lib/dates.ts';
import type { Answer } from '#lib/verb.ts';
import { ActDialog } from '../act-dialog.tsx';
import card from '../card.module.css';
import classes from './import-sheet.module.css';
import { texts } from './texts/index.ts';

export const LastImport = graphql(`
  fragment LastImport on SheetImport { id file rowCount madeAt madeBy undoneAt undoneBy undoneReason }
`);

interface Props<P> {
  imports: readonly FragmentType<typeof LastImport>[];
  /** "12 chỉ tiêu". */
  counted: (count: number) => string;
  /** What is gone with it, and when it cannot be. */
  follows: string;
  undo: (input: { importId: string; reason: string }) => Promise<Answer<P>>;
}

const FIELDS = [{ name: 'reason', label: texts.undoReason, lines: 2, wide: true }] as const;

/** The last spreadsheets that were taken in, each of which is taken back as a whole. */
export function LastImports<P>({ imports, counted, follows, undo }: Props<P>) {
  if (imports.length === 0) return null;
  return (
    <section className={classes.last} aria-label={texts.last}>
      <h2>{texts.last}</h2>
      <ul className={card.list}>
        {readFragment(LastImport, imports).map((one) => (
          <li key={one.id} className={`${card.card} ${classes.taken}`}>
            <div className={classes.row}>
              <span className={classes.name}>{texts.taken(formatMoment(one.madeAt), counted(one.rowCount))}</span>
              <span className={classes.detail}>{texts.by(one.file, one.madeBy)}</span>
              {one.undoneAt === null ? null : (
                <span className={classes.detail}>
                  {texts.undone(formatMoment(one.undoneAt), one.undoneBy ?? '', one.undoneReason ?? '')}
                </span>
              )}
            </div>
            {one.undoneAt === null ? (
              <ActDialog
                open={texts.undo}
                label={texts.undoOf(one.file)}
                icon={<IconArrowBackUp size={16} aria-hidden />}
                variant="default"
                size="xs"
                title={texts.undoTitle(counted(one.rowCount))}
                text={follows}
                fields={FIELDS}
                submit={texts.undo}
                done={texts.undoDone(counted(one.rowCount))}
                act={({ reason }) => undo({ importId: one.id, reason })}
                onDone={() => {}}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
