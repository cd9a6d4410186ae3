import { Button } from '@mantine/core';
import { IconDownload, IconLock } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { graphql } from '#gql/people/administration/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { texts as common } from '#lib/texts/index.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { PageHead } from '#ui/page-head.tsx';
import { ImportSheet } from '#ui/sheet/import-sheet.tsx';
import { LastImports } from '#ui/sheet/last-imports.tsx';
import { EmptyState } from '#ui/states.tsx';
import { ImportedLinks } from './imported-links.tsx';
import { type ImportedLink, linksIn } from './links-file.ts';
import { texts } from './texts/index.ts';

const AccountImports = graphql(`
  query AccountImports { accountImports { id ...LastImport } }
`);

const UndoAccountImport = graphql(`
  mutation UndoAccountImport($input: UndoAccountImportInput!) {
    undoAccountImport(input: $input) { import { id } userErrors { code path message } }
  }
`);

/** Many people out of a spreadsheet, and the one time that their links are shown. */
export function ImportPage(): ReactNode {
  const mayAdminister = useFrame().rights.includes('ADMINISTER_ACCOUNTS');
  const navigate = useNavigate();
  const [links, setLinks] = useState<readonly ImportedLink[] | null>(null);
  return (
    <>
      <PageHead
        title={texts.sheet.title}
        above={
          <Link to="/quan-tri/tai-khoan" search={{}}>
            {texts.title}
          </Link>
        }
        below={links ? null : texts.sheet.text}
        actions={
          links ? null : (
            <>
              <Button
                component="a"
                variant="default"
                href="/export/accounts-template.xlsx"
                leftSection={<IconDownload size={17} aria-hidden />}
              >
                {texts.sheet.template}
              </Button>
              <Button component="a" variant="default" href="/export/accounts.xlsx">
                {texts.sheet.present}
              </Button>
            </>
          )
        }
      />
      {mayAdminister ? null : (
        <EmptyState icon={<IconLock size={28} />} title={common.refused.forbiddenTitle}>
          {texts.forbidden}
        </EmptyState>
      )}
      {mayAdminister && links ? (
        <ImportedLinks
          links={links}
          title={texts.sheet.done(links.length)}
          onTaken={() => void navigate({ to: '/quan-tri/tai-khoan', search: {} })}
        />
      ) : null}
      {mayAdminister && !links ? (
        <>
          <ImportSheet
            sheet="accounts"
            limits={texts.sheet.limits}
            seen={texts.sheet.seen}
            confirm={texts.sheet.confirm}
            onImported={({ once }) => setLinks(linksIn(once))}
          />
          <Taken />
        </>
      ) : null}
    </>
  );
}

function Taken() {
  const page = usePage(AccountImports, {});
  const { send } = useVerb(UndoAccountImport);
  if (page.state !== 'ready') return null;
  const { counted, undo } = texts.sheet;
  return <LastImports imports={page.data.accountImports} counted={counted} follows={undo} undo={send} />;
}
