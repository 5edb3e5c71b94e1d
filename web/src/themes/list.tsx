import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useThemes } from "../api.ts";
import { oneLine } from "../plain.ts";
import { Page } from "../shell/page.tsx";
import { Empty, Loaded } from "../shell/states.tsx";
import classes from "./page.module.css";

/** The saved questions. */
export default function ThemesPage(): ReactNode {
  return (
    <Page title="Themes" about="Saved questions over the record. Each is a small file that anybody can write.">
      <Loaded query={useThemes()} what="The themes">
        {(themes) =>
          themes.length === 0 ? (
            <Empty title="There are no themes here.">
              <p>
                A theme is a YAML file with a name, a question, actors, event types, words and a period. Start with{" "}
                <code>dragoman serve --themes FOLDER</code>; the example has fifteen, in <code>examples/themes</code>.
                Until then, <Link to="/search">search</Link>.
              </p>
            </Empty>
          ) : (
            <ul className={classes.themes}>
              {themes.map(({ id, name, question }) => (
                <li key={id}>
                  <Link to="/themes/$id" params={{ id }}>
                    {oneLine(name, 120)}
                  </Link>
                  <p>{oneLine(question, 300)}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
