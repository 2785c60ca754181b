import { describeSharedStore } from "../support/store"
import { SHARED_FOLDERS, SHARED_STORE, SHARES } from "../support/shared-store"

describeSharedStore("third store", SHARED_FOLDERS, { part: 2, of: SHARES }, SHARED_STORE)
