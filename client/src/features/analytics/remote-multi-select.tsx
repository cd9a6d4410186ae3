import { Combobox, Loader, Pill, PillsInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { texts as common } from '#lib/texts/index.ts';
import classes from './comparison.module.css';
import { texts } from './texts/index.ts';

export interface Choice {
  id: string;
  label: string;
  detail: string | null;
}

interface Props {
  label: string;
  placeholder: string;
  value: readonly string[];
  /** Letters before it asks the server. */
  minChars: number;
  find: (text: string) => Promise<Choice[]>;
  /** The names of what is chosen already, for an address that was opened or sent. */
  name: (ids: readonly string[]) => Promise<Choice[]>;
  onChange: (ids: readonly string[]) => void;
}

const QUIET_MS = 250;

/** Several of very many, found by the server as one types; keyboard throughout. */
export function RemoteMultiSelect({ label, placeholder, value, minChars, find, name, onChange }: Props) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), QUIET_MS);
  const [found, setFound] = useState<readonly Choice[]>([]);
  const [isFinding, setIsFinding] = useState(false);
  const names = useNames(value, name);
  const finder = useRef(find);
  finder.current = find;
  const isOpen = combobox.dropdownOpened;

  useEffect(() => {
    if (!isOpen || wanted.length < minChars) {
      setFound([]);
      return;
    }
    let isCurrent = true;
    setIsFinding(true);
    void finder.current(wanted).then((choices) => {
      if (!isCurrent) return;
      setFound(choices);
      setIsFinding(false);
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted, isOpen, minChars]);

  const offered = found.filter(({ id }) => !value.includes(id));
  const add = (id: string) => {
    const choice = found.find((one) => one.id === id);
    if (choice) names.remember([choice]);
    onChange([...value, id]);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Backspace' && text === '' && value.length > 0) onChange(value.slice(0, -1));
  };

  return (
    <Combobox store={combobox} onOptionSubmit={add}>
      <Combobox.DropdownTarget>
        <PillsInput
          label={label}
          onClick={() => combobox.openDropdown()}
          rightSection={isFinding ? <Loader size={16} /> : null}
        >
          <Pill.Group className={classes.pills}>
            {value.map((id) => (
              <Pill
                key={id}
                withRemoveButton
                removeButtonProps={{ 'aria-label': `${texts.clear} ${names.of(id)}` }}
                onRemove={() => onChange(value.filter((one) => one !== id))}
              >
                {names.of(id)}
              </Pill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                value={text}
                placeholder={value.length === 0 ? placeholder : ''}
                aria-label={label}
                onFocus={() => combobox.openDropdown()}
                onBlur={() => combobox.closeDropdown()}
                onKeyDown={onKeyDown}
                onChange={(event) => {
                  setText(event.currentTarget.value);
                  combobox.openDropdown();
                  combobox.selectFirstOption();
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} className={classes.options}>
          {offered.map(({ id, label: shown, detail }) => (
            <Combobox.Option key={id} value={id}>
              {shown} {detail ? <small className={classes.detail}>{detail}</small> : null}
            </Combobox.Option>
          ))}
          {offered.length === 0 ? (
            <Combobox.Empty>
              {wanted.length < minChars ? texts.typeMore : isFinding ? common.loading : texts.nothing}
            </Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** Names of chosen ids, asked for once where they did not come from the list. */
function useNames(ids: readonly string[], ask: (ids: readonly string[]) => Promise<Choice[]>) {
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(new Set<string>());
  const asker = useRef(ask);
  asker.current = ask;
  const remember = useCallback(
    (choices: readonly Choice[]) =>
      setKnown((before) => new Map([...before, ...choices.map(({ id, label }) => [id, label] as const)])),
    [],
  );

  useEffect(() => {
    const unknown = ids.filter((id) => !known.has(id) && !asked.current.has(id));
    if (unknown.length === 0) return;
    for (const id of unknown) asked.current.add(id);
    void asker.current(unknown).then(remember);
  }, [ids, known, remember]);
  return { of: (id: string) => known.get(id) ?? '…', remember };
}
