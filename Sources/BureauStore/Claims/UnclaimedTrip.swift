internal import BureauDomain

/// A trip that was made and is in no claim yet.
struct UnclaimedTrip {
  /// Its round; for visits that no round has, the one they would make.
  let round: Round
  /// Whether the base has that round.
  let isSaved: Bool
  let trip: ClaimedTrip
}
