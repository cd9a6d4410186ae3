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
  return (
    <details className={`${page.section} ${page.details}`}>
      <summary>
        {texts.fullText}: {texts.fullTextText}
      </summary>
      <div className={classes.text} lang="vi">
        {blocksOf(document).map((block, index) => (
          // lines have no identity of their own: they are read, never moved
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Block key={index} lines={block} />
        ))}
      </div>
    </details>
  );
}

/** Neighbouring tasks are the rows of one table; every other line stands alone. */
export function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.part === 'TASK' && last?.[0]?.part === 'TASK') last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function Block({ lines }: { lines: readonly Line[] }) {
  const [first] = lines;
  if (!first) return null;
  if (first.part === 'TASK') return <Tasks rows={lines} />;
  return <p className={classes[first.part]}>{first.part === 'RECIPIENT' ? `- ${first.cells[0]}` : first.cells[0]}</p>;
}

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
