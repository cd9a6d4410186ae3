import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { IconCheck, IconCircle, IconServer } from '@tabler/icons-react';
import classes from './new-password-input.module.css';
import { rulesOf } from './password-rules.ts';
import { revealing } from './reveal.ts';
import { texts } from './texts/index.ts';

interface Props extends Pick<PasswordInputProps, 'size' | 'autoFocus' | 'ref'> {
  value: string;
  /** The name signed in with, where it is known. */
  login: string | null;
  error: string | null;
  onChange: (password: string) => void;
}

/** A new password, and which rules it keeps already. It is typed once and can be looked at; pasting is welcome. */
export function NewPasswordInput({ value, login, error, onChange, ...input }: Props) {
  return (
    <PasswordInput
      {...input}
      label={texts.newPassword.label}
      name="new-password"
      autoComplete="new-password"
      visibilityToggleButtonProps={revealing}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      descriptionProps={{ component: 'div', className: classes.about }}
      description={
        <>
          {texts.newPassword.hint}
          <ul className={classes.rules}>
            {rulesOf(value, login).map(({ id, text, holds }) => (
              <li key={id} className={holds ? classes.held : undefined}>
                {holds ? <IconCheck size={16} stroke={2.4} aria-hidden /> : <IconCircle size={16} aria-hidden />}
                <span>
                  {text}
                  {holds ? <span className={classes.state}> · {texts.newPassword.held}</span> : null}
                </span>
              </li>
            ))}
            <li>
              <IconServer size={16} aria-hidden />
              <span>{texts.newPassword.common}</span>
            </li>
          </ul>
        </>
      }
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
