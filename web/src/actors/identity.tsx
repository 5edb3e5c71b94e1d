import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button } from "@mantine/core";
import type { ActorPage } from "../api.ts";
import { Citation, EvidenceLink } from "../links.tsx";
import { counted, oneLine } from "../plain.ts";
import { Section } from "../shell/page.tsx";
import classes from "./identity.module.css";

/** Few at first: the findings beside them are what the page is for. */
const SHOWN = 8;

interface SpellingsProps {
  readonly id: string;
  readonly spellings: ActorPage["actor"]["spellings"];
}

/** How the articles spell him; each leads to the mentions that do. */
export function Spellings({ id, spellings }: SpellingsProps): ReactNode {
  const [all, setAll] = useState(false);
  const met = spellings.filter(({ count }) => count > 0);
  if (met.length === 0) return null;
  return (
    <Section title="Spellings" aside={met.length}>
      <ul className={classes.list}>
        {met.slice(0, all ? met.length : SHOWN).map(({ name, count }) => (
          <li key={name} className={classes.spelling}>
            <bdi>{oneLine(name, 120)}</bdi>
            <Link
              to="/actors/$id"
              params={{ id }}
              search={{ tab: "mentions", q: name }}
              aria-label={`${counted(count, "mention")} spelled ${oneLine(name, 120)}`}
            >
              {count}
            </Link>
          </li>
        ))}
      </ul>
      {met.length > SHOWN && !all ? <More count={met.length - SHOWN} onShow={() => setAll(true)} /> : null}
    </Section>
  );
}

interface RolesProps {
  readonly roles: ActorPage["roles"];
}

/** What articles call him, by their date. */
export function Roles({ roles }: RolesProps): ReactNode {
  const [all, setAll] = useState(false);
  if (roles.length === 0) return null;
  return (
    <Section title="Roles, by date of the article" aside={roles.length}>
      <ul className={classes.list}>
        {roles.slice(0, all ? roles.length : SHOWN).map((role) => (
          <li key={`${role.article} ${role.from}`} className={classes.role}>
            <EvidenceLink article={role.article} at={role}>
              <bdi>{oneLine(role.text, 200)}</bdi>
            </EvidenceLink>
            <div className={classes.source}>
              <Citation citation={role.citation} at={role} />
            </div>
          </li>
        ))}
      </ul>
      {roles.length > SHOWN && !all ? <More count={roles.length - SHOWN} onShow={() => setAll(true)} /> : null}
    </Section>
  );
}

interface MoreProps {
  readonly count: number;
  readonly onShow: () => void;
}

export function More({ count, onShow }: MoreProps): ReactNode {
  return (
    <Button variant="default" size="xs" mt="xs" onClick={onShow}>
      Show {count} more
    </Button>
  );
}
