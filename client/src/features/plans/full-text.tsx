import { useEffect, useRef } from 'react';
import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import type { FullTextFragment } from '#gql/plans/graphql.ts';
import classes from './full-text.module.css';
import page from './plan-page.module.css';
import { texts } from './texts/index.ts';

export const FullTextFields = graphql(`
  fragment FullText on Plan { document { part cells } }
`);

type Line = FullTextFragment['document'][number];

/** Toàn văn: the document line by line as it is printed, opened here and on paper. */
export function FullText({ plan }: { plan: FragmentType<typeof FullTextFields> }) {
  const { document } = readFragment(FullTextFields, plan);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => openOnPaper(details.current), []);
  return (
    <details ref={details} className={`${page.section} ${page.details} ${classes.document}`}>
      <summary>
        {texts.fullText}: {texts.fullTextText}
      </summary>
      <div className={classes.text} lang="vi">
        {blocksOf(document).map((block, index) => (
          // lines have no identity of their own: they are read, never moved
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Block key={index} {...block} />
        ))}
      </div>
    </details>
  );
}

/** What is closed on the screen is open on paper, and closed again after. */
function openOnPaper(details: HTMLDetailsElement | null) {
  if (!details) return;
  let wasOpen = details.open;
  const open = () => {
    wasOpen = details.open;
    details.open = true;
  };
  const restore = () => {
    details.open = wasOpen;
  };
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', restore);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', restore);
  };
}

const HEAD_LEFT: readonly string[] = ['ORGAN', 'NUMBER'];
const HEAD_RIGHT: readonly string[] = ['STATE', 'MOTTO', 'PLACE_AND_DAY'];
const CLOSING_LEFT: readonly string[] = ['RECIPIENTS', 'RECIPIENT'];
const CLOSING_RIGHT: readonly string[] = ['AUTHORITY', 'SIGNER_TITLE', 'SIGNER'];

type Shape = 'head' | 'closing' | 'tasks' | 'line';

/** What a letter is about stands in its head, beneath its number. */
const shapeOf = ({ part }: Line, before: Line | undefined): Shape => {
  if ([...HEAD_LEFT, ...HEAD_RIGHT].includes(part) || (part === 'TITLE' && before?.part === 'NUMBER')) return 'head';
  if ([...CLOSING_LEFT, ...CLOSING_RIGHT].includes(part)) return 'closing';
  return part === 'TASK' ? 'tasks' : 'line';
};

interface Lines {
  shape: Shape;
  lines: Line[];
}

/** Head, closing and neighbouring tasks are tables; every other line stands alone. */
export function blocksOf(lines: readonly Line[]): Lines[] {
  const blocks: Lines[] = [];
  for (const [index, line] of lines.entries()) {
    const shape = shapeOf(line, lines[index - 1]);
    const last = blocks.at(-1);
    if (shape !== 'line' && last?.shape === shape) last.lines.push(line);
    else blocks.push({ shape, lines: [line] });
  }
  return blocks;
}

function Block({ shape, lines }: Lines) {
  if (shape === 'tasks') return <Tasks rows={lines} />;
  if (shape === 'line') return lines.map((line) => <TextLine key={line.cells.join()} line={line} />);
  const right = shape === 'head' ? HEAD_RIGHT : CLOSING_RIGHT;
  const [beside, others] = [true, false].map((isRight) => lines.filter(({ part }) => right.includes(part) === isRight));
  return (
    <div className={classes[shape]}>
      {[others, beside].map((column, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the left column and the right one
        <div key={index}>
          {column?.map((line) => (
            <TextLine key={line.cells.join()} line={line} />
          ))}
        </div>
      ))}
    </div>
  );
}

const TextLine = ({ line: { part, cells } }: { line: Line }) => (
  <p className={classes[part]}>{part === 'RECIPIENT' ? `- ${cells[0]}` : cells[0]}</p>
);

const HEADS = [
  ...[texts.taskNumber, texts.edit.task, texts.taskLead, texts.coordinating],
  ...[texts.taskTime, texts.taskMonitor, texts.taskEvidence],
];

function Tasks({ rows }: { rows: readonly Line[] }) {
  const used = HEADS.flatMap((head, column) => (rows.some(({ cells }) => cells[column]) ? [{ head, column }] : []));
  if (used.length === 1) return rows.map(({ cells }) => <p key={cells[1]}>{cells[1]}</p>);
  return (
    <table>
      <thead>
        <tr>
          {used.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells }) => (
          <tr key={cells.join()}>
            {used.map(({ head, column }) => (
              <td key={head}>{cells[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
