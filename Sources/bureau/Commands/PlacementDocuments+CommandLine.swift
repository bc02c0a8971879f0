import BureauDomain
import BureauExchange
import BureauStore
import BureauUI

extension PlacementDocuments {
  /// The documents of whoever runs the command and may do the deed.
  static func commandLine(for deed: Deed, _ store: Store) throws(StoreError) -> PlacementDocuments {
    PlacementDocuments(
      store, by: try CommandSession.session(for: deed, in: store), on: Clock.system.today, .system)
  }
}
