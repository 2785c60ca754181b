import { describeSharedStore } from "../support/store"
import { SHARED_FOLDERS, SHARED_STORE } from "../support/shared-store"

describeSharedStore("store", SHARED_FOLDERS, { part: 0, of: 2 }, SHARED_STORE)
