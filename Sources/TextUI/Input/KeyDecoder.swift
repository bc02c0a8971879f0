/// Turns the bytes a terminal sends into keys and pastes.
///
/// It knows no terminal, and no clock but the time it is told: bytes in, events out, what is unfinished stays for the next
/// call. Only Esc is ambiguous, as every sequence starts with it: while `isWaiting`, the caller
/// waits the Esc delay for more bytes, and calls `flush()` when none came.
public struct KeyDecoder: Sendable {
  private enum State {
    case ground
    case escape
    /// After `ESC [` or `ESC O`.
    case sequence
    /// The three bytes of an old mouse report, thrown away.
    case mouse(remaining: Int)
    /// An answer of the terminal (OSC, DCS), thrown away until its end.
    case answer
    case paste
  }

  /// No key sends more; what goes on is thrown away up to its last byte.
  private static let longestSequence = 32

  private var state = State.ground
  private var sequence: [UInt8] = []
  private var scalars = ScalarDecoder()
  private var paste = PasteBuffer()
  private var isAlt = false
  private var isStray = false
  private var wasFlushed = false
  private var events: [InputEvent] = []
  /// Nil once the terminal showed that it marks pastes.
  private var burst: BurstGuess? = BurstGuess()

  public init() {}

  /// Whether `flush()` would settle something: an Esc which may be a key or the start of one.
  public var isWaiting: Bool {
    switch state {
    case .ground, .mouse: false
    case .escape: !scalars.isWaiting
    case .sequence, .paste: sequence.count == 1
    case .answer: true
    }
  }

  /// Takes all bytes there are and gives the events they complete.
  ///
  /// - Parameter now: the milliseconds of a clock that only goes forward, by which a paste is
  ///   guessed where the terminal marks none; nil guesses nothing.
  public mutating func feed(_ bytes: some Sequence<UInt8>, at now: Int? = nil) -> [InputEvent] {
    let bytes = Array(bytes)
    resumeStray(bytes)
    for (index, byte) in bytes.enumerated() { push(byte, before: bytes[(index + 1)...]) }
    let events = take()
    guard let now else { return events }
    return burst?.read(events, at: now) ?? events
  }

  /// Settles an Esc after which nothing came: it was the key, not the start of another one.
  public mutating func flush() -> [InputEvent] {
    guard isWaiting else { return [] }
    switch state {
    case .ground, .mouse: break
    case .escape:
      emit(.escape)
      wasFlushed = true
    case .sequence, .answer:
      guard sequence.count == 1 else { break }
      let letter = Character(Unicode.Scalar(sequence[0]))
      emit(isStray ? .character(letter) : .alt(letter))
    case .paste: events.append(.paste(paste.cleaned))
    }
    toGround()
    return take()
  }
}

extension KeyDecoder {
  /// Takes up a sequence whose Esc came so much earlier that it was flushed as a key.
  private mutating func resumeStray(_ bytes: [UInt8]) {
    guard wasFlushed, let first = bytes.first else { return }
    wasFlushed = false
    let isSequence =
      first == UInt8(ascii: "[")
      || bytes.count == 2 && KeySequences.key(for: String(decoding: bytes, as: UTF8.self)) != nil
    guard isSequence else { return }
    state = .escape
    isStray = true
  }

  private mutating func push(_ byte: UInt8, before rest: ArraySlice<UInt8>) {
    switch state {
    case .ground: pushPlain(byte)
    case .escape: pushAfterEscape(byte)
    case .sequence: pushInSequence(byte)
    case .mouse(let remaining):
      if remaining == 1 { toGround() } else { state = .mouse(remaining: remaining - 1) }
    case .answer: pushInAnswer(byte)
    case .paste: pushInPaste(byte, before: rest)
    }
  }

  private mutating func pushPlain(_ byte: UInt8) {
    guard byte != 0x1B else {
      toGround()
      state = .escape
      return
    }
    guard let scalar = scalars.push(byte) else { return }
    if scalar.value < 0x20 || scalar.value == 0x7F {
      emit(Key.control(code: UInt8(scalar.value)))
    } else {
      emit(letter: scalar)
    }
  }

