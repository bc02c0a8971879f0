/// The quotas of a shared post make more than a full one (FAQ 21).
public enum ET04: CheckRule {
  public static let id = CheckID.et04
  public static let title = "quotités d'un poste partagé"

  /// A full post (« plein temps »), in percent.
  public static let fullPost = 100

  static func violation(_ post: Post) -> Violation? {
    guard post.closing == nil, post.second != nil, post.quota > fullPost else { return nil }
    return Violation(
      id, .warns, field: .quota, brief: "poste partagé : \(post.quota) % au total",
      "Les deux quotités du poste font \(post.quota) % : ensemble, elles ne dépassent pas "
        + "\(fullPost) %. Corrigez la part de l'un des établissements.")
  }
}
