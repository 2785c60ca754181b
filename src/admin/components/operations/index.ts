export { OperationList } from "./operation-list"