  private mutating func pushAfterEscape(_ byte: UInt8) {
    guard !scalars.isWaiting else { return pushAlt(byte) }
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      sequence = [byte]
      state = .sequence
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      sequence = [byte]
      state = .answer
    case 0x00...0x1F where byte != UInt8(ascii: "\t"):
      emit(.escape)
      toGround()
      pushPlain(byte)
    default: pushAlt(byte)
    }
  }

  /// A letter after Esc, in one byte or several; a bad one takes the Esc along.
  private mutating func pushAlt(_ byte: UInt8) {
    guard !scalars.isWaiting || byte & 0xC0 == 0x80 else {
      toGround()
      pushPlain(byte)
      return
    }
    let scalar = scalars.push(byte)
    guard !scalars.isWaiting else { return }
    toGround()
    guard let scalar else { return }
    emit(KeySequences.key(for: String(scalar)) ?? .alt(Character(scalar)))
  }

  private mutating func pushInSequence(_ byte: UInt8) {
    guard 0x20...0x7E ~= byte else {
      toGround()
      pushPlain(byte)
      return
    }
    if sequence.count < Self.longestSequence { sequence.append(byte) }
    if sequence.elementsEqual("[M".utf8) {
      state = .mouse(remaining: 3)
    } else if endsSequence(byte) {
      finishSequence()
    }
  }

  /// The grammar of ECMA-48, with the two exceptions of the field: `ESC [ [ A` of the Linux console
  /// and `ESC [ 7 $` of rxvt.
  private func endsSequence(_ byte: UInt8) -> Bool {
    let isSecond = sequence.count == 2
    if byte == UInt8(ascii: "["), isSecond, sequence[0] == byte { return false }
    if byte == UInt8(ascii: "$") { return !isSecond && sequence[1] != UInt8(ascii: "?") }
    return byte >= 0x40
  }

  private mutating func finishSequence() {
    let name = String(decoding: sequence, as: UTF8.self)
    toGround()
    if name == "[200~" {
      state = .paste
      burst = nil
    } else if let key = KeySequences.key(for: name) {
      emit(key)
    }
  }

  private mutating func pushInAnswer(_ byte: UInt8) {
    let previous = sequence.last
    sequence = [UInt8(ascii: "]"), byte]
    switch byte {
    case 0x07, 0x18, 0x1A: toGround()
    case UInt8(ascii: "\\") where previous == 0x1B: toGround()
    default: break
    }
  }

  private mutating func pushInPaste(_ byte: UInt8, before rest: ArraySlice<UInt8>) {
    sequence.append(byte)
    if sequence == PasteBuffer.endMarker {
      sequence = []
      guard !PasteBuffer.goesOn(in: rest) else { return }
      events.append(.paste(paste.cleaned))
      toGround()
    } else if sequence == PasteBuffer.startMarker {
      sequence = []
    } else if !PasteBuffer.endMarker.starts(with: sequence),
      !PasteBuffer.startMarker.starts(with: sequence)
    {
      let isNewMarker = byte == 0x1B
      for byte in sequence.dropLast(isNewMarker ? 1 : 0) { paste.append(byte) }
      sequence = isNewMarker ? [byte] : []
    }
  }

  private mutating func toGround() {
    state = .ground
    sequence = []
    paste = PasteBuffer()
    scalars.reset()
    isStray = false
  }

  private mutating func emit(_ key: Key) { events.append(.key(key)) }

  /// A letter; a combining mark joins the letter that came with it.
  private mutating func emit(letter scalar: Unicode.Scalar) {
    guard !SafeText.isHidden(scalar) else { return }
    guard Composition.isMark(scalar), case .key(.character(let base))? = events.last,
      case let joined = String(base) + String(scalar), joined.count == 1
    else { return emit(.character(Character(scalar))) }
    events[events.count - 1] = .key(.character(Composition.compose(Character(joined))))
  }

  private mutating func take() -> [InputEvent] {
    defer { events = [] }
    return events
  }
}
