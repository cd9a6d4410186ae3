import { Button, Group } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { formatMoment } from '#lib/dates.ts';
import card from '#ui/card.module.css';
import { Notice } from '#ui/states.tsx';
import { CopyField } from '../copy-field.tsx';
import paper from '../paper.module.css';
import classes from './administration.module.css';
import { LinkSheet } from './link-sheet.tsx';
import { addressOf, type ImportedLink, linksFile } from './links-file.ts';
import { texts } from './texts/index.ts';

interface Props {
  links: readonly ImportedLink[];
  title: string;
  /** They were taken away, or printed. */
  onTaken: () => void;
}

/** The one time that the links of many are shown: to take away as a list, or to print, one sheet each. */
export function ImportedLinks({ links, title, onTaken }: Props) {
  const own = links.filter(({ link }) => link !== null);
  const [isTaken, setIsTaken] = useState(own.length === 0);
  const takeAway = () => {
    const address = URL.createObjectURL(linksFile(links));
    const anchor = document.createElement('a');
    Object.assign(anchor, { href: address, download: texts.links.file });
    anchor.click();
    URL.revokeObjectURL(address);
    setIsTaken(true);
  };
  const print = () => {
    window.print();
    setIsTaken(true);
  };
  return (
    <div className={classes.page}>
      <Notice tone={isTaken ? 'info' : 'warn'} title={title}>
        {own.length > 0 ? texts.links.once(own.length) : null}
        {links.length > own.length ? ` ${texts.links.mailed(links.length - own.length)}` : null} {texts.links.next}
      </Notice>
      <Group gap="sm">
        {own.length > 0 ? (
          <>
            <Button leftSection={<IconDownload size={17} aria-hidden />} onClick={takeAway}>
              {texts.links.download}
            </Button>
            <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={print}>
              {texts.links.print}
            </Button>
          </>
        ) : null}
        <Button variant="default" disabled={!isTaken} onClick={onTaken}>
          {texts.links.close}
        </Button>
      </Group>
      <ul className={`${card.card} ${classes.list}`}>
        {links.map(({ login, fullName, unit, link, mailedTo, expiresAt }) => (
          <li key={login} className={classes.linkRow}>
            <span>
              <strong>{fullName}</strong>
              <span className={classes.login}>{` ${login} · ${unit}`}</span>
            </span>
            {link === null ? (
              <span className={classes.quiet}>{texts.links.mailedTo(mailedTo ?? '')}</span>
            ) : (
              <CopyField label={texts.links.until(formatMoment(expiresAt))} value={addressOf(link)} />
            )}
          </li>
        ))}
      </ul>
      <div className={`${paper.sheets} ${paper.onlyOnPaper}`}>
        {own.map((one) => (
          <LinkSheet key={one.login} of={one} />
        ))}
      </div>
    </div>
  );
}
