import type { Room } from '#kernel/room.ts';
import { AuditEntry } from './trail.entity.ts';
import { TrailResolver, TrailViewerResolver } from './trail.resolver.ts';

/** Who did what, and when. */
export const room: Room = {
  resolvers: [TrailResolver, TrailViewerResolver],
  entities: [AuditEntry],
};
