import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Certainty } from "../../src/record/reading.ts";
import type { Span } from "../../src/record/span.ts";
import type { Citation as Cited } from "./api.ts";
import { edtfWords } from "./edtf.ts";
import { CERTAINTY_LINE, type Kind, kindInk } from "./kinds.ts";
import classes from "./links.module.css";
import { articleName, oneLine, webAddress } from "./plain.ts";
import { PenIcon } from "./shell/icons.tsx";

/** The form that places in an article take in addresses: "120-188". */
export const writeSpan = ({ from, to }: Span): string => `${from}-${to}`;

/** Null for what is no span. */
export function parseSpan(at: string | undefined): Span | null {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? "") ?? [];
  const span = { from: Number(from), to: Number(to) };
  return span.from < span.to ? span : null;
}

interface EvidenceLinkProps {
  readonly article: string;
  /** The words to show; without them the link leads to the article as a whole. */
  readonly at?: Span | null | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** Leads to the words in their article. */
export function EvidenceLink({ article, at, children, className }: EvidenceLinkProps): ReactNode {
  return (
    <Link to="/articles/$id" params={{ id: article }} search={at ? { at: writeSpan(at) } : {}} className={className}>
      {children}
    </Link>
  );
}

interface ActorLinkProps {
  readonly id: string;
  readonly name: string;
}

export function ActorLink({ id, name }: ActorLinkProps): ReactNode {
  return (
    <Link to="/actors/$id" params={{ id }} className={classes.actor}>
      <bdi>{oneLine(name, 120)}</bdi>
    </Link>
  );
}

interface SpeakerProps {
  /** An actor's id, "author", or null for a source without a name. */
  readonly id: string | null;
  readonly name: string;
}

/** Who speaks: a link where he is an actor of the record, else the words for him. */
export function Speaker({ id, name }: SpeakerProps): ReactNode {
  if (id !== null && id !== "author") return <ActorLink id={id} name={name} />;
  return <bdi className={classes.unnamed}>{oneLine(name, 120)}</bdi>;
}

interface DateTextProps {
  readonly edtf: string | null;
  /** What to say where there is none. */
  readonly none?: string;
}

/** A date in words; the EDTF behind it shows under the pointer. */
export function DateText({ edtf, none = "undated" }: DateTextProps): ReactNode {
  if (edtf === null) return <span className={classes.undated}>{none}</span>;
  const machine = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(edtf) ? { dateTime: edtf } : {};
  return (
    <time {...machine} title={edtf} className={classes.date}>
      {edtfWords(edtf)}
    </time>
  );
}

interface CitationProps {
  readonly citation: Cited & { readonly path?: string | null };
  readonly at?: Span | null | undefined;
  /** Leave the title out where it stands above already. */
  readonly withoutTitle?: boolean;
}

/** Publisher, title and date of an article, as a link to the words meant. */
export function Citation({ citation, at, withoutTitle = false }: CitationProps): ReactNode {
  const { publisher, published } = citation;
  return (
    <EvidenceLink article={citation.id} at={at} className={classes.citation}>
      {publisher === null ? null : (
        <>
          <bdi>{oneLine(publisher, 60)}</bdi>,{" "}
        </>
      )}
      {withoutTitle && publisher !== null ? null : (
        <>
          <cite className={classes.title}>
            <bdi>{articleName(citation, 110)}</bdi>
          </cite>
          ,{" "}
        </>
      )}
      <DateText edtf={published} />
    </EvidenceLink>
  );
}

interface QuoteProps {
  readonly text: string;
  /** Where the words stand: makes them a link. */
  readonly article?: string;
  readonly at?: Span | null | undefined;
  /** Longer words are cut; the article has them all. */
  readonly longest?: number;
}

/** Words of an article, in its own voice: a serif. */
export function Quote({ text, article, at, longest = 600 }: QuoteProps): ReactNode {
  const words = <bdi className={classes.quote}>{oneLine(text, longest)}</bdi>;
  if (article === undefined) return words;
  return (
    <EvidenceLink article={article} at={at} className={classes.quoteLink}>
      {words}
    </EvidenceLink>
  );
}

interface CertaintyMarkProps {
  readonly certainty: Certainty;
  readonly kind?: Kind;
  /** Show the line without the word beside it. */
  readonly bare?: boolean;
}

/** How sure the wording is, as a line and a word. */
export function CertaintyMark({ certainty, kind = "statement", bare = false }: CertaintyMarkProps): ReactNode {
  return (
    <span className={classes.certainty} title={`as worded: ${certainty}`}>
      <span
        className={classes.line}
        style={{ borderBottomStyle: CERTAINTY_LINE[certainty], borderBottomColor: kindInk(kind) }}
        aria-hidden
      />
      <span className={bare ? "visually-hidden" : undefined}>{certainty}</span>
    </span>
  );
}

interface KindMarkProps {
  readonly kind: Kind;
  readonly children: ReactNode;
}

/** A word for what a finding is, in the colour of its kind. */
export function KindMark({ kind, children }: KindMarkProps): ReactNode {
  return (
    <span className={classes.kind} style={{ color: kindInk(kind) }}>
      {children}
    </span>
  );
}

interface DecidedProps {
  /** Show the pen without the word beside it. */
  readonly bare?: boolean;
}

/** Marks what a person decided, apart from what the machine found. */
export function Decided({ bare = false }: DecidedProps): ReactNode {
  return (
    <span
      className={bare ? classes.decidedBare : classes.decided}
      title="A person's decision; it wins over what is read."
    >
      <PenIcon /> <span className={bare ? "visually-hidden" : undefined}>decided</span>
    </span>
  );
}

/** Leads out of the workbench; what is no web address stays words. */
export function OutsideLink({ url }: { readonly url: string }): ReactNode {
  const address = webAddress(url);
  const shown = <bdi>{oneLine(url, 80)}</bdi>;
  if (address === null) return shown;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {shown}
    </a>
  );
}
