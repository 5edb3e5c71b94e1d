import { Link } from "@tanstack/react-router";
import { max } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";
import type { ReactNode } from "react";
import type { Overview } from "../api.ts";
import { edtfWords } from "../edtf.ts";
import { counted } from "../plain.ts";
import { type Bar, coverageBars } from "./coverage-bars.ts";
import classes from "./coverage.module.css";

const HEIGHT = 96;
const AXIS = 20;

/** How many articles each month has: bars to see and click, and the same as a table. */
export function Coverage({ coverage }: Pick<Overview, "coverage">): ReactNode {
  const bars = coverageBars(coverage);
  const undated = coverage.find(({ month }) => month === null)?.articles ?? 0;
  return (
    <figure className={classes.figure}>
      {bars.length > 0 ? <Chart bars={bars} /> : null}
      <figcaption className={classes.caption}>
        {bars.length > 0 ? <TableOf bars={bars} /> : <span className="dim">No article has a month yet.</span>}
        {undated > 0 ? (
          <Link to="/articles" search={{ published: "none" }}>
            {counted(undated, "article")} without a month
          </Link>
        ) : null}
      </figcaption>
    </figure>
  );
}

/** For the eye and the pointer only: the table says the same to everyone else. */
function Chart({ bars }: { readonly bars: readonly Bar[] }): ReactNode {
  const x = scaleBand(
    bars.map(({ period }) => period),
    [0, 100],
  ).padding(bars.length < 4 ? 0.6 : 0.15);
  const y = scaleLinear([0, max(bars, ({ articles }) => articles) ?? 1], [0, HEIGHT - 4]);
  const percent = (share: number): string => `${share.toFixed(3)}%`;
  return (
    <svg className={classes.chart} width="100%" height={HEIGHT + AXIS} aria-hidden focusable={false}>
      <line className={classes.axis} x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
      {bars.map(({ period, articles }) => {
        const left = x(period) ?? 0;
        return (
          <g key={period}>
            {articles === 0 ? null : (
              <Link to="/articles" search={{ published: period }} tabIndex={-1} className={classes.bar}>
                <title>{`${edtfWords(period)}: ${counted(articles, "article")}`}</title>
                <rect
                  className={classes.reach}
                  x={percent(left)}
                  width={percent(x.bandwidth())}
                  y={0}
                  height={HEIGHT}
                />
                <rect x={percent(left)} width={percent(x.bandwidth())} y={HEIGHT - y(articles)} height={y(articles)} />
              </Link>
            )}
          </g>
        );
      })}
      {ticks(bars).map(({ period, label, anchor }) => (
        <text
          key={period}
          className={classes.tick}
          x={percent((x(period) ?? 0) + x.bandwidth() / 2)}
          y={HEIGHT + 15}
          textAnchor={anchor}
        >
          {label}
        </text>
      ))}
    </svg>
  );
}

interface Tick {
  readonly period: string;
  readonly label: string;
  readonly anchor: "start" | "middle" | "end";
}

/** The first bar and the last: what lies between can be seen, and named under the pointer. */
function ticks(bars: readonly Bar[]): readonly Tick[] {
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first === last) return [{ period: first.period, label: edtfWords(first.period), anchor: "middle" }];
  return [
    { period: first.period, label: edtfWords(first.period), anchor: bars.length < 4 ? "middle" : "start" },
    { period: last.period, label: edtfWords(last.period), anchor: bars.length < 4 ? "middle" : "end" },
  ];
}

function TableOf({ bars }: { readonly bars: readonly Bar[] }): ReactNode {
  return (
    <details className={classes.details}>
      <summary>As a table</summary>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Published</th>
            <th scope="col">Articles</th>
          </tr>
        </thead>
        <tbody>
          {bars
            .filter(({ articles }) => articles > 0)
            .map(({ period, articles }) => (
              <tr key={period}>
                <th scope="row">{edtfWords(period)}</th>
                <td>
                  <Link to="/articles" search={{ published: period }}>
                    {articles}
                  </Link>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
