import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '#gql/reports/gql.ts';
import { formatMoment } from '#lib/dates.ts';
import { useKeptText } from '#lib/use-kept-text.ts';
import { useVerb } from '#lib/use-verb.ts';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { talk } from './texts/talk.ts';

const Answer = graphql(`
  mutation AnswerRemark($input: AnswerRemarkInput!) {
    answerRemark(input: $input) { report { id revision } userErrors { code path message } }
  }
`);

type Remark = ReportRow['remarks'][number];

interface Props {
  row: ReportRow;
  /** The version that was returned last: its remarks are answered. Null: nothing can be answered. */
  answering: { reportId: string; version: number } | null;
}

/** What reviewers said about the cell, each with its answer; of the last return it is answered here. */
export function RowRemarks({ row, answering }: Props) {
  return (
    <div className={classes.remarks}>
      {row.remarks.map((remark) => (
        <div key={remark.id} className={classes.remarkOfReviewer}>
          <small>{talk.remarks.by(remark.remarkedBy, formatMoment(remark.remarkedAt), remark.version)}</small>
          <div>{remark.text}</div>
          {answering?.version === remark.version ? (
            <AnswerField reportId={answering.reportId} remark={remark} of={row.indicator.name} />
          ) : (
            <AnswerShown remark={remark} />
          )}
        </div>
      ))}
    </div>
  );
}

function AnswerShown({ remark: { answer } }: { remark: Remark }) {
  return answer ? (
    <div className={classes.answer}>
      <AnsweredBy {...answer} />
      <div>{answer.text}</div>
    </div>
  ) : null;
}

const AnsweredBy = ({ answeredBy, answeredAt }: NonNullable<Remark['answer']>) => (
  <small>{talk.remarks.answeredBy(answeredBy, formatMoment(answeredAt))}</small>
);

function AnswerField({ reportId, remark, of }: { reportId: string; remark: Remark; of: string }) {
  const answer = useVerb(Answer);
  const saved = remark.answer?.text ?? '';
  const [text, keep] = useKeptText(`answer:${remark.id}`, saved);
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async () => {
    const { problems } = await answer.send({
      ...{ reportId, remarkId: remark.id, text: text.trim() || null, seen: saved || null },
    });
    setRefusal(problems?.map(({ message }) => message).join(' ') ?? null);
    if (problems === null) keep(text.trim(), text.trim());
  };
  const isChanged = text.trim() !== saved;
  return (
    <>
      {remark.answer ? <AnsweredBy {...remark.answer} /> : null}
      <Textarea
        aria-label={talk.remarks.answerOf(of)}
        placeholder={talk.remarks.answer}
        size="xs"
        mt={4}
        autosize
        minRows={1}
        maxRows={5}
        value={text}
        error={refusal}
        onChange={(event) => keep(event.currentTarget.value, saved)}
      />
      {isChanged ? (
        <Button mt={4} size="compact-xs" loading={answer.isBusy} onClick={() => void send()}>
          {remark.answer ? talk.remarks.change : talk.remarks.send}
        </Button>
      ) : null}
    </>
  );
}
