import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';

export interface SingleSignOnOptions {
  /** Where the provider's documents are discovered from. Plain http is taken of this machine alone. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The product's own address as browsers know it, such as https://dich.hue.gov.vn. */
  publicUrl: string;
  /** What its ID token says of a sign-in that took a second factor; nothing it says counts unless it is named here. */
  secondFactor: SecondFactorClaims;
}

/** One of these values in `amr` (RFC 8176), or as `acr`, is enough. */
export interface SecondFactorClaims {
  amr: readonly string[];
  acr: readonly string[];
}

/** What the browser keeps, sealed, between leaving for the provider and coming back. */
export interface Attempt {
  state: string;
  nonce: string;
  codeVerifier: string;
}

export interface SingleSignOn {
  begin(): Promise<{ url: string; attempt: Attempt }>;
  /** `path`: path and query that the browser came back to. Throws when anything does not fit. */
  finish(path: string, attempt: Attempt): Promise<{ issuer: string; subject: string; bySecondFactor: boolean }>;
}

export const CALLBACK = '/session/single-sign-on/callback';

const saysSecond = ({ amr, acr }: SecondFactorClaims, claims: Readonly<Record<string, unknown>>): boolean => {
  const methods: unknown[] = Array.isArray(claims.amr) ? claims.amr : [];
  return amr.some((method) => methods.includes(method)) || acr.some((level) => level === claims.acr);
};

/**
 * OpenID Connect, authorization code with PKCE, state and nonce; the provider is discovered at the first use. What it says
 * of a person is believed when one of its published keys has signed it, not only because it came from its address.
 */
export function singleSignOn(options: SingleSignOnOptions): SingleSignOn {
  let discovered: Promise<Configuration> | null = null;
  const configuration = (): Promise<Configuration> => {
    discovered ??= discover(options).catch((error: unknown) => {
      discovered = null;
      throw error;
    });
    return discovered;
  };
  return {
    async begin() {
      const attempt = { state: randomState(), nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: new URL(CALLBACK, options.publicUrl).href,
        scope: 'openid',
        code_challenge: await calculatePKCECodeChallenge(attempt.codeVerifier),
        code_challenge_method: 'S256',
        state: attempt.state,
        nonce: attempt.nonce,
      });
      return { url: url.href, attempt };
    },
    async finish(path, { state, nonce, codeVerifier }) {
      const tokens = await authorizationCodeGrant(await configuration(), new URL(path, options.publicUrl), {
        pkceCodeVerifier: codeVerifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('the provider answered without an ID token');
      const { iss: issuer, sub: subject } = claims;
      return { issuer, subject, bySecondFactor: saysSecond(options.secondFactor, claims) };
    },
  };
}

function discover({ issuer, clientId, clientSecret }: SingleSignOnOptions): Promise<Configuration> {
  const server = new URL(issuer);
  const isHere = server.hostname === 'localhost' || server.hostname === '127.0.0.1';
  return discovery(server, clientId, clientSecret, undefined, {
    execute: [enableNonRepudiationChecks, ...(isHere ? [allowInsecureRequests] : [])],
  });
}
