import BureauDomain
import BureauExchange
import BureauStore
import BureauUI

extension PlacementDocuments {
  /// The documents of whoever runs the command, as they stand today.
  init(_ store: Store, by session: Session) {
    self.init(store, by: session, on: Clock.system.today, .system)
  }
}
