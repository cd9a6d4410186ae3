import type { Language } from '@dich/measure/print-number';
import { useCallback, useEffect, useState } from 'react';
import { graphql } from '#gql/people/gql.ts';
import { language, speak, takeChoiceAtTheDoor } from '#lib/language.ts';
import { useVerb } from '#lib/use-verb.ts';
import { tellRefusal } from '#ui/tell-refusal.ts';

const SetLanguage = graphql(`
  mutation SetLanguage($input: SetLanguageInput!) {
    setLanguage(input: $input) { viewer { login } userErrors { code path message } }
  }
`);

const OF_ACCOUNT = { vi: 'VI', en: 'EN' } as const;
const OF_PAGE = { VI: 'vi', EN: 'en' } as const;

/** The account speaks another language from now on, and this browser with it. */
export function useChooseLanguage(): (chosen: Language) => Promise<void> {
  const { send } = useVerb(SetLanguage, { quiet: true });
  return useCallback(
    async (chosen) => {
      const { problems } = await send({ language: OF_ACCOUNT[chosen] });
      if (problems) tellRefusal(problems);
      else speak(chosen);
    },
    [send],
  );
}

/** The page speaks the language of who is signed in; an account takes over what was chosen at the door. */
export function useAccountLanguage(ofAccount: keyof typeof OF_PAGE): void {
  const choose = useChooseLanguage();
  const [atTheDoor] = useState(takeChoiceAtTheDoor);
  const asked = OF_PAGE[ofAccount];
  useEffect(() => {
    if (asked === language) return;
    if (atTheDoor === language) void choose(language);
    else speak(asked);
  }, [asked, atTheDoor, choose]);
}
