import { Kbd, Switch } from "@mantine/core";
import type { ReactNode } from "react";
import { Dialog } from "./dialog.tsx";
import { type Shortcut, switchShortcuts, useShortcuts, useShortcutsOn } from "./shortcuts.ts";
import classes from "./shortcut-sheet.module.css";

interface ShortcutSheetProps {
  readonly onClose: () => void;
}

/** All shortcuts that hold on this page. */
export default function ShortcutSheet({ onClose }: ShortcutSheetProps): ReactNode {
  const on = useShortcutsOn();
  const working = latestFirst(useShortcuts());
  const places = [...new Set(working.map(({ where }) => where))];
  return (
    <Dialog title="Keyboard" onClose={onClose}>
      {places.map((where) => (
        <section key={where} aria-label={where}>
          <h3 className={classes.where}>{where}</h3>
          <dl className={classes.list}>
            {working
              .filter((shortcut) => shortcut.where === where)
              .map(({ keys, does }) => (
                <div key={keys} className={classes.line}>
                  <dt>
                    {keys.split(" ").map((key, at) => (
                      <Kbd key={at}>{key}</Kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <p className="dim">
        <Kbd>Tab</Kbd> and <Kbd>Enter</Kbd> reach everything else. <Kbd>Esc</Kbd> closes what is open.
      </p>
      <Switch
        label="Single keys do something"
        description="Switch them off if you speak to type."
        checked={on}
        onChange={(event) => switchShortcuts(event.currentTarget.checked)}
      />
    </Dialog>
  );
}

/** The page's own shortcuts before those of every page; each key once, as it works. */
function latestFirst(shortcuts: readonly Shortcut[]): readonly Shortcut[] {
  const working = [...new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut])).values()];
  return working.toSorted((a, b) => Number(a.where === "Everywhere") - Number(b.where === "Everywhere"));
}
