import { languageHeader } from '#lib/language.ts';
import { texts } from './texts/index.ts';

/** What a route beside /graphql answered. `message` is for the person who typed; `path` names the part refused. */
export type Sent = { ok: true; body: unknown } | Refused;

export interface Refused {
  ok: false;
  code: string;
  message: string;
  path: readonly string[];
  /** What it answered beside, for who knows what to look for. */
  body: unknown;
}

/** Passwords and codes go beside GraphQL, by the browser's own cookie. */
export async function send(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  address: string,
  content?: Record<string, unknown>,
): Promise<Sent> {
  try {
    const response = await fetch(address, {
      method,
      headers: { 'content-type': 'application/json', ...languageHeader },
      credentials: 'same-origin',
      ...(content && { body: JSON.stringify(content) }),
    });
    const body: unknown = response.status === 204 ? null : await response.json().catch(() => null);
    if (response.ok) return { ok: true, body };
    const path = partOf(body, 'path');
    return {
      ok: false,
      code: textOf(body, 'code') ?? 'FAILED',
      message: textOf(body, 'message') ?? texts.failed,
      path: Array.isArray(path) ? path.map(String) : [],
      body,
    };
  } catch {
    return { ok: false, code: 'OFFLINE', message: texts.offline, path: [], body: null };
  }
}

/** A part of an answer that is a text with something in it. */
export function textOf(body: unknown, name: string): string | null {
  const text = partOf(body, name);
  return typeof text === 'string' && text !== '' ? text : null;
}

export function partOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Object.getOwnPropertyDescriptor(body, name)?.value : undefined;
}
