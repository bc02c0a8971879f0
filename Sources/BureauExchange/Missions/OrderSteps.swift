public import BureauDomain

/// The steps of an order in words.
public enum OrderSteps {
  /// « soumis par Mme Petit le 20/08/2026, signé par M. Roth le 28/08/2026 ».
  public static func text(_ order: MissionOrder) -> String {
    let progress = order.progress
    return [
      progress.submission.map { "soumis par \($0.text)" },
      progress.signature.map { "signé par \($0.text)" },
      progress.revocation.map { "abrogé par \($0.text) : \(progress.motive)" },
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
