/** The plugin's part of Medusa's admin, which the store's build takes in; not for use by hand. */
declare const plugin: { readonly [part: string]: unknown }
export = plugin
