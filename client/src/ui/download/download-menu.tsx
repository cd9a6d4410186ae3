import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { texts } from './texts/index.ts';

interface Props {
  /** As the address of its files has it. */
  table: string;
  /** What the page asks for. */
  asked: Readonly<Record<string, string>>;
  /** What is downloaded, where a page has several tables. */
  of?: string;
}

const KINDS = [
  { name: texts.workbook, about: texts.workbookIs, ending: 'xlsx', dialect: {} },
  { name: texts.excelCsv, about: texts.excelCsvIs, ending: 'csv', dialect: { dialect: 'EXCEL_VI' } },
  { name: texts.plainCsv, about: texts.plainCsvIs, ending: 'csv', dialect: {} },
] as const;

/** What a table shows, as a file of one of three kinds: the same choice, in the same words, beside every table. */
export function DownloadMenu({ table, asked, of }: Props) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          aria-label={of === undefined ? undefined : texts.downloadOf(of)}
          leftSection={<IconDownload size={16} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {texts.download}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {KINDS.map(({ name, about, ending, dialect }) => (
          <Menu.Item
            key={name}
            component="a"
            href={`/export/${table}.${ending}?${new URLSearchParams({ ...asked, ...dialect })}`}
            download
          >
            {name}
            <br />
            <small>{about}</small>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
