import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '#lib/session.tsx';
import { Notice, PageSkeleton } from '../states.tsx';
import { Choosing } from './choosing.tsx';
import classes from './import-sheet.module.css';
import { SeenRows } from './seen-rows.tsx';
import { confirmFile, type FilePreview, type Imported, previewFile } from './send-file.ts';
import { texts } from './texts/index.ts';

/** Where the choice of a file has come to. */
type Step =
  | { at: 'CHOOSING'; refused: string | null }
  | { at: 'READING'; name: string }
  | { at: 'SEEN'; file: File; preview: FilePreview; refused: string | null; isBusy: boolean };

interface Props {
  /** As its addresses have it. */
  sheet: string;
  /** What a file may be. */
  limits: string;
  /** "danh-muc.xlsx: 12 chỉ tiêu". */
  seen: (name: string, count: number) => string;
  confirm: (count: number) => string;
  onImported: (done: Imported) => void;
}

/** A spreadsheet that is taken in: chosen, looked at row by row, then confirmed. */
export function ImportSheet({ sheet, limits, seen, confirm: confirmInWords, onImported }: Props) {
  const fetch = useSession().clients.files;
  const [step, setStep] = useState<Step>({ at: 'CHOOSING', refused: null });
  const read = async (file: File | null | undefined) => {
    if (!file) return;
    setStep({ at: 'READING', name: file.name });
    const answer = await previewFile({ fetch, sheet, file });
    if (answer.ok) setStep({ at: 'SEEN', file, preview: answer.body, refused: null, isBusy: false });
    else setStep({ at: 'CHOOSING', refused: answer.message });
  };
  const confirm = async ({ file, preview }: { file: File; preview: FilePreview }) => {
    if (preview.digest === null) return;
    setStep({ at: 'SEEN', file, preview, refused: null, isBusy: true });
    const answer = await confirmFile({ fetch, sheet, file }, preview.digest);
    if (answer.ok) onImported(answer.body);
    else setStep({ at: 'SEEN', file, preview, refused: answer.message, isBusy: false });
  };
  if (step.at === 'READING') {
    return (
      <>
        <p role="status">{texts.reading(step.name)}</p>
        <PageSkeleton />
      </>
    );
  }
  return (
    <>
      {step.refused ? <Notice tone="bad">{step.refused}</Notice> : null}
      <Choosing isAgain={step.at === 'SEEN'} limits={limits} onChosen={(file) => void read(file)} />
      {step.at === 'SEEN' ? (
        <section className={classes.seen} aria-label={texts.preview}>
          <SeenRows preview={step.preview} title={seen(step.file.name, step.preview.count)} />
          {step.preview.digest === null ? null : (
            <div className={classes.foot}>
              <Button loading={step.isBusy} onClick={() => void confirm(step)}>
                {confirmInWords(step.preview.count)}
              </Button>
            </div>
          )}
        </section>
      ) : null}
    </>
  );
}
