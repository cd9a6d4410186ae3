import { Button } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { formatDay } from '#lib/dates.ts';
import { useSession } from '#lib/session.tsx';
import { Notice } from '#ui/states.tsx';
import { type WaysIn, waysIn } from '../people/ways-in.ts';
import { SignInForm } from './sign-in-form.tsx';
import { SignOnSecond } from './sign-on-second.tsx';
import { texts } from './texts/index.ts';
import classes from './threshold.module.css';
import { DemonstrationDay, Threshold } from './threshold.tsx';
import { typedName } from './typed-name.ts';

const route = getRouteApi('/dang-nhap');

export function SignInPage(): ReactNode {
  const { tiep, loi, moi, buoc } = route.useSearch();
  const session = useSession();
  const navigate = useNavigate();
  const [ways, setWays] = useState<WaysIn | null>(null);
  const [problem, setProblem] = useState<string | null>(loi ? texts.signOnRefused[loi] : null);

  useEffect(() => {
    void waysIn().then(setWays);
  }, []);

  return (
    <Threshold
      title={texts.signIn.title}
      aside={ways?.demonstrationDay ? <DemonstrationDay day={formatDay(ways.demonstrationDay)} /> : null}
    >
      <h1>{texts.signIn.title}</h1>
      {tiep && !problem ? <Notice>{texts.signIn.toGoOn}</Notice> : null}
      {moi && !problem ? <Notice>{texts.signIn.passwordSet}</Notice> : null}
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
      {buoc ? (
        <SignOnSecond onProblem={setProblem} />
      ) : (
        <SignInForm
          account={moi ?? typedName()}
          onSignedIn={async () => {
            session.restart();
            await navigate({ href: tiep ?? '/', replace: true });
          }}
          onProblem={setProblem}
        />
      )}
      {ways?.singleSignOn ? (
        <>
          <span className={classes.or}>{texts.signIn.or}</span>
          <Button
            component="a"
            href="/session/single-sign-on"
            variant="default"
            size="md"
            leftSection={<IconBuildingBank size={18} aria-hidden />}
          >
            {texts.signIn.singleSignOn}
          </Button>
        </>
      ) : null}
    </Threshold>
  );
}
