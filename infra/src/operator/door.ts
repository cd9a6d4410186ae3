import type { DatabaseRoles } from '../databases.ts';

/** Where a command comes from and where its answer goes. */
export interface Door {
  variables: NodeJS.ProcessEnv;
  say(line: string): void;
  /** where what has been done so far is shown, if it is a terminal */
  terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
  /** asks a person without showing what is typed; undefined: nobody is there */
  ask?: ((question: string) => Promise<string>) | undefined;
  /** the product's own unless told */
  roles?: DatabaseRoles;
}
