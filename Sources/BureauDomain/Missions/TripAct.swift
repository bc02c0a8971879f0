/// What a check of a trip falls on: the fact is never refused, its costs may be.
public enum TripAct: Hashable, Sendable {
  /// Planning or noting the trip.
  case record
  /// Asking for its costs.
  case claim
}
