import { notifications } from '@mantine/notifications';
import { IconFileSpreadsheet, IconFileText, IconFileTypePdf, IconPhoto, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { later } from '#lib/later.tsx';
import classes from './evidence.module.css';
import { type AskAddress, aboutFile, type EvidenceFile } from './evidence-file.ts';
import { texts } from './texts/index.ts';

/** Comes with the first file that is looked at. */
const FileViewer = later(async () => (await import('./file-viewer.tsx')).FileViewer);

interface Props {
  files: readonly EvidenceFile[];
  /** Of what they are, for who does not see where they stand. */
  of: string;
  ask: AskAddress;
  /** Left out: they stay. */
  remove?: ((file: EvidenceFile) => void) | undefined;
}

/** Files of a record: each opens where it stands, or is saved where no browser shows it. */
export function EvidenceList({ files, of, ask, remove }: Props) {
  const [opened, setOpened] = useState<{ file: EvidenceFile; address: string } | null>(null);
  const open = async (file: EvidenceFile) => {
    const address = await ask(file.id);
    if (address === null) notifications.show({ color: 'red', message: texts.openFailed });
    else if (file.shown) setOpened({ file, address });
    // what is saved leaves the page as it is
    else window.location.assign(address);
  };
  return (
    <>
      <ul className={classes.files} aria-label={texts.filesOf(of)}>
        {files.map((file) => (
          <li key={file.id} className={classes.file}>
            <button
              type="button"
              className={classes.open}
              aria-label={texts.open(file.name)}
              onClick={() => void open(file)}
            >
              <KindIcon mediaType={file.mediaType} />
              <span className={classes.name}>{file.name}</span>
            </button>
            <small className={classes.about}>{aboutFile(file)}</small>
            {remove ? (
              <button
                type="button"
                className={classes.remove}
                aria-label={texts.remove(file.name)}
                title={texts.remove(file.name)}
                onClick={() => remove(file)}
              >
                <IconX size={14} aria-hidden />
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {opened ? <FileViewer {...opened} onClose={() => setOpened(null)} /> : null}
    </>
  );
}

function KindIcon({ mediaType }: { mediaType: string }) {
  const Icon = mediaType.startsWith('image/')
    ? IconPhoto
    : mediaType === 'application/pdf'
      ? IconFileTypePdf
      : mediaType.endsWith('.sheet')
        ? IconFileSpreadsheet
        : IconFileText;
  return <Icon size={16} stroke={1.8} aria-hidden />;
}
