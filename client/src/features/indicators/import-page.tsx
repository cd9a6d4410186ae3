import { Button, Checkbox, FileButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type DragEvent, type ReactNode, useState } from 'react';
import { useFrame } from '#lib/frame.ts';
import card from '#ui/card.module.css';
import { PageHead } from '#ui/page-head.tsx';
import { EmptyState, Notice, PageSkeleton } from '#ui/states.tsx';
import classes from './indicators.module.css';
import { confirmFile, type FilePreview, type PreviewRow, previewFile } from './send-file.ts';
import { texts } from './texts/index.ts';

/** Where the choice of a file has come to. */
type Step =
  | { at: 'CHOOSING'; refused: string | null }
  | { at: 'READING'; name: string }
  | { at: 'SEEN'; file: File; preview: FilePreview; refused: string | null; isBusy: boolean };

/** A whole catalogue out of a spreadsheet: chosen, looked at row by row, then confirmed. */
export function ImportPage(): ReactNode {
  const mayCreate = useFrame().rights.includes('CREATE_INDICATOR');
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>({ at: 'CHOOSING', refused: null });
  const read = async (file: File | null | undefined) => {
    if (!file) return;
    setStep({ at: 'READING', name: file.name });
    const answer = await previewFile(file);
    if (answer.ok) setStep({ at: 'SEEN', file, preview: answer.body, refused: null, isBusy: false });
    else setStep({ at: 'CHOOSING', refused: answer.message });
  };
  const confirm = async ({ file, preview }: { file: File; preview: FilePreview }) => {
    if (preview.digest === null) return;
    setStep({ at: 'SEEN', file, preview, refused: null, isBusy: true });
    const answer = await confirmFile(file, preview.digest);
    if (!answer.ok) {
      setStep({ at: 'SEEN', file, preview, refused: answer.message, isBusy: false });
      return;
    }
    notifications.show({ color: 'green', message: texts.sheet.done(answer.body.count) });
    void navigate({ to: '/danh-muc' });
  };
  return (
    <>
      <PageHead
        title={texts.sheet.title}
        above={<Link to="/danh-muc">{texts.title}</Link>}
        below={texts.sheet.text}
        actions={
          <>
            <Button
              component="a"
              variant="default"
              href="/export/catalogue-template.xlsx"
              leftSection={<IconDownload size={17} aria-hidden />}
            >
              {texts.sheet.template}
            </Button>
            <Button component="a" variant="default" href="/export/catalogue.xlsx">
              {texts.sheet.present}
            </Button>
          </>
        }
      />
      {mayCreate ? null : <Notice tone="warn">{texts.empty}</Notice>}
      {mayCreate && step.at !== 'READING' ? (
        <>
          {step.refused ? <Notice tone="bad">{step.refused}</Notice> : null}
          <Choosing isAgain={step.at === 'SEEN'} onChosen={(file) => void read(file)} />
        </>
      ) : null}
      {step.at === 'READING' ? (
        <>
          <p role="status">{texts.sheet.reading(step.name)}</p>
          <PageSkeleton />
        </>
      ) : null}
      {step.at === 'SEEN' ? <Seen {...step} onConfirm={() => void confirm(step)} /> : null}
    </>
  );
}

function Choosing({ isAgain, onChosen }: { isAgain: boolean; onChosen: (file: File | null | undefined) => void }) {
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onChosen(event.dataTransfer.files[0]);
  };
  return (
    <section
      className={classes.drop}
      aria-label={texts.sheet.choose}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <EmptyState
        icon={<IconFileSpreadsheet size={28} />}
        title={isAgain ? texts.sheet.again : texts.sheet.drop}
        actions={
          <FileButton onChange={onChosen} accept=".xlsx,.csv">
            {(props) => <Button {...props}>{texts.sheet.choose}</Button>}
          </FileButton>
        }
      >
        {texts.sheet.limits}
      </EmptyState>
    </section>
  );
}

/** As many rows as a page shows at once. */
const SHOWN = 200;

function Seen({
  file,
  preview: { count, problemRows, unused, digest, rows },
  isBusy,
  onConfirm,
}: {
  file: File;
  preview: FilePreview;
  isBusy: boolean;
  onConfirm: () => void;
}) {
  const [onlyWrong, setOnlyWrong] = useState(problemRows > 0);
  const [shown, setShown] = useState(SHOWN);
  const listed = onlyWrong ? rows.filter(({ problems }) => problems.length > 0) : rows;
  return (
    <section className={classes.seen} aria-label={texts.sheet.preview}>
      <Notice tone={problemRows > 0 ? 'bad' : 'info'} title={texts.sheet.seen(file.name, count)}>
        {problemRows > 0 ? texts.sheet.wrong(problemRows) : texts.sheet.sound}
        {unused.length > 0 ? ` ${texts.sheet.unused(unused.join(', '))}` : ''}
      </Notice>
      {problemRows > 0 ? (
        <Checkbox
          className={classes.all}
          label={texts.sheet.onlyWrong}
          checked={onlyWrong}
          onChange={(event) => setOnlyWrong(event.currentTarget.checked)}
        />
      ) : null}
      <ul className={card.list}>
        {listed.slice(0, shown).map((row) => (
          <li key={row.row} className={card.card}>
            <SeenRow row={row} />
          </li>
        ))}
      </ul>
      {listed.length > shown ? (
        <Button className={classes.more} variant="default" onClick={() => setShown(shown + SHOWN)}>
          {texts.sheet.more(listed.length - shown)}
        </Button>
      ) : null}
      {digest === null ? null : (
        <div className={classes.foot}>
          <Button loading={isBusy} onClick={onConfirm}>
            {texts.sheet.confirm(count)}
          </Button>
        </div>
      )}
    </section>
  );
}

function SeenRow({ row: { row, name, understood, problems } }: { row: PreviewRow }) {
  return (
    <div className={classes.row}>
      <span className={classes.name}>{texts.sheet.row(row, name)}</span>
      {problems.length === 0 ? <span className={classes.detail}>{understood}</span> : null}
      {problems.map(({ cell, column, message }) => (
        <span key={`${cell} ${message}`} className={classes.wrong}>
          {texts.sheet.problem(cell, column, message)}
        </span>
      ))}
    </div>
  );
}
