import { step, type Columns } from "./columns.ts";
import type { Finding } from "./finding.ts";
import type { Passage, Stretch } from "./passage.ts";

/** What the words around one cue are to it, one number a word of the zone, from the zone's first word on. */
export interface CueFrame {
  readonly zone: Stretch;
  readonly cue: Stretch;
  /** The word of the cue on which the others depend. */
  readonly head: number;
  /** 0 before the cue, 1 in it, 2 after it. */
  readonly side: Uint8Array;
  /** Words from the nearest word of the cue, in steps. */
  readonly distance: Uint8Array;
  /** Commas, verbs, clause openers, quotation marks and other cues between the cue and the word, each up to 3. */
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly openers: Uint8Array;
  readonly marks: Uint8Array;
  readonly cues: Uint8Array;
  /** Sentences from the cue's, shifted so that 3 is the cue's own. */
  readonly sentence: Uint8Array;
  /** The word that is, or heads, the branch of the tree by which the word hangs on the cue or on a word above it. */
  readonly branch: Int32Array;
  /** How far above the cue that branch sets in; 0 at the cue itself, 4 in another tree. */
  readonly level: Uint8Array;
  /** What the rule that read this cue makes of the word: 0 nothing, 1 source, 2 content; 4 more where that begins, 8 where it ends. */
  readonly read: Uint8Array;
  /** The finding of that rule. */
  readonly finding: Finding | null;
}

const FARTHEST = 4;

/** @param tags the labels of the first model, for every word of the article */
export function frameOf(
  passage: Passage,
  columns: Columns,
  zone: Stretch,
  cue: Stretch,
  finding: Finding | null,
  tags: Uint8Array,
): CueFrame {
  const size = zone.end - zone.first;
  const bytes = (): Uint8Array => new Uint8Array(size);
  const head = headOfCue(columns, cue);
  const frame: CueFrame = {
    zone,
    cue,
    head,
    side: bytes(),
    distance: bytes(),
    commas: bytes(),
    verbs: bytes(),
    openers: bytes(),
    marks: bytes(),
    cues: bytes(),
    sentence: bytes(),
    branch: new Int32Array(size).fill(-1),
    level: bytes().fill(FARTHEST),
    read: bytes(),
    finding,
  };
  for (let at = cue.first; at < cue.end; at += 1) frame.side[at - zone.first] = 1;
  walk(frame, passage, columns, tags, cue.first - 1, -1);
  walk(frame, passage, columns, tags, cue.end, 1);
  setSentences(frame, passage);
  setBranches(frame, passage, columns);
  setRead(frame);
  return frame;
}

function headOfCue({ head }: Columns, { first, end }: Stretch): number {
  for (let at = first; at < end; at += 1) {
    const above = head[at] as number;
    if (above < first || above >= end) return at;
  }
  return first;
}

const OPENERS: ReadonlySet<string> = new Set(
  "that which who whom whose if whether because although though while when where after before as since until unless and but or".split(
    " ",
  ),
);

/** Goes away from the cue and counts what lies between. */
function walk(frame: CueFrame, passage: Passage, columns: Columns, tags: Uint8Array, from: number, by: 1 | -1): void {
  const { zone } = frame;
  const count = { commas: 0, verbs: 0, openers: 0, marks: 0, cues: 0 };
  for (let index = from, steps = 1; index >= zone.first && index < zone.end; index += by, steps += 1) {
    const at = index - zone.first;
    frame.side[at] = by === 1 ? 2 : 0;
    frame.distance[at] = step(steps);
    frame.commas[at] = Math.min(count.commas, 3);
    frame.verbs[at] = Math.min(count.verbs, 3);
    frame.openers[at] = Math.min(count.openers, 3);
    frame.marks[at] = Math.min(count.marks, 3);
    frame.cues[at] = Math.min(count.cues, 3);
    const word = passage.words[index];
    if (word === undefined) return;
    if (word.lower === ",") count.commas += 1;
    if (/^(?:V|MD)/.test(word.xpos)) count.verbs += 1;
    if (OPENERS.has(word.lower)) count.openers += 1;
    if ((columns.quote[index] as number) > 1) count.marks += 1;
    if (tags[index] === 1) count.cues += 1;
  }
}

function setSentences({ zone, cue, sentence }: CueFrame, { words }: Passage): void {
  const own = words[cue.first]?.line ?? 0;
  for (let index = zone.first; index < zone.end; index += 1)
    sentence[index - zone.first] = Math.max(0, Math.min(6, (words[index]?.line ?? own) - own + 3));
}

/** Where the way up the tree from each word meets the way up from the cue. */
function setBranches({ zone, head, branch, level }: CueFrame, { words, lines }: Passage, columns: Columns): void {
  const line = lines[words[head]?.line ?? -1];
  if (line === undefined) return;
  const first = Math.max(line.first, zone.first);
  const end = Math.min(line.end, zone.end);
  const spine = new Map<number, number>();
  for (let at = head, steps = 0; at >= first && at < end && !spine.has(at); at = columns.head[at] as number, steps += 1)
    spine.set(at, Math.min(steps, FARTHEST - 1));
  for (const [at, steps] of spine) {
    branch[at - zone.first] = at;
    level[at - zone.first] = steps;
  }
  const trail: number[] = [];
  for (let index = first; index < end; index += 1) {
    let at = index;
    trail.length = 0;
    while (at >= first && at < end && branch[at - zone.first] === -1 && trail.length < end - first) {
      trail.push(at);
      at = columns.head[at] as number;
    }
    if (at < first || at >= end || branch[at - zone.first] === -1) continue;
    settle(trail, at, spine, { branch, level }, zone.first);
  }
}

/** Gives the words on the way to a settled word its branch; the last of them opens one where that word is of the spine. */
function settle(
  trail: readonly number[],
  met: number,
  spine: ReadonlyMap<number, number>,
  { branch, level }: Pick<CueFrame, "branch" | "level">,
  offset: number,
): void {
  const opened = spine.has(met) ? (trail.at(-1) ?? met) : (branch[met - offset] as number);
  for (const at of trail) {
    branch[at - offset] = opened;
    level[at - offset] = level[met - offset] as number;
  }
}

function setRead({ zone, read, finding }: CueFrame): void {
  if (finding === null) return;
  const mark = ({ first, end }: Stretch, role: number): void => {
    const from = Math.max(first, zone.first);
    const to = Math.min(end, zone.end);
    for (let index = from; index < to; index += 1)
      read[index - zone.first] = role + (index === from ? 4 : 0) + (index === to - 1 ? 8 : 0);
  };
  for (const part of finding.content) mark(part, 2);
  if (finding.source !== null) mark(finding.source, 1);
}
