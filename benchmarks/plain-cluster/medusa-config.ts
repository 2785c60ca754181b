import severalProcesses from "../../faults/store/medusa-config"

/** The store of several processes without the plugin. */
const plugins = severalProcesses.plugins as { resolve: string }[]

export default {
  ...severalProcesses,
  plugins: plugins.filter(({ resolve }) => resolve !== "medusa-plugin-serials"),
}
