import type { EventType } from "../record/reading.ts";
import type { QuadClass } from "../record/record.ts";

/** The quad class of each PLOVER type, after the PLOVER manual of 2021, where INVESTIGATE is a mode of ACCUSE. */
const QUADS: Readonly<Record<EventType, QuadClass>> = {
  AGREE: "verbal cooperation",
  CONSULT: "verbal cooperation",
  SUPPORT: "verbal cooperation",
  CONCEDE: "verbal cooperation",
  COOPERATE: "material cooperation",
  AID: "material cooperation",
  RETREAT: "material cooperation",
  INVESTIGATE: "verbal conflict",
  DEMAND: "verbal conflict",
  DISAPPROVE: "verbal conflict",
  REJECT: "verbal conflict",
  THREATEN: "verbal conflict",
  SANCTION: "material conflict",
  PROTEST: "material conflict",
  CRIME: "material conflict",
  MOBILIZE: "material conflict",
  COERCE: "material conflict",
  ASSAULT: "material conflict",
};

/**
 * Weights from -10 (war) to 10 (surrender, alliance) by CAMEO code: the scale of Goldstein (1992), "A Conflict-Cooperation
 * Scale for WEIS Events Data", Journal of Conflict Resolution 36(2), as carried over to CAMEO. A code that is not listed
 * has the weight of the longest listed one that it begins with.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  "01": 0,
  "02": 3,
  "03": 4,
  "031": 5.2,
  "032": 4.5,
  "033": 5.2,
  "0334": 6,
  "034": 7,
  "035": 7,
  "037": 5,
  "038": 7,
  "039": 5,
  "04": 1,
  "042": 1.9,
  "043": 2.8,
  "044": 2.5,
  "045": 5,
  "046": 7,
  "05": 3.5,
  "051": 3.4,
  "053": 3.8,
  "054": 6,
  "055": 7,
  "056": 7,
  "057": 8,
  "06": 6,
  "061": 6.4,
  "062": 7.4,
  "063": 7.4,
  "064": 7,
  "07": 7,
  "071": 7.4,
  "072": 8.3,
  "073": 7.4,
  "074": 8.5,
  "08": 5,
  "084": 7,
  "085": 7,
  "086": 9,
  "087": 9,
  "0874": 10,
  "09": -2,
  "10": -5,
  "11": -2,
  "12": -4,
  "124": -5,
  "125": -5,
  "126": -5,
  "127": -5,
  "128": -5,
  "129": -5,
  "13": -4.4,
  "131": -5.8,
  "132": -5.8,
  "133": -5.8,
  "134": -5.8,
  "135": -5.8,
  "136": -7,
  "137": -7,
  "138": -7,
  "139": -7,
  "14": -6.5,
  "144": -7.5,
  "145": -7.5,
  "15": -7.2,
  "16": -4,
  "162": -5.6,
  "163": -8,
  "164": -7,
  "165": -6.5,
  "166": -7,
  "17": -7,
  "171": -9.2,
  "172": -5,
  "173": -5,
  "174": -5,
  "175": -9,
  "18": -9,
  "182": -9.5,
  "183": -10,
  "184": -8,
  "185": -8,
  "186": -10,
  "19": -10,
  "191": -9.5,
  "192": -9.5,
  "196": -9.5,
  "20": -10,
};

/** Weights of types whose events carry a code outside the scale. */
const BY_QUAD: Readonly<Record<QuadClass, number>> = {
  "verbal cooperation": 3.5,
  "material cooperation": 7,
  "verbal conflict": -4,
  "material conflict": -7,
};

export const quadOf = (type: EventType): QuadClass => QUADS[type];

/** The Goldstein weight of a CAMEO code of two to four digits; by the type's quad class where the scale has no such code. */
export function goldsteinOf(cameo: string, type: EventType): number {
  for (let length = Math.min(cameo.length, 4); length >= 2; length--) {
    const weight = WEIGHTS[cameo.slice(0, length)];
    if (weight !== undefined) return weight;
  }
  return BY_QUAD[QUADS[type]];
}
