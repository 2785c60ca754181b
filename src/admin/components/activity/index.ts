export { Activity } from "./activity"
