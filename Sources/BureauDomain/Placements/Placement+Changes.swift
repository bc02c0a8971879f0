extension Placement {
  /// What a signed paper does not say any more, in its words: « Tuteur : Mme Ferrand au lieu de
  /// M. Bauer ». The tutor against the paper, the rest against the placement as it was.
  public func changes(since before: Placement? = nil) -> [String] {
    let before = before ?? self
    return [
      hasOtherTutor
        ? Self.change("Tuteur", host?.tutorName ?? "", convention?.currentTutor ?? "") : nil,
      span == before.span
        ? nil : "Dates : \(span.french) au lieu \(before.span.french)",
      referent == before.referent || before.referent.isEmpty
        ? nil : Self.change("Référent", referent, before.referent),
      schedule == before.schedule
        ? nil : Self.change("Horaires", schedule.french, before.schedule.french),
      brokenOff(since: before),
    ].compactMap { $0 }
  }

  private func brokenOff(since before: Placement) -> String? {
    guard let exit, exit.kind == .brokenOff, exit != before.exit else { return nil }
    return "Rupture le \(exit.on)" + (exit.motive.isEmpty ? "" : " : \(exit.motive)")
  }

  private static func change(_ label: String, _ new: String, _ old: String) -> String {
    "\(label) : \(new.isEmpty ? "à désigner" : new)"
      + (old.isEmpty ? "" : " au lieu \(Elision.de(old))")
  }
}
