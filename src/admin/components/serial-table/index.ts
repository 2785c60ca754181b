export { SerialTable } from "./serial-table"
