import { Button, Group, Modal } from '@mantine/core';
import { IconDownload, IconExternalLink } from '@tabler/icons-react';
import classes from './evidence.module.css';
import { aboutFile, type EvidenceFile } from './evidence-file.ts';
import { texts } from './texts/index.ts';

interface Props {
  file: EvidenceFile;
  address: string;
  onClose: () => void;
}

/** A picture or a PDF in its place. */
export function FileViewer({ file, address, onClose }: Props) {
  return (
    <Modal opened onClose={onClose} title={file.name} size="min(96vw, 1100px)">
      <p className={classes.about}>{aboutFile(file)}</p>
      {file.mediaType.startsWith('image/') ? (
        <img className={classes.picture} src={address} alt={file.name} />
      ) : (
        <iframe className={classes.document} src={address} title={file.name} />
      )}
      <Group justify="flex-end" mt="sm">
        <Button
          component="a"
          href={address}
          target="_blank"
          rel="noreferrer"
          variant="default"
          leftSection={<IconExternalLink size={16} aria-hidden />}
        >
          {texts.newWindow}
        </Button>
        <Button component="a" href={address} download leftSection={<IconDownload size={16} aria-hidden />}>
          {texts.save}
        </Button>
      </Group>
    </Modal>
  );
}
