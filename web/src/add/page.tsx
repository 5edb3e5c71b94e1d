import { getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Page } from "../shell/page.tsx";
import { JobReport } from "./job-report.tsx";
import { MaterialForm } from "./material-form.tsx";

const route = getRouteApi("/add");

export default function AddPage(): ReactNode {
  const { job } = route.useSearch();
  return (
    <Page title="Add material" about="Articles as files or as text. They are read on this machine and go nowhere else.">
      {job === undefined ? null : <JobReport key={job} ids={job.split(",")} />}
      <MaterialForm />
    </Page>
  );
}
