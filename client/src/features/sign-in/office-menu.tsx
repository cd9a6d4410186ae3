import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconChevronDown, IconLanguage, IconLogout } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { postAndRole } from '#features/people/post-name.ts';
import { texts as people } from '#features/people/texts/index.ts';
import { graphql } from '#gql/sign-in/gql.ts';
import type { OfficeMenuFragment } from '#gql/sign-in/graphql.ts';
import { forgetCells, waitingCells } from '#lib/draft-storage.ts';
import { language } from '#lib/language.ts';
import { later } from '#lib/later.tsx';
import type { MenuEntry } from '#lib/room.ts';
import { useSession } from '#lib/session.tsx';
import { texts as common } from '#lib/texts/index.ts';
import { unitName } from '#lib/unit-name.ts';
import { useVerb } from '#lib/use-verb.ts';
import { tellRefusal } from '#ui/tell-refusal.ts';
import { useChooseLanguage } from '../people/account-language.ts';
import { useActFor } from './act-for.tsx';
import { ActIn } from './act-in.ts';
import classes from './office-menu.module.css';
import { signOut } from './sign-out.ts';
import { texts } from './texts/index.ts';

/** Most who sign out have nothing waiting. */
const UnsentDialog = later(async () => (await import('./unsent-dialog.tsx')).UnsentDialog);

export const OfficeMenuFields = graphql(`
  fragment OfficeMenu on Viewer {
    fullName
    unit { id name type }
    actingOffice { id kind post onBehalfOf department { id name } }
    offices { id kind post onBehalfOf unit { id name type } department { id name } }
    takenOver { id name type }
    ended { heir { id } }
  }
`);

const OTHER_LANGUAGE = language === 'vi' ? 'en' : 'vi';

type Office = Pick<OfficeMenuFragment['offices'][number], 'kind' | 'post' | 'department' | 'onBehalfOf'>;

const officeName = ({ kind, post, department, onBehalfOf }: Office): string =>
  [...postAndRole(post, people.office[kind]), department?.name, onBehalfOf && people.onBehalfOf(onBehalfOf)]
    .filter(Boolean)
    .join(' · ');

interface Props {
  login: string;
  viewer: OfficeMenuFragment;
  /** Ways to pages that are about the person or for few. */
  entries: readonly MenuEntry[];
}

/** Which unit and office one acts in; the place to change it and to sign out. */
export function OfficeMenu({ login, viewer, entries }: Props) {
  const session = useSession();
  const navigate = useNavigate();
  const choose = useChooseLanguage();
  const act = useVerb(ActIn, { quiet: true });

  const actIn = async (officeId: string) => {
    const { problems } = await act.send({ officeId });
    if (problems) return tellRefusal(problems);
    session.restart();
    await navigate({ to: '/' });
  };
  const { actFor } = useActFor();
  /** In the name of another unit, it is not acted in the office's own. */
  const isActing = (officeId: string) => officeId === viewer.actingOffice.id && !viewer.ended?.heir;
  /** What waits on this machine when somebody signs out: they say what becomes of it first. */
  const [unsent, setUnsent] = useState(0);
  const leave = async (what: 'keep' | 'discard') => {
    setUnsent(0);
    session.leave();
    await signOut();
    session.restart();
    await navigate({ to: '/dang-nhap', search: {} });
    // after the pages are gone, which might keep it again
    if (what === 'discard') await forgetCells(login);
  };
  const askToLeave = () => {
    const waiting = waitingCells(login);
    if (waiting > 0) setUnsent(waiting);
    else void leave('discard');
  };

  return (
    <>
      {unsent > 0 ? (
        <UnsentDialog count={unsent} onStay={() => setUnsent(0)} onLeave={(what) => void leave(what)} />
      ) : null}
      <Menu position="bottom-end" width={320} withinPortal>
        <Menu.Target>
          <UnstyledButton className={classes.target}>
            <span className={classes.names}>
              <span className={classes.unit}>{unitName(viewer.unit)}</span>
              <span className={classes.office}>{officeName(viewer.actingOffice)}</span>
            </span>
            <VisuallyHidden>{texts.switchOffice}</VisuallyHidden>
            <IconChevronDown size={16} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {viewer.fullName} · {texts.actingAs}
          </Menu.Label>
          {viewer.offices.map((office) => (
            <Menu.Item
              key={office.id}
              onClick={() => void actIn(office.id)}
              disabled={isActing(office.id)}
              rightSection={isActing(office.id) ? <IconCheck size={16} aria-hidden /> : null}
            >
              <span className={classes.item}>
                {officeName(office)}
                {office.unit ? <small>{unitName(office.unit)}</small> : null}
              </span>
            </Menu.Item>
          ))}
          {viewer.takenOver.length > 0 && !viewer.actingOffice.department ? (
            <Menu.Label>{texts.actingFor}</Menu.Label>
          ) : null}
          {(viewer.actingOffice.department ? [] : viewer.takenOver).map((unit) => (
            <Menu.Item
              key={unit.id}
              onClick={() => void actFor(unit.id)}
              disabled={unit.id === viewer.unit.id}
              rightSection={unit.id === viewer.unit.id ? <IconCheck size={16} aria-hidden /> : null}
            >
              {unitName(unit)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {entries.map(({ name, icon: Icon, link }) => (
            <Menu.Item
              key={name}
              leftSection={<Icon size={16} aria-hidden />}
              renderRoot={(props) => <Link {...link} {...props} />}
            >
              {name}
            </Menu.Item>
          ))}
          <Menu.Item
            lang={OTHER_LANGUAGE}
            leftSection={<IconLanguage size={16} aria-hidden />}
            onClick={() => void choose(OTHER_LANGUAGE)}
          >
            {common.languages[OTHER_LANGUAGE]}
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={askToLeave}>
            {texts.signOut}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
