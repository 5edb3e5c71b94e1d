import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { type Review, useDecide, useReview } from "../api.ts";
import { counted } from "../plain.ts";
import { Page } from "../shell/page.tsx";
import { useShortcut } from "../shell/shortcuts.ts";
import { Empty, Loaded } from "../shell/states.tsx";
import { ItemView } from "./item.tsx";
import { type Answer, decisionFor, type Item, itemsOf } from "./items.ts";
import classes from "./page.module.css";

/** What is most worth a person's minute, one after the other; a key each for yes, no and unsure. */
export default function ReviewPage(): ReactNode {
  const review = useReview();
  return (
    <Page
      title="Review"
      about="What the machine is least sure of, the most useful first. Your word wins over it, and can be taken back."
    >
      <Loaded query={review} what="The review">
        {(data) => <Queue found={data} onMore={() => void review.refetch()} />}
      </Loaded>
    </Page>
  );
}

interface QueueProps {
  readonly found: Review;
  readonly onMore: () => void;
}

/** The list stays as it was when it was opened, so that nothing moves under the hands of who works through it. */
function Queue({ found, onMore }: QueueProps): ReactNode {
  const [items, setItems] = useState(() => itemsOf(found));
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answered>>(new Map());
  const [at, setAt] = useState(0);
  const { decide, isPending, error } = useDecide();
  const list = useRef<HTMLOListElement>(null);
  const wasMoved = useRef(false);
  const current = items[Math.min(at, items.length - 1)];

  const go = (to: number): void => {
    wasMoved.current = true;
    setAt(Math.max(0, Math.min(items.length - 1, to)));
  };
  useEffect(() => {
    if (!wasMoved.current) return;
    const item = list.current?.children[at];
    if (item instanceof HTMLElement) {
      item.focus({ preventScroll: true });
      item.scrollIntoView({ block: "nearest" });
    }
  }, [at]);

  const answer = (item: Item, given: Answer): void => {
    if (isPending) return;
    const number = items.indexOf(item);
    const decision = decisionFor(item, given);
    const settle = (made: string | null): void => {
      setAnswers((before) => new Map(before).set(item.key, { given, made }));
      go(number + 1);
    };
    if (decision === null) settle(null);
    else decide({ decision }, (done) => settle(done.decision.id));
  };
  const undo = (item: Item): void => {
    const made = answers.get(item.key)?.made ?? null;
    const forget = (): void => setAnswers((before) => new Map([...before].filter(([key]) => key !== item.key)));
    if (made === null) forget();
    else decide({ decision: { kind: "undo", decision: made } }, forget);
  };
  const onCurrent = (act: (item: Item) => void) => (): void => {
    if (current !== undefined) act(current);
  };
  const say = (given: Answer) =>
    onCurrent((item) => {
      if (!answers.has(item.key)) answer(item, given);
    });
  useShortcut("j", "Next", WHERE, () => go(at + 1));
  useShortcut("k", "The one before", WHERE, () => go(at - 1));
  useShortcut("y", "Yes: they are one; it came true; it is right", WHERE, say("yes"));
  useShortcut("n", "No: they are different; it did not come; it is none", WHERE, say("no"));
  useShortcut("u", "Unsure: leave it", WHERE, say("unsure"));
  useShortcut(
    "z",
    "Take the answer back",
    WHERE,
    onCurrent((item) => (answers.has(item.key) ? undo(item) : undefined)),
  );

  const more = (): void => {
    setAnswers(new Map());
    setAt(0);
    setItems(itemsOf(found));
    onMore();
  };
  if (items.length === 0) {
    return (
      <Empty title="There is nothing to review.">
        <p>
          The machine is sure of all it found, or a person has judged it. <Link to="/add">Add material</Link>, or look
          at the <Link to="/decisions">decisions</Link> made.
        </p>
      </Empty>
    );
  }
  return (
    <>
      <p className={classes.count} role="status">
        {counted(answers.size, "answer")} of {items.length}; {counted(found.counts.pairs, "pair")},{" "}
        {counted(found.counts.forecasts, "due forecast")} and {counted(found.counts.statements, "statement")} wait in
        all
      </p>
      <p className={classes.keys}>
        <kbd>y</kbd> yes <kbd>n</kbd> no <kbd>u</kbd> unsure <kbd>j</kbd> <kbd>k</kbd> next and before <kbd>z</kbd> take
        back
      </p>
      {error === null ? null : (
        <p className={classes.failure} role="alert">
          {error.message}
        </p>
      )}
      <ol className={classes.list} ref={list}>
        {items.map((item, number) => (
          <li
            key={item.key}
            className={classes.item}
            tabIndex={-1}
            aria-current={number === at ? "step" : undefined}
            onFocus={() => setAt(number)}
          >
            <ItemView
              item={item}
              answered={answers.get(item.key)?.given ?? null}
              onAnswer={(given) => answer(item, given)}
              onUndo={() => undo(item)}
            />
          </li>
        ))}
      </ol>
      {answers.size > 0 ? (
        <Button variant="default" mt="md" onClick={more}>
          Look for more
        </Button>
      ) : null}
    </>
  );
}

interface Answered {
  readonly given: Answer;
  /** The decision's id; null where nothing had to be decided. */
  readonly made: string | null;
}

const WHERE = "Review";
