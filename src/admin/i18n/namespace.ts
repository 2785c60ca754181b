/** The namespace of the plugin's texts, so that they never meet Medusa's own. */
export const NAMESPACE = "serials"
