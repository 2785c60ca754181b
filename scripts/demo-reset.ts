/** `npm run demo:reset`: removes the demo's data, so that the next `npm start` begins anew. */
import { rmSync } from "node:fs"
import { demoClusterFolder, demoFolder } from "./demo/folders"
import { endAbandonedRun } from "./demo/run-file"
import { PlainError, runMain } from "./lib/plain-error"
import { removeCluster } from "./postgres/cluster"

runMain(async () => {
  if (process.env.DATABASE_URL) {
    throw new PlainError(
      "DATABASE_URL is set, and a database of your own is never emptied: unset it, or name an empty database."
    )
  }
  await endAbandonedRun()
  removeCluster(demoClusterFolder())
  rmSync(demoFolder(), { recursive: true, force: true })
  console.log('The demo\'s data is gone; "npm start" begins anew.')
})
