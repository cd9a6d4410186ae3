import { IconArrowBackUp, IconUserShare } from '@tabler/icons-react';
import { graphql } from '#gql/reports/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { texts } from './texts/index.ts';
import { talk } from './texts/talk.ts';
import type { ReportDrafts } from './use-report-drafts.ts';

const HandOverDocument = graphql(`
  mutation HandOverReport($input: HandOverReportInput!) {
    handOverReport(input: $input) { report { id revision } userErrors { code path message } }
  }
`);

const TakeBack = graphql(`
  mutation TakeReportBack($input: TakeReportBackInput!) {
    takeReportBack(input: $input) { report { id revision } userErrors { code path message } }
  }
`);

const words = talk.handOver;

interface Props {
  report: {
    id: string;
    senders: readonly string[];
    viewerMayHandOver: boolean;
    viewerMayTakeBack: boolean;
    viewerMaySubmit: boolean;
  };
  drafts: ReportDrafts;
  onDone: () => void;
}

/** Who types and does not send leaves the report to who does, and either takes it out of the other's hands. */
export function HandOverReport({ report, drafts, onDone }: Props) {
  const handOver = useVerb(HandOverDocument);
  const takeBack = useVerb(TakeBack);
  const { id: reportId, senders, viewerMaySubmit } = report;
  const prepare = async () => ((await drafts.saving.flush()) ? null : texts.submit.unsaved);
  const note = [{ name: 'note', label: words.note, hint: words.noteHint, lines: 2 }] as const;
  return (
    <>
      {report.viewerMayTakeBack ? (
        <ActDialog
          open={viewerMaySubmit ? words.handBack : words.takeBack}
          icon={<IconArrowBackUp size={16} aria-hidden />}
          variant="default"
          title={viewerMaySubmit ? words.handBackTitle : words.takeBackTitle}
          text={viewerMaySubmit ? words.handBackText : words.takeBackText}
          submit={viewerMaySubmit ? words.handBack : words.takeBack}
          done={viewerMaySubmit ? words.handedBack : words.takenBack}
          prepare={prepare}
          act={() => takeBack.send({ reportId, revision: drafts.revision() })}
          onDone={onDone}
        />
      ) : null}
      {report.viewerMayHandOver ? (
        <ActDialog
          open={words.open}
          icon={<IconUserShare size={16} aria-hidden />}
          title={senders.length > 0 ? words.titleTo(senders.join(', ')) : words.title}
          text={senders.length > 0 ? words.text : words.nobody}
          fields={note}
          submit={words.submit}
          done={words.done}
          prepare={prepare}
          act={(typed) => handOver.send({ reportId, revision: drafts.revision(), note: typed.note.trim() || null })}
          onDone={onDone}
        />
      ) : null}
    </>
  );
}
