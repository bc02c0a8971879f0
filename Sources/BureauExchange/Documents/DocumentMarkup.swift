internal import BureauDomain

/// The marks of a template, one to a line, which anybody can write:
///
///     = Titre            == Partie            Nom :: valeur
///     - élément          > petits caractères  ___ 3   (lignes à remplir)
///     | a | b |          [ Signataire | Autre signataire ]
///     # remarque, qui ne s'imprime pas
///
/// Other lines are paragraphs, kept apart by an empty line. A line « Nom :: » whose value is empty
/// is left out.
public enum DocumentMarkup {
  /// The blocks of a rendered template.
  public static func blocks(of text: String) -> [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    var paragraph: [String] = []
    func close() {
      if !paragraph.isEmpty { blocks.append(.paragraph(paragraph.joined(separator: " "))) }
      paragraph = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = String(line).trimmingSpaces
      guard !line.isEmpty else {
        close()
        continue
      }
      guard !line.hasPrefix("#") else { continue }
      guard let block = block(line) else {
        if !line.contains("::") { paragraph.append(reveal(line)) }
        continue
      }
      close()
      if case .table(let row) = block, case .table(let rows)? = blocks.last {
        blocks[blocks.count - 1] = .table(rows + row)
      } else {
        blocks.append(block)
      }
    }
    close()
    return blocks
  }

  private static func block(_ line: String) -> DocumentBlock? {
    func rest(_ mark: String) -> String? {
      line.hasPrefix(mark) ? reveal(String(line.dropFirst(mark.count)).trimmingSpaces) : nil
    }
    if let text = rest("== ") { return .heading(text) }
    if let text = rest("= ") { return .title(text) }
    if let text = rest("- ") { return .item(text) }
    if let text = rest("> ") { return .small(text) }
    if let text = rest("___") { return .blankLines(Int(text) ?? 1) }
    if line.hasPrefix("["), line.hasSuffix("]") {
      return .signatures(cells(of: line.dropFirst().dropLast()))
    }
    if line.hasPrefix("|") { return .table([cells(of: line.dropFirst(), closed: true)]) }
    let parts = line.split(separator: "::", maxSplits: 1).map { String($0).trimmingSpaces }
    guard parts.count == 2, !parts[1].isEmpty else { return nil }
    return .field(reveal(parts[0]), reveal(parts[1]))
  }

  private static func cells(of text: Substring, closed: Bool = false) -> [String] {
    var cells = text.split(separator: "|", omittingEmptySubsequences: false)
      .map { reveal(String($0).trimmingSpaces) }
    if closed, cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }

  /// The break of a line within a value.
  public static let lineBreak: Character = "\u{2028}"

  /// A value none of whose signs is read as a mark.
  static func protect(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { CleanText.line(String($0)).trimmingSpaces }
    let joined = lines.joined(separator: String(lineBreak))
    return String(String.UnicodeScalarView(joined.unicodeScalars.map(hidden)))
  }

  /// The text with its signs again.
  private static func reveal(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard scalar.value >= hiddenBase, scalar.value < hiddenBase + 0x80 else { return scalar }
          return Unicode.Scalar(scalar.value - hiddenBase) ?? scalar
        }))
  }

  private static func hidden(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    marks.contains(scalar) ? Unicode.Scalar(hiddenBase + scalar.value) ?? scalar : scalar
  }

  private static let marks = Set("=->_[]|:#".unicodeScalars)
  /// Private use area of Unicode: no text of the office has these signs.
  private static let hiddenBase: UInt32 = 0xE000
}
