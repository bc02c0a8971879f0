extension Key {
  /// The digit of a key of the digit row, whichever of its faces arrives: an AZERTY keyboard sends
  /// « é » for the key of 2 unless Shift is held (PC, then Apple). Nil for any other key.
  public var digit: Int? {
    guard case .character(let sign) = self else { return nil }
    return Self.digitFaces.firstIndex { $0.contains(sign) }
  }

  private static let digitFaces = ["0à", "1&", "2é", "3\"", "4'", "5(", "6-§", "7è", "8_!", "9ç"]
}
