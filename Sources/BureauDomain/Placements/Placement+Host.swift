extension Placement {
  /// Gives it a host, or takes the host away. What was decided about another company does not hold
  /// for this one, nor does a paper that names the other and that nobody has signed. An unsigned
  /// paper is printed again with the tutor of the day.
  public mutating func change(host other: Host?) {
    let isOther = other?.company != host?.company
    host = other
    let isUnsigned = convention?.signatures.isEmpty ?? false
    if isUnsigned { convention?.tutorName = other?.tutorName ?? "" }
    guard isOther else { return }
    confirmation = nil
    if isUnsigned { convention = nil }
  }

  /// Why its host may not become another: a paper somebody has signed is with the first one.
  public func refusal(ofMovingTo other: Host?, _ learner: String) -> Violation? {
    guard let host, other?.company != host.company, convention?.signatures.isEmpty == false else {
      return nil
    }
    return PL06.otherHost(learner, signedWith: host.companyName)
  }
}
