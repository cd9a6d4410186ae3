import { Button, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '#lib/session.tsx';
import card from '../card.module.css';
import { Notice, PageSkeleton } from '../states.tsx';
import { Choosing } from './choosing.tsx';
import classes from './import-sheet.module.css';
import {
  type Answers,
  confirmFill,
  type FilledRow,
  type FillPreview,
  type FillQuestion,
  type Imported,
  previewFill,
} from './send-file.ts';
import { texts } from './texts/index.ts';

type Step =
  | { at: 'CHOOSING'; refused: string | null }
  | { at: 'READING'; name: string }
  | { at: 'SEEN'; file: File; preview: FillPreview; answers: Answers; refused: string | null; isBusy: boolean };

interface Props {
  /** As its addresses have it. */
  sheet: string;
  /** The record that is filled in. */
  id: string;
  /** What a file may be. */
  limits: string;
  /** "so-lieu.xlsx: 12 chỉ tiêu thay đổi". */
  seen: (name: string, changes: number) => string;
  confirm: (changes: number) => string;
  onFilled: (done: Imported) => void;
}

/** A spreadsheet that fills in a record: chosen, looked at cell by cell, its questions answered, then confirmed. */
export function FillSheet({ sheet, id, limits, seen, confirm: confirmInWords, onFilled }: Props) {
  const fetch = useSession().clients.files;
  const [step, setStep] = useState<Step>({ at: 'CHOOSING', refused: null });
  const read = async (file: File | null | undefined, answers: Answers = {}) => {
    if (!file) return;
    setStep({ at: 'READING', name: file.name });
    const answer = await previewFill({ fetch, sheet, file }, { id, answers });
    if (!answer.ok) setStep({ at: 'CHOOSING', refused: answer.message });
    else setStep({ at: 'SEEN', file, preview: answer.body, answers, refused: null, isBusy: false });
  };
  const confirm = async (looked: Step & { at: 'SEEN' }) => {
    const { file, preview, answers } = looked;
    if (preview.digest === null) return;
    setStep({ ...looked, refused: null, isBusy: true });
    const answer = await confirmFill({ fetch, sheet, file }, preview.digest, { id, answers });
    if (answer.ok) onFilled(answer.body);
    else setStep({ ...looked, refused: answer.message, isBusy: false });
  };
  if (step.at === 'READING') {
    return (
      <>
        <p role="status">{texts.reading(step.name)}</p>
        <PageSkeleton rows={3} />
      </>
    );
  }
  return (
    <>
      {step.refused ? <Notice tone="bad">{step.refused}</Notice> : null}
      <Choosing isAgain={step.at === 'SEEN'} limits={limits} onChosen={(file) => void read(file)} />
      {step.at === 'SEEN' ? (
        <section className={classes.seen} aria-label={texts.preview}>
          <Looked
            preview={step.preview}
            title={seen(step.file.name, step.preview.changes)}
            answers={step.answers}
            onAnswer={(key, value) => setStep({ ...step, answers: { ...step.answers, [key]: value } })}
          />
          {isAnsweredAnew(step) || step.preview.digest !== null ? (
            <div className={classes.foot}>
              {isAnsweredAnew(step) ? (
                <Button onClick={() => void read(step.file, step.answers)}>{texts.answered}</Button>
              ) : (
                <Button loading={step.isBusy} onClick={() => void confirm(step)}>
                  {confirmInWords(step.preview.changes)}
                </Button>
              )}
            </div>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

const questionsIn = ({ rows }: FillPreview): FillQuestion[] => rows.flatMap(({ questions }) => questions);

/** Something is answered otherwise than it was when the file was looked at. */
const isAnsweredAnew = ({ preview, answers }: { preview: FillPreview; answers: Answers }): boolean =>
  questionsIn(preview).some(({ key, answer }) => answers[key] !== undefined && answers[key] !== answer);

interface LookedProps {
  preview: FillPreview;
  title: string;
  answers: Answers;
  onAnswer: (key: string, value: string) => void;
}

/** What is wrong and what is asked stand before what is understood. */
function Looked({ preview, title, answers, onAnswer }: LookedProps) {
  const { rows, unused, because, problemRows, empty } = preview;
  const waiting = (row: FilledRow) => row.problems.length > 0 || row.questions.some(({ answer }) => answer === null);
  const inOrder = [...rows.filter(waiting), ...rows.filter((row) => !waiting(row))];
  return (
    <>
      <Notice tone={problemRows > 0 ? 'bad' : because === null ? 'info' : 'warn'} title={title}>
        {[
          because ?? texts.soundCells,
          empty > 0 ? texts.empty(empty) : '',
          unused.length > 0 ? texts.unused(unused.join(', ')) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </Notice>
      <ul className={card.list}>
        {inOrder.map((row) => (
          <li key={row.row} className={card.card}>
            <div className={classes.row}>
              <span className={classes.name}>{texts.row(row.row, row.name)}</span>
              {row.problems.map(({ cell, column, message }) => (
                <span key={`${cell} ${message}`} className={classes.wrong}>
                  {texts.problem(cell, column, message)}
                </span>
              ))}
              {row.questions.map((question) => (
                <Asked key={question.key} question={question} answer={answers[question.key]} onAnswer={onAnswer} />
              ))}
              {waiting(row) ? null : <span className={classes.detail}>{row.understood}</span>}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

interface AskedProps {
  question: FillQuestion;
  answer: string | undefined;
  onAnswer: (key: string, value: string) => void;
}

function Asked({ question: { key, cell, message, choices }, answer, onAnswer }: AskedProps) {
  return (
    <Radio.Group
      label={texts.question(cell, message)}
      size="sm"
      value={answer ?? ''}
      onChange={(value) => onAnswer(key, value)}
    >
      <Stack gap={6} mt={6}>
        {choices.map(({ value, label }) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
