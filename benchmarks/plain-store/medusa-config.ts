import serialsStore from "../../examples/store/medusa-config"

/** The example store without the plugin: what its absence is measured by. */
const plugins = serialsStore.plugins as { resolve: string }[]

export default {
  ...serialsStore,
  plugins: plugins.filter(({ resolve }) => resolve !== "medusa-plugin-serials"),
}
