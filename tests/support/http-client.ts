import type { Product } from './product.ts';

/** What a verb answered: its result, or what it refused. */
export interface Done<T> {
  result: T | null;
  /** "CODE path/into/input" of every refusal, in order. */
  errors: string[];
  messages: string[];
}

interface Problem {
  code: string;
  path: string[];
  message: string;
}

/** An official at a program of his own: signs in over HTTP, keeps the cookie, sends documents. */
export class HttpClient {
  readonly #address: string;
  readonly #cookie: string;

  private constructor(address: string, cookie: string) {
    this.#address = address;
    this.#cookie = cookie;
  }

  static async signIn({ address }: Pick<Product, 'address'>, account: string, password: string): Promise<HttpClient> {
    const response = await fetch(`${address}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account, password }),
    });
    const [cookie] = response.headers.getSetCookie();
    if (response.status !== 201 || !cookie) throw new Error(`${account}: ${response.status} ${await response.text()}`);
    return new HttpClient(address, cookie.slice(0, cookie.indexOf(';')));
  }

  /** Sends a document, of which an operation is named where it has several; throws on any GraphQL error. */
  async ask<T>(document: string, variables: Record<string, unknown> = {}, operationName?: string): Promise<T> {
    const response = await fetch(`${this.#address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.#cookie },
      body: JSON.stringify({ query: document, variables, operationName }),
    });
    const { data, errors } = (await response.json()) as { data?: T; errors?: { message: string }[] };
    if (errors || data === undefined) throw new Error(`${response.status} ${JSON.stringify(errors)}`);
    return data;
  }

  /** Sends one verb; `selection` is of its payload's own field. */
  async send<T>(verb: string, input: Record<string, unknown>, selection: string): Promise<Done<T>> {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const answer = await this.ask<Record<string, { userErrors: Problem[] } & Record<string, unknown>>>(
      `mutation ($input: ${type}!) { ${verb}(input: $input) { ${selection} userErrors { code path message } } }`,
      { input },
    );
    const { userErrors = [], ...rest } = answer[verb] ?? {};
    return {
      result: (Object.values(rest)[0] ?? null) as T | null,
      errors: userErrors.map(({ code, path }) => `${code} ${path.join('/')}`),
      messages: userErrors.map(({ message }) => message),
    };
  }

  /** The same where nothing is to be refused. */
  async must<T>(verb: string, input: Record<string, unknown>, selection: string): Promise<T> {
    const { result, errors, messages } = await this.send<T>(verb, input, selection);
    if (result === null) throw new Error(`${verb}: ${errors.join(', ')} ${messages.join(' ')}`);
    return result;
  }

  post(path: string, body: object): Promise<Response> {
    const headers = { cookie: this.#cookie, 'content-type': 'application/json' };
    return fetch(`${this.#address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  get(path: string): Promise<Response> {
    return fetch(`${this.#address}${path}`, { headers: { cookie: this.#cookie } });
  }
}
