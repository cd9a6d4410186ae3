import { Modal, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { graphql } from '#gql/people/administration/gql.ts';
import { unitName } from '#lib/unit-name.ts';
import { useVerb } from '#lib/use-verb.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import { useMail } from '../ways-in.ts';
import classes from './administration.module.css';
import type { ImportedLink } from './links-file.ts';
import type { NotOpenedPerson } from './not-opened.ts';
import { texts } from './texts/index.ts';

const RenewLinksDocument = graphql(`
  mutation RenewLinks($input: RenewLinksInput!) {
    renewLinks(input: $input) {
      links { accountId login fullName link mailedTo expiresAt }
      userErrors { code path message }
    }
  }
`);

interface Props {
  people: readonly NotOpenedPerson[];
  onRenewed: (links: readonly ImportedLink[]) => void;
  onClose: () => void;
}

/** New links for many: to the address each had before, or another, where the server sends e-mail. */
export function RenewLinks({ people, onRenewed, onClose }: Props) {
  const hasMail = useMail();
  const renew = useVerb(RenewLinksDocument, { quiet: true });
  const [emails, setEmails] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(people.map(({ id, mailedLink }) => [id, mailedLink?.address ?? ''])),
  );
  const submit = async (event: { preventDefault(): void }) => {
    event.preventDefault();
    const wanted = people.map(({ id }) => ({ accountId: id, ...(hasMail && emails[id] ? { email: emails[id] } : {}) }));
    const { result } = await renew.send({ people: wanted });
    if (!result) return;
    const units = new Map(people.map(({ id, unit }) => [id, unit ? unitName(unit) : '']));
    const links = (result.links ?? []).map(({ accountId, ...link }) => ({ ...link, unit: units.get(accountId) ?? '' }));
    if (links.length > 0) onRenewed(links);
    else {
      notifications.show({ color: 'orange', message: texts.notOpened.alreadyRenewed, autoClose: false });
      onClose();
    }
  };
  const errorAt = (index: number): string | null =>
    renew.problems.find(({ path }) => path[0] === 'people' && path[1] === String(index))?.message ?? null;
  return (
    <Modal opened onClose={onClose} title={texts.notOpened.renewTitle(people.length)} size="lg">
      <FormFrame
        {...renew}
        problems={renew.problems.filter(({ path }) => path.length < 2)}
        fields={[]}
        submit={texts.notOpened.renew(people.length)}
        onSubmit={(event) => void submit(event)}
        onCancel={onClose}
      >
        <div>{texts.notOpened.renewText(hasMail)}</div>
        <ul className={classes.wanted}>
          {people.map(({ id, fullName, login }, index) => (
            <li key={id}>
              {hasMail ? (
                <TextInput
                  label={`${fullName} (${login})`}
                  placeholder={texts.notOpened.noAddress}
                  type="email"
                  autoComplete="off"
                  maxLength={254}
                  value={emails[id] ?? ''}
                  error={errorAt(index)}
                  onChange={(event) => setEmails({ ...emails, [id]: event.currentTarget.value })}
                />
              ) : (
                <>
                  {fullName} ({login}) <strong>{errorAt(index)}</strong>
                </>
              )}
            </li>
          ))}
        </ul>
      </FormFrame>
    </Modal>
  );
}
