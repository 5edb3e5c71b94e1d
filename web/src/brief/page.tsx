import { Button, Switch, Textarea, TextInput } from "@mantine/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { type Dossier, useDossier } from "../api.ts";
import { EvidenceLink } from "../links.tsx";
import { counted, oneLine } from "../plain.ts";
import { Page } from "../shell/page.tsx";
import { Loaded } from "../shell/states.tsx";
import {
  type Block,
  changed,
  type Draft,
  draftOf,
  moved,
  type OwnBlock,
  parseDraft,
  renewed,
  type SectionBlock,
  shownBlocks,
  without,
  withOwnWords,
} from "./draft.ts";
import { htmlOf, markdownOf, OWN } from "./export.ts";
import classes from "./page.module.css";

const route = getRouteApi("/relations/$a/$b/brief");

/** A brief on two actors, composed from the record and edited by a person. */
export default function BriefPage(): ReactNode {
  const { a, b } = route.useParams();
  return (
    <Loaded query={useDossier(a, b)} what="This brief">
      {(dossier) => <Editor key={`${a} ${b}`} dossier={dossier} />}
    </Loaded>
  );
}

/** Drafts are kept in this browser alone. */
const keyOf = (a: string, b: string): string => `dragoman-brief ${a} ${b}`;

function readKept(key: string): Draft | null {
  try {
    return parseDraft(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function keep(key: string, draft: Draft | null): void {
  try {
    if (draft === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Without storage the draft lasts until the page is left.
  }
}

function Editor({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { a, b } = route.useParams();
  const { redacted } = route.useSearch();
  const navigate = useNavigate({ from: "/relations/$a/$b/brief" });
  const [edited, setEdited] = useState<Draft | null>(() => readKept(keyOf(a, b)));
  const draft = edited === null ? draftOf(dossier) : renewed(edited, dossier);
  const change = (next: Draft | null): void => {
    setEdited(next);
    keep(keyOf(a, b), next);
  };
  const isRedacted = redacted === "yes";
  const shown = shownBlocks(draft, isRedacted);
  return (
    <Page
      title={`${draft.title}: brief`}
      heading={<bdi>{oneLine(draft.title, 200)}</bdi>}
      about={<span className="no-print">Composed from the record; order, headings and your own words are yours.</span>}
    >
      <div className={`${classes.tools} no-print`}>
        <Button
          size="sm"
          onClick={() => download(`${draft.title}.md`, "text/markdown", markdownOf(draft, dossier, isRedacted))}
        >
          Markdown
        </Button>
        <Button
          size="sm"
          onClick={() => download(`${draft.title}.html`, "text/html", htmlOf(draft, dossier, isRedacted))}
        >
          HTML
        </Button>
        <Button size="sm" onClick={() => window.print()}>
          Print or PDF
        </Button>
        <Switch
          label="Redacted: leave out what is private"
          checked={isRedacted}
          onChange={({ currentTarget: { checked } }) =>
            void navigate({ to: ".", search: { redacted: checked ? "yes" : "" }, replace: true, resetScroll: false })
          }
        />
        <Link to="/relations/$a/$b" params={{ a, b }}>
          Back to the relation
        </Link>
      </div>
      <div className={`${classes.title} no-print`}>
        <TextInput
          label="Title"
          value={draft.title}
          maxLength={300}
          onChange={({ currentTarget: { value } }) => change({ ...draft, title: value })}
        />
        <Button variant="default" size="sm" onClick={() => change(withOwnWords(draft))}>
          Add own words
        </Button>
        {edited === null ? null : (
          <Button variant="subtle" size="sm" onClick={() => change(null)}>
            Start again
          </Button>
        )}
      </div>
      <p className="dim no-print" role="status">
        {counted(shown.length, "part")} of {draft.blocks.length} will be sent. The draft is kept in this browser alone.
      </p>
      {draft.blocks.map((block, index) => (
        <BlockEditor
          key={block.key}
          block={block}
          isShown={shown.some(({ key }) => key === block.key)}
          isRedacted={isRedacted}
          isFirst={index === 0}
          isLast={index === draft.blocks.length - 1}
          dossier={dossier}
          onMove={(step) => change(moved(draft, block.key, step))}
          onChange={(changes) => change(changed(draft, block.key, changes))}
          onRemove={() => change(without(draft, block.key))}
        />
      ))}
    </Page>
  );
}

/** Offers words as a file, made here: nothing leaves the machine. */
function download(name: string, type: string, words: string): void {
  const address = URL.createObjectURL(new Blob([words], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/[^\p{L}\p{N} .-]/gu, "_");
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

interface BlockEditorProps {
  readonly block: Block;
  readonly isShown: boolean;
  readonly isRedacted: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly dossier: Dossier;
  readonly onMove: (step: 1 | -1) => void;
  readonly onChange: (changes: (block: Block) => Block) => void;
  readonly onRemove: () => void;
}

function BlockEditor(props: BlockEditorProps): ReactNode {
  const { block, isShown, isRedacted, dossier, onChange } = props;
  const name = block.head.trim() === "" ? (block.is === "own" ? OWN : "untitled") : oneLine(block.head, 80);
  return (
    <section className={classes.block} data-hidden={!isShown || undefined} aria-label={name}>
      <h2 className={classes.printed}>{block.head}</h2>
      <BlockTools {...props} name={name} />
      {block.is === "own" ? (
        <OwnWords block={block} name={name} onChange={onChange} />
      ) : (
        <ul className={classes.lines}>
          {block.lines.map((line) => (
            <li
              key={line.key}
              data-private={line.isPrivate || undefined}
              data-hidden={(isRedacted && line.isPrivate) || undefined}
            >
              <span>
                <bdi>{oneLine(line.text, 600)}</bdi>{" "}
                {[...new Set(line.evidence)].map((number) => (
                  <Evidence key={number} dossier={dossier} number={number} />
                ))}
              </span>
              <Button
                size="compact-xs"
                variant={line.isPrivate ? "filled" : "subtle"}
                className="no-print"
                aria-pressed={line.isPrivate}
                aria-label={`Private: ${oneLine(line.text, 60)}`}
                onClick={() => onChange((it) => toggled(it as SectionBlock, line.key))}
              >
                private
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const toggled = (block: SectionBlock, key: string): SectionBlock => ({
  ...block,
  lines: block.lines.map((line) => (line.key === key ? { ...line, isPrivate: !line.isPrivate } : line)),
});

function Evidence({ dossier, number }: { readonly dossier: Dossier; readonly number: number }): ReactNode {
  const found = dossier.evidence.find((one) => one.number === number);
  if (found === undefined) return null;
  return (
    <EvidenceLink article={found.article} at={found} className={classes.number}>
      [{number}]
    </EvidenceLink>
  );
}

interface BlockToolsProps extends BlockEditorProps {
  readonly name: string;
}

function BlockTools({ block, name, isFirst, isLast, onMove, onChange, onRemove }: BlockToolsProps): ReactNode {
  return (
    <div className={`${classes.head} no-print`}>
      <TextInput
        aria-label={`Heading of ${name}`}
        placeholder="Heading"
        value={block.head}
        maxLength={200}
        className={classes.heading}
        onChange={({ currentTarget: { value } }) => onChange((it) => ({ ...it, head: value }))}
      />
      <Button
        size="compact-sm"
        variant="default"
        disabled={isFirst}
        aria-label={`Up: ${name}`}
        onClick={() => onMove(-1)}
      >
        ↑
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={isLast}
        aria-label={`Down: ${name}`}
        onClick={() => onMove(1)}
      >
        ↓
      </Button>
      <Button
        size="compact-sm"
        variant={block.isPrivate ? "filled" : "default"}
        aria-pressed={block.isPrivate}
        aria-label={`Private: ${name}`}
        onClick={() => onChange((it) => ({ ...it, isPrivate: !it.isPrivate }))}
      >
        Private
      </Button>
      {block.is === "own" ? (
        <Button size="compact-sm" variant="default" aria-label={`Delete: ${name}`} onClick={onRemove}>
          Delete
        </Button>
      ) : (
        <Button
          size="compact-sm"
          variant={block.isLeftOut ? "filled" : "default"}
          aria-pressed={block.isLeftOut}
          aria-label={`Leave out: ${name}`}
          onClick={() => onChange((it) => (it.is === "own" ? it : { ...it, isLeftOut: !it.isLeftOut }))}
        >
          Leave out
        </Button>
      )}
    </div>
  );
}

interface OwnWordsProps {
  readonly block: OwnBlock;
  readonly name: string;
  readonly onChange: (changes: (block: Block) => Block) => void;
}

function OwnWords({ block, name, onChange }: OwnWordsProps): ReactNode {
  return (
    <div className={classes.own}>
      <Textarea
        className="no-print"
        label={`${OWN}: marked as yours wherever the brief goes`}
        aria-label={`Words of ${name}`}
        autosize
        minRows={3}
        maxLength={20_000}
        value={block.text}
        onChange={({ currentTarget: { value } }) => onChange((it) => ({ ...it, text: value }) as Block)}
      />
      <p className={classes.printed}>
        <b>{OWN}:</b> {block.text}
      </p>
    </div>
  );
}
