import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { type ReactNode, useEffect, useRef } from 'react';
import { type Problem, placed } from '#lib/refusal.ts';
import { texts } from '#lib/texts/index.ts';
import { useAct } from '#lib/use-verb.ts';
import classes from './form-frame.module.css';
import { FormFrame } from './form-frame.tsx';

export interface EditField<N extends string> {
  /** As the input of the verb names it: a refusal at this path is shown here. */
  name: N;
  label: string;
  hint?: string;
  /** Lines of text; one, in a narrow field, unless told. */
  lines?: number;
  /** One of these is chosen instead. */
  options?: readonly { readonly value: string; readonly label: string }[];
  /** Takes the whole width. */
  wide?: boolean;
  /** What is wrong with a text before it is sent; null: nothing. */
  check?: (text: string) => string | null;
}

export type Words<N extends string> = Readonly<Record<N, string>>;

/** Words that are offered: they stand in fields that are empty, or hold what was offered before. */
export interface Offered<N extends string> {
  /** Whose words they are: those of another that was chosen take the place of whatever stands there. */
  readonly by: string;
  /** Somebody chose them. */
  readonly isChosen: boolean;
  readonly words: Partial<Words<N>>;
}

interface Props<N extends string> {
  label: string;
  inline?: boolean;
  fields: readonly EditField<N>[];
  /** Empty unless told. */
  initial?: Partial<Words<N>>;
  submit?: string;
  /** So much is typed here that leaving asks whether it may be lost. */
  guarded?: boolean;
  /** Its page has changed: it is to be closed and looked at, not sent. */
  isPast?: boolean;
  /** Above the fields. */
  children?: ReactNode;
  /** Does it; nothing typed is lost while it is refused. */
  onSave: (words: Words<N>) => Promise<{ readonly problems: readonly Problem[] | null }>;
  offered?: Offered<NoInfer<N>> | undefined;
  /** Told all that stands in the fields, chosen or typed, as it begins and whenever it changes. */
  onWords?: ((words: Words<NoInfer<N>>) => void) | undefined;
  /** Told what is typed; not what is chosen: that is confirmed of what is shown, and anew of what is shown anew. */
  onTyped?: ((words: Readonly<Record<string, string>>) => void) | undefined;
  onClose: () => void;
}

/** A few words edited, in a dialog or where they stand. Each refusal at its field. */
export function EditForm<N extends string>(props: Props<N>) {
  const {
    fields,
    initial,
    submit,
    guarded = false,
    isPast = false,
    children,
    onSave,
    offered,
    onWords,
    onTyped,
    onClose,
    ...frame
  } = props;
  const { act, ...standing } = useAct();
  const place = useRef<HTMLFormElement>(null);
  const names = fields.map(({ name }) => name);
  const form = useForm<Record<string, string>>({
    mode: 'uncontrolled',
    initialValues: { ...Object.fromEntries(names.map((name) => [name, ''])), ...initial },
    onValuesChange: (words) => {
      onTyped?.(onlyTyped(fields, words));
      onWords?.(words as Record<N, string>);
    },
    validate: Object.fromEntries(fields.flatMap(({ name, check }) => (check ? [[name, check]] : []))),
  });

  useOffered(form, offered);
  const begins = useRef(() => onWords?.(form.getValues() as Record<N, string>));
  useEffect(() => begins.current(), []);

  // a dialog begins at its top: what is said there is read before the first field, which may stand below what is in sight
  const preventScroll = frame.inline !== true;
  useEffect(
    () => place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll }),
    [preventScroll],
  );

  const save = form.onSubmit(async (words) => {
    if (isPast) return;
    const answer = await act(onSave(words as Record<N, string>));
    form.setErrors(placed(answer.problems ?? [], names).errors);
    if (answer.problems === null) onClose();
  });

  return (
    <FormFrame
      {...frame}
      {...standing}
      ref={place}
      fields={names}
      submit={submit ?? texts.save}
      isPast={isPast}
      onSubmit={save}
      onCancel={onClose}
      losesWords={guarded ? () => form.isDirty() : undefined}
    >
      {children}
      <div className={classes.fields}>
        {fields.map(({ name, label, hint, lines = 1, wide = false, options }, index) => {
          const props = {
            ...{ label, description: hint, 'data-autofocus': index === 0 ? true : undefined },
            className: wide || lines > 1 ? classes.wide : undefined,
          };
          const input = { ...props, ...form.getInputProps(name) };
          if (options) return <NativeSelect key={form.key(name)} {...input} data={[...options]} />;
          if (lines > 1) return <Textarea key={form.key(name)} {...input} autosize minRows={lines} />;
          return <TextInput key={form.key(name)} {...input} />;
        })}
      </div>
    </FormFrame>
  );
}

type Form = Pick<
  UseFormReturnType<Record<string, string>>,
  'getValues' | 'getInitialValues' | 'setFieldValue' | 'isDirty' | 'resetDirty'
>;

/** Puts offered words where nothing else was typed, as they come and change; they are nobody's work that could be lost. */
function useOffered(
  { getValues, getInitialValues, setFieldValue, isDirty, resetDirty }: Form,
  offered: Offered<string> | undefined,
) {
  const last = useRef<Offered<string> | null>(null);
  /** Somebody had begun to type there before anything was offered: words of two are not mixed. */
  const isBegun = useRef(false);
  useEffect(() => {
    if (!offered) return;
    const before = last.current;
    last.current = offered;
    const names = Object.keys(offered.words);
    if (before === null) isBegun.current = names.some((name) => getValues()[name] !== getInitialValues()[name]);
    if (isBegun.current && !offered.isChosen) return;
    const wasDirty = isDirty();
    const isAnew = offered.isChosen && before?.by !== offered.by;
    for (const [name, words = ''] of Object.entries(offered.words)) {
      const now = getValues()[name] ?? '';
      const isUntouched = now === '' || now === before?.words[name];
      if (now !== words && (isAnew || isUntouched)) setFieldValue(name, words);
    }
    if (!wasDirty && !offered.isChosen) resetDirty();
  }, [offered, getValues, getInitialValues, setFieldValue, isDirty, resetDirty]);
}

const onlyTyped = (fields: readonly EditField<string>[], words: Readonly<Record<string, string>>) =>
  Object.fromEntries(fields.flatMap(({ name, options }) => (options ? [] : [[name, words[name] ?? '']])));
