import 'reflect-metadata';
import type { Room, RoomAfter } from '#kernel/room.ts';
import names from '../../rooms.json' with { type: 'json' };

/** A room says what it adds in `features/NAME/NAME.room.ts`, which exports it as `room`. */
async function roomNamed(name: string): Promise<Room | RoomAfter> {
  const { room }: { room?: Room | RoomAfter } = await import(`./features/${name}/${name}.room.ts`);
  if (!room) throw new Error(`server/src/features/${name}/${name}.room.ts exports no room`);
  return room;
}

const rooms: Room[] = [];
for (const room of await Promise.all(names.map(roomNamed))) {
  rooms.push(typeof room === 'function' ? room([...rooms]) : room);
}

/** The rooms in the order of `rooms.json`; each looks into earlier ones only. */
export const ROOMS: readonly Room[] = rooms;
