internal import BureauDomain
public import BureauStore

/// The documents of claims, from the base.
public enum ClaimDocuments {
  /// The claim of a month.
  public static func claim(
    _ file: ClaimFile, _ templates: DocumentTemplates
  ) throws(ExchangeError) -> Document {
    try templates.document(
      .claim, named: "etat de frais \(file.claim.agentName) \(file.claim.month.iso.prefix(7))",
      ClaimValues(file: file).all)
  }
}
