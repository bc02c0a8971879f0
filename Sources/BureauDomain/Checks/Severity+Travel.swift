extension Severity {
  /// The severity of the rules of travel: the décret 2006-781 binds the budgets of the State and
  /// of public establishments (art. 1); a private school follows its employer, and is only warned.
  static func ofTravel(in sector: Sector) -> Severity {
    switch sector {
    case .public: .refuses
    case .privateUnderContract: .warns
    }
  }
}
