/// A document ready to be shown or written.
public struct Document: Hashable, Sendable {
  /// The name of its file, without extension: « ordre-mme-petit-2026-09-01 ».
  public let name: String
  public let blocks: [DocumentBlock]

  public init(name: String, blocks: [DocumentBlock]) {
    self.name = name
    self.blocks = blocks
  }

  /// Its title, for the head of a window.
  public var title: String {
    for case .title(let title) in blocks { return title }
    return name
  }
}
