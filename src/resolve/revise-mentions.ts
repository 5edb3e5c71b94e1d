import type { Add, Confirm, Correct, MentionValue, Reject } from "../record/decision.ts";
import { type Place, spanOfWords } from "../record/place.ts";
import type { Span } from "../record/span.ts";
import { type Draft, finding } from "./draft.ts";

/** Adds, rejects or confirms a mention. */
export function reviseMention(
  draft: Draft,
  place: Place,
  decision: Add | Correct | Reject | Confirm,
  isInForce: boolean,
): void {
  const span = spanOfWords(draft.text, place);
  if (span === null) {
    draft.sleep(decision.id);
    return;
  }
  const found = draft.mentionAt(span);
  if (decision.kind === "add") {
    if (found !== null && found.now.from === span.from && found.now.to === span.to) {
      if (isInForce) {
        found.gone = "never";
        draft.reassign(found, (decision.value as MentionValue).actor, decision.id);
      }
    } else addMention(draft, span, decision.value as MentionValue, decision.id, isInForce);
    return;
  }
  if (!isInForce) return;
  if (decision.kind === "reject") {
    if (found !== null) found.gone = "rejected";
  } else if (found !== null) {
    if (found.gone === "rejected") found.gone = "never";
    found.by = [...found.by, decision.id];
  } else if (decision.seen !== undefined) addMention(draft, span, decision.seen as MentionValue, decision.id, true);
}

function addMention(draft: Draft, span: Span, { actor }: MentionValue, decision: string, isInForce: boolean): void {
  const local = isInForce ? draft.local(actor) : 0;
  const mention = { ...span, kind: actor.kind ?? "person", actor: local, rule: "decision" };
  const added = finding(mention, { ...span, and: "" }, true);
  added.by = [decision];
  if (!isInForce) added.gone = "withdrawn";
  draft.mentions.push(added);
}
