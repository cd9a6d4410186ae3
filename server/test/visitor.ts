export const PASSWORD = 'sông Hương chảy mãi';

export interface Answer {
  status: number;
  headers: Headers;
  /** Parsed when it is JSON, else the text. */
  body: unknown;
}

/** A browser or a program at the product's own door: real HTTP, cookies kept. */
export class Visitor {
  readonly #origin: () => string;
  /** Sent with every request. */
  readonly #headers: Record<string, string>;
  cookie: string | null = null;
  /** What the browser keeps when it has signed in once, as `name=value`. */
  device: string | null = null;

  constructor(origin: () => string, headers: Record<string, string> = {}) {
    this.#origin = origin;
    this.#headers = headers;
  }

  async send(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = new Headers({ ...this.#headers, ...Object.fromEntries(new Headers(init.headers)) });
    const cookies = [this.cookie, this.device].filter((cookie) => cookie !== null);
    if (cookies.length > 0) headers.set('cookie', cookies.join('; '));
    const response = await fetch(`${this.#origin()}${path}`, { redirect: 'manual', ...init, headers });
    for (const set of response.headers.getSetCookie()) this.#keep(set.split(';')[0] ?? '');
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  /** What is downloaded, as it is. */
  async file(path: string): Promise<{ status: number; bytes: Uint8Array }> {
    const response = await fetch(`${this.#origin()}${path}`, {
      headers: { ...this.#headers, cookie: this.cookie ?? '' },
    });
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
  }

  #keep(cookie: string): void {
    const value = cookie.endsWith('=') ? null : cookie;
    if (cookie.includes('-device=')) this.device = value;
    else this.cookie = value;
  }

  json(method: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  signIn(account: string, password = PASSWORD, code?: string): Promise<Answer> {
    return this.json('POST', '/session', { account, password, ...(code !== undefined && { code }) });
  }

  /** Gives the password again, as is asked of who adds a second factor or makes an API key. */
  prove(password = PASSWORD): Promise<Answer> {
    return this.json('POST', '/session/password-proof', { password });
  }

  ask(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.json('POST', '/graphql', { query, variables }, headers);
  }
}

/** Code and message of the first error of a GraphQL answer, without its request id. */
export function errorOf({ body }: Answer): { code: string; message: string } | null {
  const [error] = (body as { errors?: { message: string; extensions: { code: string } }[] }).errors ?? [];
  return error ? { code: error.extensions.code, message: error.message } : null;
}
