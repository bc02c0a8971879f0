extension TextEncoding {
  /// What the beginning of a file tells: its encoding, and how many bytes of mark to skip.
  static func detect(_ sample: [UInt8]) -> (encoding: TextEncoding, markLength: Int) {
    for (mark, encoding) in marks where sample.starts(with: mark) { return (encoding, mark.count) }
    return (unmarked(sample), 0)
  }

  /// The byte order marks (Unicode, section 23.8).
  private static let marks: [([UInt8], TextEncoding)] = [
    ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian),
    ([0xFE, 0xFF], .utf16BigEndian),
  ]

  private static func unmarked(_ sample: [UInt8]) -> TextEncoding {
    if let wide = utf16(sample) { return wide }
    if isUtf8(sample) { return .utf8 }
    return isLatin9(sample) ? .latin9 : .windows1252
  }

  /// Two bytes a sign, of which mostly one is zero.
  private static func utf16(_ sample: [UInt8]) -> TextEncoding? {
    var zeros = (even: 0, odd: 0)
    for (position, byte) in sample.enumerated() where byte == 0 {
      if position.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let enough = max(1, sample.count / 4)
    if zeros.odd >= enough && zeros.even == 0 { return .utf16LittleEndian }
    if zeros.even >= enough && zeros.odd == 0 { return .utf16BigEndian }
    return nil
  }

  /// Whether it is UTF-8, but for a last scalar that the end of the sample may have cut.
  private static func isUtf8(_ sample: [UInt8]) -> Bool {
    let longestCut = 3
    return (0...min(longestCut, sample.count)).contains { cut in
      let tail = sample.suffix(cut)
      return tail.allSatisfy { $0 >= 0x80 }
        && String(validating: sample.dropLast(cut), as: UTF8.self) != nil
    }
  }

  /// Windows-1252 and ISO-8859-15 differ by a few bytes only: the former writes signs at 80–9F,
  /// the latter œ in the middle of a word where the former would have ½.
  private static func isLatin9(_ sample: [UInt8]) -> Bool {
    guard !sample.contains(where: { (0x80...0x9F).contains($0) }) else { return false }
    return sample.indices.contains { index in
      switch sample[index] {
      case 0xBC, 0xBD, 0xBE: index + 1 < sample.count && isLetter(sample[index + 1])
      case 0xA4: index > 0 && (isDigit(sample[index - 1]) || isSpaceAfterDigit(index, sample))
      default: false
      }
    }
  }

  private static func isSpaceAfterDigit(_ index: Int, _ sample: [UInt8]) -> Bool {
    index > 1 && (sample[index - 1] == 0x20 || sample[index - 1] == 0xA0)
      && isDigit(sample[index - 2])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || byte >= 0xC0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
