import { IconPaperclip } from '@tabler/icons-react';
import { type ClipboardEvent, type DragEvent, useRef } from 'react';
import classes from './evidence.module.css';
import { type AskAddress, type EvidenceFile, sizeInWords } from './evidence-file.ts';
import { EvidenceList } from './evidence-list.tsx';
import { texts } from './texts/index.ts';
import { type Attach, type UnderWay, useUploads } from './use-uploads.ts';

/** What a file dialog shows first; what a file is says its content. */
const KINDS = '.pdf,.docx,.xlsx,image/jpeg,image/png,image/webp';

interface Props {
  files: readonly EvidenceFile[];
  of: string;
  ask: AskAddress;
  attach: Attach;
  /** Left out: what is attached stays. */
  remove?: (file: EvidenceFile) => void;
}

/** Files of a record that is being written: chosen, dropped or pasted, sent and attached. */
export function AttachFiles({ files, of, ask, attach, remove }: Props) {
  const { underWay, add, again, drop } = useUploads(attach);
  const input = useRef<HTMLInputElement>(null);
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    add(event.dataTransfer.files);
  };
  const pasted = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    add(event.clipboardData.files);
  };
  return (
    <section
      className={classes.attach}
      aria-label={texts.filesOf(of)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={dropped}
      onPaste={pasted}
    >
      {files.length > 0 ? <EvidenceList {...{ files, of, ask, remove }} /> : null}
      {underWay.map((one) => (
        <Sending key={one.key} one={one} again={() => again(one)} drop={() => drop(one)} />
      ))}
      <button
        type="button"
        className={classes.add}
        title={texts.hint}
        aria-label={texts.attachTo(of)}
        onClick={() => input.current?.click()}
      >
        <IconPaperclip size={16} stroke={1.8} aria-hidden />
        {texts.attach}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={KINDS}
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </section>
  );
}

function Sending({ one, again, drop }: { one: UnderWay; again: () => void; drop: () => void }) {
  const { file, standing } = one;
  const isRefused = standing.at === 'REFUSED';
  return (
    <div className={classes.sending}>
      <span className={classes.name}>
        {file.name} <small>{sizeInWords(file.size)}</small>
      </span>
      {'percent' in standing ? <progress value={standing.percent} max={100} aria-label={file.name} /> : null}
      <small className={isRefused ? classes.refused : classes.about} role={isRefused ? 'alert' : 'status'}>
        {inWords(standing)}
      </small>
      <span className={classes.acts}>
        {isRefused ? (
          <button type="button" className={classes.act} aria-label={texts.againOf(file.name)} onClick={again}>
            {texts.again}
          </button>
        ) : null}
        {standing.at === 'ATTACHING' ? null : (
          <button type="button" className={classes.act} aria-label={texts.dropOf(file.name)} onClick={drop}>
            {texts.drop}
          </button>
        )}
      </span>
    </div>
  );
}

function inWords(standing: UnderWay['standing']): string {
  switch (standing.at) {
    case 'READING':
      return texts.reading;
    case 'SENDING':
      return texts.sending(standing.percent);
    case 'WAITING':
      return texts.waiting(standing.percent);
    case 'ATTACHING':
      return texts.attaching;
    default:
      return standing.message;
  }
}
