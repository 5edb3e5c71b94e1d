import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from "@tanstack/react-router";
import {
  actorQuery,
  actorsQuery,
  articleQuery,
  articlesQuery,
  briefQuery,
  decisionsQuery,
  disagreementsQuery,
  dossierQuery,
  eventsQuery,
  forecastsQuery,
  overviewQuery,
  queryClient,
  relationQuery,
  reviewQuery,
  themeQuery,
} from "./api.ts";
import { Failed, Loading, NotFound } from "./shell/states.tsx";
import { Shell } from "./shell/shell.tsx";
import { asOfIn, setAsOf } from "./as-of.ts";
import { parseSearch, text, writeSearch } from "./search-params.ts";

// Loaders ask for a page's data while its program is still on the way; what fails there the page itself shows.

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: asOfIn,
  // The day goes along with every link.
  search: { middlewares: [retainSearchParams(["asof"])] },
});

const overview = createRoute({
  getParentRoute: () => root,
  path: "/",
  loader: () => void queryClient.prefetchQuery(overviewQuery),
  component: lazyRouteComponent(() => import("./overview/page.tsx")),
});

const articles = createRoute({
  getParentRoute: () => root,
  path: "/articles",
  validateSearch: text("q", "sort", "published", "former"),
  loader: () => void queryClient.prefetchQuery(articlesQuery),
  component: lazyRouteComponent(() => import("./articles/page.tsx")),
});

const article = createRoute({
  getParentRoute: () => root,
  path: "/articles/$id",
  validateSearch: text("at", "show", "silent"),
  loader: ({ params }) => void queryClient.prefetchQuery(articleQuery(params.id)),
  component: lazyRouteComponent(() => import("./reader/page.tsx")),
});

const actors = createRoute({
  getParentRoute: () => root,
  path: "/actors",
  validateSearch: text("q", "kind", "sort", "reviewed"),
  loader: ({ location }) => void queryClient.prefetchQuery(actorsQuery(parseSearch(location.searchStr).q ?? "")),
  component: lazyRouteComponent(() => import("./actors/list.tsx")),
});

const actor = createRoute({
  getParentRoute: () => root,
  path: "/actors/$id",
  validateSearch: text("tab", "q"),
  loader: ({ params }) => void queryClient.prefetchQuery(actorQuery(params.id)),
  component: lazyRouteComponent(() => import("./actors/page.tsx")),
});

const relation = createRoute({
  getParentRoute: () => root,
  path: "/relations/$a/$b",
  validateSearch: text("from", "to", "with", "wide", "point"),
  loader: ({ params, location }) => {
    const sides = { ...params, ...text("with", "wide")(parseSearch(location.searchStr)) };
    void queryClient.prefetchQuery(briefQuery(sides));
    void queryClient.prefetchQuery(relationQuery(sides));
  },
  component: lazyRouteComponent(() => import("./relations/page.tsx")),
});

const relationPrint = createRoute({
  getParentRoute: () => root,
  path: "/relations/$a/$b/print",
  validateSearch: text("from", "to"),
  loader: ({ params }) => void queryClient.prefetchQuery(briefQuery(params)),
  component: lazyRouteComponent(() => import("./relations/print.tsx")),
});

const briefEditor = createRoute({
  getParentRoute: () => root,
  path: "/relations/$a/$b/brief",
  validateSearch: text("redacted"),
  loader: ({ params }) => void queryClient.prefetchQuery(dossierQuery(params.a, params.b)),
  component: lazyRouteComponent(() => import("./brief/page.tsx")),
});

const disagreements = createRoute({
  getParentRoute: () => root,
  path: "/disagreements",
  validateSearch: text("about", "state", "kind", "self"),
  loader: ({ location }) => void queryClient.prefetchQuery(disagreementsQuery(parseSearch(location.searchStr).about)),
  component: lazyRouteComponent(() => import("./disagreements/page.tsx")),
});

const forecasts = createRoute({
  getParentRoute: () => root,
  path: "/forecasts",
  validateSearch: text("state", "by", "outlet"),
  loader: () => void queryClient.prefetchQuery(forecastsQuery),
  component: lazyRouteComponent(() => import("./forecasts/page.tsx")),
});

const timeline = createRoute({
  getParentRoute: () => root,
  path: "/timeline",
  validateSearch: text("from", "to", "actor", "type"),
  loader: () => void queryClient.prefetchQuery(eventsQuery),
  component: lazyRouteComponent(() => import("./timeline/page.tsx")),
});

const network = createRoute({
  getParentRoute: () => root,
  path: "/network",
  validateSearch: text("from", "to", "type", "actor"),
  component: lazyRouteComponent(() => import("./network/page.tsx")),
});

const themes = createRoute({
  getParentRoute: () => root,
  path: "/themes",
  component: lazyRouteComponent(() => import("./themes/list.tsx")),
});

const theme = createRoute({
  getParentRoute: () => root,
  path: "/themes/$id",
  loader: ({ params }) => void queryClient.prefetchQuery(themeQuery(params.id)),
  component: lazyRouteComponent(() => import("./themes/page.tsx")),
});

const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  validateSearch: text("q", "article", "outlet", "from", "to", "stance", "type"),
  component: lazyRouteComponent(() => import("./search/page.tsx")),
});

const add = createRoute({
  getParentRoute: () => root,
  path: "/add",
  validateSearch: text("job"),
  component: lazyRouteComponent(() => import("./add/page.tsx")),
});

const review = createRoute({
  getParentRoute: () => root,
  path: "/review",
  loader: () => void queryClient.prefetchQuery(reviewQuery),
  component: lazyRouteComponent(() => import("./review/page.tsx")),
});

const decisions = createRoute({
  getParentRoute: () => root,
  path: "/decisions",
  validateSearch: text("q"),
  loader: () => void queryClient.prefetchQuery(decisionsQuery),
  component: lazyRouteComponent(() => import("./decisions/page.tsx")),
});

export const router = createRouter({
  routeTree: root.addChildren([
    overview,
    articles,
    article,
    actors,
    actor,
    relation,
    relationPrint,
    briefEditor,
    disagreements,
    forecasts,
    timeline,
    network,
    themes,
    theme,
    search,
    add,
    review,
    decisions,
  ]),
  parseSearch,
  stringifySearch: writeSearch,
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultPendingMs: 300,
  defaultErrorComponent: Failed,
});

// Before anything of a page is asked for.
router.subscribe("onBeforeNavigate", ({ toLocation }) => setAsOf(asOfIn(parseSearch(toLocation.searchStr)).asof));
setAsOf(asOfIn(parseSearch(location.search)).asof);

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
