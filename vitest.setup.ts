/** Property tests draw the same inputs in every run, so that a failure is the change's own; FUZZ_SEED draws others. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20231122) });
