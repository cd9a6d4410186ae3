import { type Room, resolversIn } from '#kernel/room.ts';
import { Passkey } from './passkey.entity.ts';
import { ApiKey, Session } from './session.entity.ts';
import * as notices from './sign-in.notices.ts';
import * as signIn from './sign-in.resolver.ts';
import { SignInVerbs } from './sign-in.verbs.ts';

/** How a person or a program comes in: passwords, second factors, sessions, keys, single sign-on. */
export const room: Room = {
  resolvers: [...resolversIn(signIn), SignInVerbs],
  entities: [Session, ApiKey, Passkey],
  notices: Object.values(notices),
};
