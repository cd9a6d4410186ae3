import type { Room } from '#kernel/room.ts';
import { ApiKey, Session } from './session.entity.ts';
import { AccountKeysResolver, SessionResolver, ViewerSignInResolver } from './sign-in.resolver.ts';
import { SignInVerbs } from './sign-in.verbs.ts';

/** How a person or a program comes in: passwords, second factors, sessions, keys, single sign-on. */
export const room: Room = {
  resolvers: [ViewerSignInResolver, SessionResolver, AccountKeysResolver, SignInVerbs],
  entities: [Session, ApiKey],
};
