import { buildHost, buildPlugin } from "../host-app"
import type { Need } from "./kinds"

/** Builds what the specs of a kind run against, unless it is there already. */
export async function prepare(needs: Need[]): Promise<void> {
  const report = (message: string) => console.log(`${message} …`)
  if (needs.includes("plugin-build")) await buildPlugin(report)
  if (needs.includes("host-app")) {
    report("Building the store with its admin, unless it is built")
    await buildHost()
  }
}
