import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql } from '#gql/indicators/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { PageHead } from '#ui/page-head.tsx';
import { ImportSheet } from '#ui/sheet/import-sheet.tsx';
import { LastImports } from '#ui/sheet/last-imports.tsx';
import { Notice } from '#ui/states.tsx';
import { texts } from './texts/index.ts';

const CatalogueImports = graphql(`
  query CatalogueImports { catalogueImports { id ...LastImport } }
`);

const UndoCatalogueImport = graphql(`
  mutation UndoCatalogueImport($input: UndoCatalogueImportInput!) {
    undoCatalogueImport(input: $input) { import { id } userErrors { code path message } }
  }
`);

/** A whole catalogue out of a spreadsheet. */
export function ImportPage(): ReactNode {
  const mayCreate = useFrame().rights.includes('CREATE_INDICATOR');
  const navigate = useNavigate();
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
      {mayCreate ? (
        <>
          <ImportSheet
            sheet="catalogue"
            limits={texts.sheet.limits}
            seen={texts.sheet.seen}
            confirm={texts.sheet.confirm}
            onImported={({ count }) => {
              notifications.show({ color: 'green', message: texts.sheet.done(count) });
              void navigate({ to: '/danh-muc' });
            }}
          />
          <Taken />
        </>
      ) : (
        <Notice tone="warn">{texts.empty}</Notice>
      )}
    </>
  );
}

function Taken() {
  const page = usePage(CatalogueImports, {});
  const { send } = useVerb(UndoCatalogueImport);
  if (page.state !== 'ready') return null;
  const { counted, undo } = texts.sheet;
  return <LastImports imports={page.data.catalogueImports} counted={counted} follows={undo} undo={send} />;
}
