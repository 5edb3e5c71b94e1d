import { Button, NativeSelect } from "@mantine/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";
import { EVENT_TYPES } from "../../../src/record/reading.ts";
import { type NetworkResult, useNetwork } from "../api.ts";
import { ActorPicker } from "../relations/actor-picker.tsx";
import { periodInAddress } from "../relations/period.ts";
import { PeriodFields } from "../relations/period-fields.tsx";
import { Page } from "../shell/page.tsx";
import { Empty, Loaded } from "../shell/states.tsx";
import { Facts } from "./facts.tsx";
import classes from "./page.module.css";

const route = getRouteApi("/network");
// The drawing is large, and the list tells the same: it comes after.
const Drawing = lazy(() => import("./drawing.tsx"));

/** Who deals with whom, drawn, and the same facts as a list for those who prefer to read. */
export default function NetworkPage(): ReactNode {
  const { from, to, type } = route.useSearch();
  return (
    <Page
      title="Network"
      about="Who deals with whom, by period and type of event. The list beside the drawing holds the same facts."
    >
      <Loaded query={useNetwork({ from, to, types: type })} what="The network">
        {(network) => <Contents network={network} />}
      </Loaded>
    </Page>
  );
}

function Contents({ network }: { readonly network: NetworkResult }): ReactNode {
  const search = route.useSearch();
  const { from, to, type = "", actor = "" } = search;
  const navigate = useNavigate({ from: "/network" });
  const change = (next: Readonly<Record<string, string>>): void =>
    void navigate({ to: "/network", search: { ...search, ...next }, replace: true, resetScroll: false });
  const chosen = network.actors.find(({ id }) => id === actor);
  return (
    <>
      <div className={classes.filters}>
        <ActorPicker
          key={actor}
          label="Only who deals with"
          actor={actor === "" ? undefined : { id: actor, name: chosen?.name ?? actor }}
          onChoose={(id) => change({ actor: id })}
        />
        <NativeSelect
          label="Type of event"
          data={[{ value: "", label: "any" }, ...EVENT_TYPES.map((value) => ({ value, label: value.toLowerCase() }))]}
          value={type}
          onChange={({ currentTarget: { value } }) => change({ type: value })}
        />
        <PeriodFields
          key={`${from ?? ""} ${to ?? ""}`}
          from={from}
          to={to}
          onChange={(period) => change({ from: "", to: "", ...periodInAddress(period) })}
        />
        {actor === "" ? null : (
          <Button variant="subtle" size="sm" onClick={() => change({ actor: "" })}>
            Everybody
          </Button>
        )}
      </div>
      {network.edges.length === 0 ? (
        <Empty title="Nobody deals with anybody here.">
          <p>
            Choose another type or period, or <Link to="/network">show everything</Link>.
          </p>
        </Empty>
      ) : (
        <div className={classes.columns}>
          <div className={classes.canvas}>
            <Suspense fallback={<p className="dim">Drawing…</p>}>
              <Drawing network={network} chosen={actor} onChoose={(id) => change({ actor: id })} />
            </Suspense>
          </div>
          <Facts network={network} actor={actor} />
        </div>
      )}
    </>
  );
}
