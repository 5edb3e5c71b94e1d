/** The public surface: everything a program may build on. */
export { read, type ReadReport, type ReadResult } from "./operations/read.ts";
export { readingOfLine, readings } from "./operations/reading.ts";
export { exportRecord } from "./operations/export.ts";
export { withStore, StoreError } from "./operations/open.ts";
export { InvalidInput } from "./operations/invalid-input.ts";
export { brief, type Brief } from "./operations/brief.ts";
export { listActors } from "./operations/actors.ts";
export { listStatements, type StatementView } from "./operations/statements.ts";
export { listEvents, type EventView } from "./operations/events.ts";
export type { Actor, Event, EventReport, Evidence, Statement } from "./record/record.ts";
export type { Reading } from "./record/reading.ts";
