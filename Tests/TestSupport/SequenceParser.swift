/// Cuts the bytes a program writes into letters, controls and escape sequences.
struct SequenceParser: Sendable {
  enum Command: Hashable, Sendable {
    case letter(Unicode.Scalar)
    case control(UInt8)
    case escape(UInt8)
    case sequence(mark: Character?, numbers: [Int], final: Character)
  }

  private enum State {
    case ground, escape, charset, sequence, string
  }

  private var state = State.ground
  private var letter: [UInt8] = []
  private var body: [UInt8] = []

  mutating func push(_ byte: UInt8) -> Command? {
    switch state {
    case .ground where byte == 0x1B:
      state = .escape
      return nil
    case .ground: return byte < 0x20 ? .control(byte) : pushLetter(byte)
    case .escape: return pushAfterEscape(byte)
    case .charset: state = .ground
    case .sequence: return pushInSequence(byte)
    case .string where byte == 0x07 || byte == 0x5C: state = .ground
    case .string: break
    }
    return nil
  }

  private mutating func pushLetter(_ byte: UInt8) -> Command? {
    letter.append(byte)
    guard let text = String(validating: letter, as: UTF8.self) else { return nil }
    letter = []
    return text.unicodeScalars.first.map { .letter($0) }
  }

  private mutating func pushAfterEscape(_ byte: UInt8) -> Command? {
    state = .ground
    switch byte {
    case UInt8(ascii: "["):
      body = []
      state = .sequence
    case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .string
    case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
    default: return .escape(byte)
    }
    return nil
  }

  private mutating func pushInSequence(_ byte: UInt8) -> Command? {
    guard 0x40...0x7E ~= byte else {
      body.append(byte)
      return nil
    }
    state = .ground
    let text = String(decoding: body, as: UTF8.self)
    let mark = text.first.flatMap { "?>=<!".contains($0) ? $0 : nil }
    let numbers = text.dropFirst(mark == nil ? 0 : 1)
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    return .sequence(mark: mark, numbers: numbers, final: Character(Unicode.Scalar(byte)))
  }
}
