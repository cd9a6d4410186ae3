import { randomUUID } from 'node:crypto';
import { PASSWORD } from '../load/load.ts';
import { clientDocument } from './client-documents.ts';
import { post } from './http.ts';

/** Somebody who has signed in to Đích, or a program with a key. */
export class Visitor {
  readonly #port: number;
  readonly #headers: Record<string, string>;

  private constructor(port: number, headers: Record<string, string>) {
    this.#port = port;
    this.#headers = headers;
  }

  /** By name and password, as a browser does. */
  static async signIn(port: number, account: string): Promise<Visitor> {
    const { status, body, headers } = await post(port, '/session', JSON.stringify({ account, password: PASSWORD }));
    const cookie = [headers['set-cookie'] ?? []].flat()[0]?.split(';')[0];
    if (status !== 201 || !cookie) throw new Error(`${account} cannot sign in: ${status} ${body}`);
    return new Visitor(port, { cookie });
  }

  /** A program that reads as an analyst of the visitor's unit. */
  async withKey(): Promise<{ visitor: Visitor; secret: string }> {
    const input = { name: 'pnpm bench', kind: 'ANALYST', days: 1, clientMutationId: randomUUID() };
    await post(this.#port, '/session/password-proof', JSON.stringify({ password: PASSWORD }), this.#headers);
    const { createApiKey } = await this.ask<{ createApiKey: { secret: string | null } }>(
      clientDocument('CreateApiKey'),
      { input },
    );
    const { secret } = createApiKey;
    if (secret === null) throw new Error('no key was given');
    return { visitor: new Visitor(this.#port, { authorization: `Bearer ${secret}` }), secret };
  }

  /** The body of the answer to a question; throws where it is no whole answer. */
  async send(query: string, variables: Record<string, unknown>): Promise<string> {
    return this.sendBody(JSON.stringify({ query, variables }));
  }

  async sendBody(question: string): Promise<string> {
    const { status, body } = await post(this.#port, '/graphql', question, this.#headers);
    if (status !== 200 || body.startsWith('{"errors"')) throw new Error(`${status} ${body.slice(0, 2000)}`);
    return body;
  }

  async ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
    return (JSON.parse(await this.send(query, variables)) as { data: T }).data;
  }
}
