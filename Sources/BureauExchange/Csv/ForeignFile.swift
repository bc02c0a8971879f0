/// Files that are no text, known by their first bytes.
enum ForeignFile {
  /// What it is, in French; nil for text.
  static func kind(of sample: [UInt8]) -> String? {
    signatures.first { sample.starts(with: $0.bytes) }?.kind
  }

  private static let signatures: [(bytes: [UInt8], kind: String)] = [
    (Array("PK\u{3}\u{4}".utf8), "de tableur (xlsx, ods) ou zip"),
    ([0xD0, 0xCF, 0x11, 0xE0], "d'ancien tableur (xls)"),
    (Array("%PDF".utf8), "PDF"),
    ([0x1F, 0x8B], "compressé (gzip)"),
  ]
}
