import { describeSharedStore } from "../support/store"
import { SHARED_FOLDERS, SHARED_STORE, SHARES } from "../support/shared-store"

describeSharedStore("second store", SHARED_FOLDERS, { part: 1, of: SHARES }, SHARED_STORE)
