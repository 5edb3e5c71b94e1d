import { Button } from "@mantine/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";
import { type NetworkResult, useNetwork } from "../api.ts";
import { EventFilters } from "../relations/event-filters.tsx";
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
        <EventFilters
          label="Only who deals with"
          actor={actor}
          name={chosen?.name ?? actor}
          type={type}
          from={from}
          to={to}
          onChange={change}
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
