export { PhotoRows } from "./photo-rows"
export { PhotoStrip } from "./photo-strip"
