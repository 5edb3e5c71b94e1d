import type { EventType } from "../record/reading.ts";
import type { QuadClass } from "../record/record.ts";

/** Each PLOVER type's place in the quad classes and a typical Goldstein weight, -10 (war) to 10 (full alliance). */
const TYPES: Readonly<Record<EventType, readonly [quad: QuadClass, goldstein: number]>> = {
  AGREE: ["verbal cooperation", 4],
  CONSULT: ["verbal cooperation", 2],
  SUPPORT: ["verbal cooperation", 4],
  COOPERATE: ["material cooperation", 6],
  AID: ["material cooperation", 7],
  CONCEDE: ["verbal cooperation", 5],
  RETREAT: ["material cooperation", 6],
  INVESTIGATE: ["verbal conflict", -2],
  DEMAND: ["verbal conflict", -1],
  DISAPPROVE: ["verbal conflict", -2],
  REJECT: ["verbal conflict", -4],
  THREATEN: ["verbal conflict", -6],
  SANCTION: ["material conflict", -5],
  PROTEST: ["material conflict", -6],
  CRIME: ["material conflict", -6],
  MOBILIZE: ["material conflict", -7],
  COERCE: ["material conflict", -7],
  ASSAULT: ["material conflict", -9],
};

export const quadOf = (type: EventType): QuadClass => TYPES[type][0];

export const goldsteinOf = (_cameo: string, type: EventType): number => TYPES[type][1];
