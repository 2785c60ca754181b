import { describeSharedStore } from "../support/store"
import { SHARED_FOLDERS, SHARED_STORE } from "../support/shared-store"

describeSharedStore("second store", SHARED_FOLDERS, { part: 1, of: 2 }, SHARED_STORE)
