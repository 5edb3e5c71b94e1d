import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CalibrationView, ForecastsResult } from "../api.ts";
import { counted, oneLine } from "../plain.ts";
import { BANDS, joined } from "./bands.ts";
import classes from "./page.module.css";

const route = getRouteApi("/forecasts");

/** How often forecasts of each likelihood came true: all together, by speaker, and by outlet. */
export function Calibrations({ found: { speakers, outlets } }: { readonly found: ForecastsResult }): ReactNode {
  const { by = "", outlet = "" } = route.useSearch();
  if (outlets.length === 0) {
    return (
      <p className="dim">
        Nobody has judged a forecast yet. Say above what came of those that are due; then it shows here how often each
        speaker and outlet was right, and how sure they were.
      </p>
    );
  }
  const chosen =
    speakers.find(({ of }) => of === by) ?? outlets.find(({ of }) => of === outlet) ?? joined("all", outlets);
  return (
    <div className={classes.calibrations}>
      <div>
        <Plot calibration={chosen} />
        <p className="dim">
          {oneLine(chosen.of, 80)}: {counted(chosen.judged, "forecast")} judged, {chosen.scored} of them with words of
          likelihood. {chosen.fewOnly ? "Too few to tell skill from chance." : ""}
        </p>
      </div>
      <div>
        <Table title="Speakers" of={speakers} parameter="by" />
        <Table title="Outlets" of={outlets} parameter="outlet" />
      </div>
    </div>
  );
}

const SIDE = 260;
const EDGE = 40;

/** Likelihood as worded against how often it came: who is well calibrated lies on the line. */
function Plot({ calibration: { of, bands } }: { readonly calibration: CalibrationView }): ReactNode {
  const x = (percent: number): number => EDGE + (percent / 100) * SIDE;
  const y = (percent: number): number => SIDE + 10 - (percent / 100) * SIDE;
  const points = bands.map(({ band, forecasts, cameTrue }) => ({
    range: BANDS[band],
    band,
    forecasts,
    share: (100 * cameTrue) / forecasts,
  }));
  const told = points.map(
    ({ band, forecasts, share }) => `${band}: ${Math.round(share)} % of ${counted(forecasts, "forecast")} came true`,
  );
  return (
    <svg
      viewBox={`0 0 ${SIDE + EDGE + 16} ${SIDE + EDGE + 16}`}
      className={classes.plot}
      role="img"
      aria-label={`Calibration, ${oneLine(of, 80)}. ${told.length === 0 ? "No judged forecast names a likelihood." : told.join("; ")}`}
    >
      <rect x={EDGE} y={10} width={SIDE} height={SIDE} className={classes.frame} />
      <line x1={x(0)} y1={y(0)} x2={x(100)} y2={y(100)} className={classes.ideal} />
      {[0, 25, 50, 75, 100].map((percent) => (
        <g key={percent} className={classes.word}>
          <text x={EDGE - 6} y={y(percent)} textAnchor="end" dominantBaseline="central">
            {percent}
          </text>
          <text x={x(percent)} y={SIDE + 26} textAnchor="middle">
            {percent}
          </text>
        </g>
      ))}
      <text x={EDGE + SIDE / 2} y={SIDE + 46} textAnchor="middle" className={classes.word}>
        likelihood as worded, %
      </text>
      <text
        x={10}
        y={10 + SIDE / 2}
        textAnchor="middle"
        className={classes.word}
        transform={`rotate(-90 10 ${10 + SIDE / 2})`}
      >
        came true, %
      </text>
      {points.map(({ range: [low, high], band, forecasts, share }) => (
        <g key={band}>
          <line x1={x(low)} x2={x(high)} y1={y(share)} y2={y(share)} className={classes.range} />
          <circle cx={x((low + high) / 2)} cy={y(share)} r={Math.min(16, 5 + Math.sqrt(forecasts) * 2)} />
          <text
            x={x((low + high) / 2)}
            y={y(share)}
            textAnchor="middle"
            dominantBaseline="central"
            className={classes.sample}
          >
            {forecasts}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface TableProps {
  readonly title: string;
  readonly of: readonly CalibrationView[];
  readonly parameter: "by" | "outlet";
}

function Table({ title, of, parameter }: TableProps): ReactNode {
  return (
    <table className={classes.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Judged</th>
          <th scope="col">Came true</th>
          <th scope="col">Scored</th>
          <th scope="col">Brier</th>
          <th scope="col">Log</th>
        </tr>
      </thead>
      <tbody>
        {of.map((one) => (
          <tr key={one.of}>
            <th scope="row">
              <Link to="/forecasts" search={{ [parameter]: one.of }} resetScroll={false}>
                {oneLine(one.of, 60)}
              </Link>
            </th>
            <td>{one.judged}</td>
            <td>{one.cameTrue}</td>
            <td>
              {one.scored}
              {one.fewOnly ? " (few)" : ""}
            </td>
            <td>{score(one.brier)}</td>
            <td>{score(one.logScore)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const score = (value: number | null): string => (value === null ? "–" : value.toFixed(2));
