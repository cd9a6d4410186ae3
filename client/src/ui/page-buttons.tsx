import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { texts } from '#lib/texts/index.ts';

/** The page as it stands, on paper. */
export function PrintButton() {
  return (
    <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
      {texts.print}
    </Button>
  );
}

/** What the page shows, as a file. */
export function DownloadButton({ address, name }: { address: string; name: string }) {
  return (
    <Button
      component="a"
      href={address}
      download
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
    >
      {name}
    </Button>
  );
}
