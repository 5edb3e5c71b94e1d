import { CloseButton } from "@mantine/core";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import classes from "./dialog.module.css";

interface DialogProps {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, open while it is drawn; the browser keeps the focus in it and gives it back. */
export function Dialog({ title, onClose, children }: DialogProps): ReactNode {
  const box = useRef<HTMLDialogElement>(null);
  const name = useId();
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    // Before it leaves the page: afterwards the focus would be lost.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      className={classes.dialog}
      aria-labelledby={name}
      onCancel={(event) => {
        // React draws it no more; what closes it by itself would leave the two apart.
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === box.current) onClose();
      }}
    >
      <div className={classes.inside}>
        <div className={classes.head}>
          <h2 id={name} className={classes.title}>
            {title}
          </h2>
          <CloseButton aria-label="Close" onClick={onClose} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
