import { ActionIcon } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ColourScheme } from "./colour-scheme.tsx";
import classes from "./header.module.css";
import { ClockIcon, QuestionIcon } from "./icons.tsx";
import { SearchBox } from "./search-box.tsx";

interface HeaderProps {
  readonly onShowShortcuts: () => void;
  readonly onShowTime: () => void;
}

export function Header({ onShowShortcuts, onShowTime }: HeaderProps): ReactNode {
  return (
    <header className={`${classes.header} no-print`}>
      <div className={classes.row}>
        <Link to="/" className={classes.brand} aria-label="Dragoman, overview">
          Dragoman
        </Link>
        <SearchBox />
        <div className={classes.tools}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label="The record as of a day" onClick={onShowTime}>
            <ClockIcon />
          </ActionIcon>
          <ColourScheme />
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Keyboard shortcuts" onClick={onShowShortcuts}>
            <QuestionIcon />
          </ActionIcon>
        </div>
      </div>
    </header>
  );
}
