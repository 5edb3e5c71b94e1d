import { useNavigate, useRouterState } from "@tanstack/react-router";
import { type ReactNode, type SubmitEvent, useRef } from "react";
import { SearchIcon } from "./icons.tsx";
import classes from "./search-box.module.css";
import { useShortcut } from "./shortcuts.ts";

/** Search from everywhere; shows the words of the address, so that it says what the page shows. */
export function SearchBox(): ReactNode {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const words = useRouterState({
    select: ({ location }) =>
      location.pathname === "/search" ? (new URLSearchParams(location.searchStr).get("q") ?? "") : "",
  });
  useShortcut("/", "Search", "Everywhere", () => field.current?.select());
  const search = (event: SubmitEvent): void => {
    event.preventDefault();
    const wanted = field.current?.value.trim() ?? "";
    if (wanted !== "") void navigate({ to: "/search", search: { q: wanted } });
  };
  return (
    <search className={classes.search}>
      <form onSubmit={search} className={classes.form}>
        <SearchIcon />
        <input
          ref={field}
          key={words}
          className={classes.field}
          type="search"
          name="q"
          defaultValue={words}
          aria-label="Search articles, actors and statements"
          placeholder="Search any spelling"
          autoComplete="off"
          spellCheck={false}
          maxLength={1000}
          onKeyDown={(event) => {
            if (event.key === "Escape") event.currentTarget.blur();
          }}
        />
        <kbd className={classes.key} aria-hidden>
          /
        </kbd>
      </form>
    </search>
  );
}
