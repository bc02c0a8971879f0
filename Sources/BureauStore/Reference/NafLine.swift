public import BureauDomain

/// A code of the NAF with its official words.
public struct NafLine: Hashable, Sendable {
  public let code: NafCode
  public let label: String
}
