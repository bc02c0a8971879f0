internal import BureauExchange

extension Context {
  /// The documents of placements, for who works now.
  var placementDocuments: PlacementDocuments {
    PlacementDocuments(store, by: session, on: today, templates)
  }
}
