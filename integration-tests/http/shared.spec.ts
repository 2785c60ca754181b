import { describeSharedStore } from "../support/store"
import { SHARED_FOLDERS, SHARED_STORE, SHARES } from "../support/shared-store"

describeSharedStore("store", SHARED_FOLDERS, { part: 0, of: SHARES }, SHARED_STORE)
