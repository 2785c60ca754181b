export { AwaitingList, awaitingOf } from "./awaiting-list"
export { LevelsTable } from "./levels-table"
export { countsByStatus, StatusCounts } from "./status-counts"
export { NotTrackable, TrackSwitch } from "./track-switch"
