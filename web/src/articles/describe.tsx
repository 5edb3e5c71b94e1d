import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { type ArticleSummary, type Description, useDescribe, useForget } from "../api.ts";
import { PenIcon } from "../shell/icons.tsx";
import classes from "./describe.module.css";
import { type Fields, FIELDS, hasFault, MetadataFields } from "./metadata-fields.tsx";

/** What of an article the form needs: what the list holds and what the reader holds of it. */
export type Described = Pick<
  ArticleSummary,
  "id" | "title" | "publisher" | "author" | "published" | "publishedBasis" | "url" | "retrieved"
>;

interface DescribeProps {
  readonly article: Described;
  /** Called when it is decided. */
  readonly onDone: () => void;
}

/** Lets a person say what the text of an article does not, or says wrongly; and forget the article. */
export default function Describe({ article, onDone }: DescribeProps): ReactNode {
  const before = fieldsOf(article);
  const [values, setValues] = useState(before);
  const describe = useDescribe(article.id);
  const description = changes(before, values);
  const changed = Object.keys(description).length > 0;
  const decide = (event: SubmitEvent): void => {
    event.preventDefault();
    if (changed && !hasFault(values)) describe.mutate(description, { onSuccess: onDone });
  };
  return (
    <>
      <form className={classes.decision} onSubmit={decide}>
        <p className={classes.what}>
          <PenIcon /> Your decision
        </p>
        <p className={classes.meaning}>
          What you write here wins over what the text states, and stays when the article is read again. Empty a field to
          take back what was decided of it.
        </p>
        <MetadataFields values={values} onChange={setValues} />
        <div className={classes.end}>
          <Button type="submit" disabled={!changed || hasFault(values)} loading={describe.isPending}>
            Decide
          </Button>
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <span className={classes.told} role="status">
            {describe.isPending ? "Reading the article again…" : null}
          </span>
        </div>
        {describe.isError ? (
          <p className={classes.refused} role="alert">
            {describe.error.message}
          </p>
        ) : null}
      </form>
      <Forget article={article} onDone={onDone} />
    </>
  );
}

function fieldsOf({ title, publisher, author, published, publishedBasis, url, retrieved }: Described): Fields {
  return {
    title: title ?? "",
    publisher: publisher ?? "",
    author: author ?? "",
    // An inferred date is the machine's; nobody should decide it by not looking.
    published: publishedBasis === "inferred" ? "" : (published ?? ""),
    url: url ?? "",
    retrieved: retrieved ?? "",
  };
}

function changes(before: Fields, after: Fields): Description {
  const changed = FIELDS.filter((field) => before[field].trim() !== after[field].trim());
  return Object.fromEntries(changed.map((field) => [field, after[field].trim() || null]));
}

/** Two steps, for there is no way back. */
function Forget({ article, onDone }: DescribeProps): ReactNode {
  const [asked, setAsked] = useState(false);
  const forget = useForget(article.id);
  const navigate = useNavigate();
  const leave = (): void => {
    onDone();
    void navigate({ to: "/articles" });
  };
  return (
    <div className={classes.forget}>
      {asked ? (
        <>
          <p>The record will be as if this article had never been read. The file itself stays where it is.</p>
          <div className={classes.end}>
            <Button
              className={classes.alarm}
              variant="outline"
              loading={forget.isPending}
              onClick={() => forget.mutate(undefined, { onSuccess: leave })}
            >
              Forget it
            </Button>
            <Button variant="default" onClick={() => setAsked(false)}>
              Keep it
            </Button>
          </div>
          {forget.isError ? <p role="alert">{forget.error.message}</p> : null}
        </>
      ) : (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setAsked(true)}>
          Forget this article…
        </Button>
      )}
    </div>
  );
}
