import { CommandDrawer, type CommandDrawerProps } from "./command-drawer"
import { ReclassifyDrawer } from "./reclassify-drawer"

/** The dialog of a command: most ask what the transition table says, some need a form of their own. */
export const CommandDialog = (props: CommandDrawerProps) =>
  props.command === "reclassify" ? <ReclassifyDrawer {...props} /> : <CommandDrawer {...props} />
