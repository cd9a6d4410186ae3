/** "1 unit", "3 units"; `many` where it is not the singular with an s. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
