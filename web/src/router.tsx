import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import {
  actorQuery,
  actorsQuery,
  articleQuery,
  articlesQuery,
  briefQuery,
  decisionsQuery,
  overviewQuery,
  queryClient,
  relationQuery,
  reviewQuery,
} from "./api.ts";
import { Failed, Loading, NotFound } from "./shell/states.tsx";
import { Shell } from "./shell/shell.tsx";
import { parseSearch, text, writeSearch } from "./search-params.ts";

// Loaders ask for a page's data while its program is still on the way; what fails there the page itself shows.

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

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
  validateSearch: text("at", "show"),
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

const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  validateSearch: text("q", "article", "outlet", "from", "to"),
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

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
