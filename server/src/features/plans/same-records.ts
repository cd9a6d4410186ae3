export { sameRecords } from '#kernel/same-records.ts';
