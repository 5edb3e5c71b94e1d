/** The program of a reading thread: takes one job at a time, answers with its outcome. Holds no database. */
import { parentPort } from "node:worker_threads";
import { attempt, type ReadJob } from "./reading-pool.ts";

parentPort?.on("message", (job: ReadJob) => {
  void attempt(job).then((outcome) => parentPort?.postMessage(outcome));
});
