import type { Visitor } from './visitor.ts';

/** Has who is signed in make an API key and answers its secret: what a program sends as `Authorization: Bearer …`. */
export async function newKeyOf(browser: Visitor): Promise<string> {
  await browser.prove();
  const { body } = await browser.ask(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret userErrors { message } } }',
    { input: { name: 'Power BI', kind: 'ANALYST', days: 30 } },
  );
  const { data } = body as { data?: { createApiKey: { secret: string | null } } };
  if (!data?.createApiKey.secret) throw new Error(`no key: ${JSON.stringify(body)}`);
  return data.createApiKey.secret;
}
