import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/** Comes when the first passkey is asked for: most people never have one. */
const library = () => import('@simplewebauthn/browser');

/** Whether this browser knows passkeys at all; pages that came without https do not. */
export const knowsPasskeys = (): boolean => 'PublicKeyCredential' in window;

/** Has an authenticator make a passkey; null: whoever was asked did not want to, or it holds one already. */
export async function makePasskey(asked: unknown): Promise<object | null> {
  const { startRegistration } = await library();
  return startRegistration({ optionsJSON: asked as PublicKeyCredentialCreationOptionsJSON }).catch(() => null);
}

/** Has a passkey sign what was asked; null: whoever was asked did not want to, or none is at hand. */
export async function signWithPasskey(asked: unknown): Promise<object | null> {
  const { startAuthentication } = await library();
  return startAuthentication({ optionsJSON: asked as PublicKeyCredentialRequestOptionsJSON }).catch(() => null);
}
