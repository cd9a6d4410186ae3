import { graphql } from '#gql/people/administration/gql.ts';
import type { OfficeOfAccountFragment } from '#gql/people/administration/graphql.ts';
import { formatDay, readDay, typedDay } from '#lib/dates.ts';
import { isDay } from '#lib/field-checks.ts';
import { useFrame } from '#lib/frame.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { postName } from '../post-name.ts';
import { earliestFrom, officeInWords } from './office-words.ts';
import { chosenPost, NO_POST, POST_OPTIONS } from './post-options.ts';
import { texts } from './texts/index.ts';

const StatePostDocument = graphql(`
  mutation StatePost($input: StatePostInput!) {
    statePost(input: $input) { office { id post posts { post from } } userErrors { code path message } }
  }
`);

const FIELDS = [
  { name: 'post', label: texts.post.label, hint: texts.post.hint, options: POST_OPTIONS },
  { name: 'validFrom', label: texts.post.from, hint: texts.post.fromHint, check: isDay(texts.office.badDay) },
] as const;

interface Props {
  office: OfficeOfAccountFragment;
  onStated: () => void;
}

/** What the holder of an office is, from a day on. */
export function StatePost({ office, onStated }: Props) {
  const { today } = useFrame();
  const state = useVerb(StatePostDocument);
  return (
    <ActDialog
      open={texts.post.open}
      label={texts.post.openOf(officeInWords(office))}
      variant="default"
      title={texts.post.title(officeInWords(office))}
      text={texts.post.text}
      fields={FIELDS}
      initial={{ post: office.post ?? NO_POST, validFrom: typedDay(earliestFrom(office, today)) }}
      submit={texts.post.submit}
      done={texts.post.done}
      act={({ post, validFrom }) =>
        state.send({ officeId: office.id, post: chosenPost(post), validFrom: readDay(validFrom) })
      }
      onDone={onStated}
    >
      {office.posts.length > 0 ? (
        <ul>
          {office.posts.map((held) => (
            <li key={held.from}>{texts.post.since(held.post && postName(held.post), formatDay(held.from))}</li>
          ))}
        </ul>
      ) : null}
    </ActDialog>
  );
}
