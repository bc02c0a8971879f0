public import BureauDomain
internal import Foundation

/// A public key of OpenSSH, as a `.pub` file or a line of `authorized_keys` gives it.
public struct PublicKey: Hashable, Sendable {
  /// « ssh-ed25519 » …
  public let kind: String
  /// The key itself, in base 64.
  public let body: String
  /// Whose it is and where, as its owner named it.
  public let comment: String

  /// The kinds a server of today should take, the best one first.
  public static let kinds = [
    "ssh-ed25519", "sk-ssh-ed25519@openssh.com", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521", "sk-ecdsa-sha2-nistp256@openssh.com", "ssh-rsa",
  ]

  /// Reads one line; options before the key are refused, as they could give rights.
  public init(parsing text: String) throws(ValueRefusal) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let kind = words.first, Self.kinds.contains(kind), words.count >= 2,
      !text.contains(where: \.isNewline)
    else {
      throw ValueRefusal(
        "Ce n'est pas une clé publique OpenSSH : elle commence par ssh-ed25519 et tient sur une ligne."
      )
    }
    guard Self.isSound(words[1], kind: kind) else {
      throw ValueRefusal(
        "Cette clé est coupée ou abîmée : copiez la ligne entière du fichier .pub.")
    }
    self.kind = kind
    body = words[1]
    comment = words.dropFirst(2).joined(separator: "-").filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || "@._-".contains($0))
    }
  }

  /// The key begins with the length of its kind and the kind itself (RFC 4253 § 6.6).
  private static func isSound(_ body: String, kind: String) -> Bool {
    guard let bytes = Data(base64Encoded: body), bytes.count > kind.utf8.count + 4 else {
      return false
    }
    let length = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    return length == kind.utf8.count && bytes.dropFirst(4).prefix(length).elementsEqual(kind.utf8)
  }

  /// The end of the key, enough to tell two apart.
  public var ending: String { String(body.suffix(12)) }
}
