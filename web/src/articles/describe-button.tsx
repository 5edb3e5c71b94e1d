import { Button } from "@mantine/core";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { articleName } from "../plain.ts";
import { Dialog } from "../shell/dialog.tsx";
import { PenIcon } from "../shell/icons.tsx";
import { Loading } from "../shell/states.tsx";
import type { Described } from "./describe.tsx";

const Describe = lazy(() => import("./describe.tsx"));

interface DescribeButtonProps {
  readonly article: Described;
}

/** Opens the form in which a person describes an article. */
export function DescribeButton({ article }: DescribeButtonProps): ReactNode {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const name = articleName(article, 80);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        fw={400}
        leftSection={<PenIcon />}
        aria-label={`Describe ${name}`}
        onClick={() => setOpen(true)}
      >
        Describe
      </Button>
      {open ? (
        <Dialog title={<bdi>{name}</bdi>} onClose={close}>
          <Suspense fallback={<Loading />}>
            <Describe article={article} onDone={close} />
          </Suspense>
        </Dialog>
      ) : null}
    </>
  );
}
