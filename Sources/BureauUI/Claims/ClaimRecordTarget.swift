internal import BureauDomain

/// What a line of a claim's record opens.
enum ClaimRecordTarget: Hashable, Sendable {
  case payer
  /// A trip of the claim.
  case trip(Round.ID)
  /// A trip of the month that is in no claim.
  case leftOut(Round.ID)
}
