import type { ReactNode } from 'react';
import { graphql } from '#gql/people/account/gql.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import { LanguageSwitch } from '#ui/language-switch.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { useChooseLanguage } from '../account-language.ts';
import classes from '../section.module.css';
import { Section } from '../section.tsx';
import { ApiKeys } from './api-keys.tsx';
import { ChangePassword } from './change-password.tsx';
import { RefusedSignIns } from './refused-sign-ins.tsx';
import { SecondFactor } from './second-factor.tsx';
import { Sessions } from './sessions.tsx';
import { Substitutions } from './substitutions.tsx';
import { texts } from './texts/index.ts';

const OwnAccount = graphql(`
  query OwnAccount {
    viewer {
      login
      fullName
      hasPassword
      unit { id name type }
      ...SecondFactor
      substitutions { ...SubstitutionInList }
      sessions { ...SessionInList }
      refusedSignIns { ...RefusedSignIn }
      apiKeyKinds
      apiKeys { ...ApiKeyInList }
    }
  }
`);

/** What a person keeps in order themselves: password, second factor, browsers, keys for programs. */
export function AccountPage(): ReactNode {
  const page = usePage(OwnAccount, {});
  const choose = useChooseLanguage();
  return (
    <>
      <PageHead
        title={texts.title}
        below={page.state === 'ready' ? `${page.data.viewer.fullName} · ${unitName(page.data.viewer.unit)}` : null}
      />
      <PageStates page={page}>
        {({ viewer }) => {
          const oneself = { login: viewer.login, hasPassword: viewer.hasPassword };
          return (
            <div className={classes.sections}>
              <Section title={texts.language.title} text={texts.language.text}>
                <LanguageSwitch onChoose={(chosen) => void choose(chosen)} />
              </Section>
              {viewer.hasPassword ? <ChangePassword login={viewer.login} onDone={page.retry} /> : null}
              <SecondFactor viewer={viewer} oneself={oneself} onDone={page.retry} />
              <Substitutions substitutions={viewer.substitutions} onChanged={page.retry} />
              <Sessions sessions={viewer.sessions} onChanged={page.retry} />
              <RefusedSignIns attempts={viewer.refusedSignIns} />
              <ApiKeys
                apiKeys={viewer.apiKeys}
                kinds={viewer.apiKeyKinds}
                oneself={oneself}
                unit={unitName(viewer.unit)}
                onChanged={page.retry}
              />
            </div>
          );
        }}
      </PageStates>
    </>
  );
}
