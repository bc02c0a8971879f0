/// What terminals send after an Esc for a key that is no letter.
///
/// One row a key, all families together: xterm and its kin (cursor keys in normal and in
/// application mode), PuTTY, the Linux console, screen and tmux, rxvt, vt220 with its keypad. The
/// last rows are Alt with the digit row, both faces of an AZERTY key (PC, then Apple).
enum KeySequences {
  static let rows: [(key: Key, sequences: [String])] = [
    (.up, ["[A", "OA", "[a", "Oa"]),
    (.down, ["[B", "OB", "[b", "Ob"]),
    (.right, ["[C", "OC", "[c"]),
    (.left, ["[D", "OD", "[d"]),
    (.controlRight, ["Oc"]),
    (.controlLeft, ["Od"]),
    (.home, ["[H", "OH", "[1~", "[7~"]),
    (.end, ["[F", "OF", "[4~", "[8~"]),
    (.insert, ["[2~"]),
    (.delete, ["[3~"]),
    (.pageUp, ["[5~"]),
    (.pageDown, ["[6~"]),
    (.backTab, ["[Z", "\t"]),
    (.backspace, ["\u{7F}"]),
    (.enter, ["OM"]),
    (.character("*"), ["Oj"]),
    (.character("+"), ["Ok"]),
    (.character(","), ["Ol"]),
    (.character("-"), ["Om"]),
    (.character("."), ["On"]),
    (.character("/"), ["Oo"]),
    (.character("="), ["OX"]),
    (.character("0"), ["Op"]),
    (.character("1"), ["Oq"]),
    (.character("2"), ["Or"]),
    (.character("3"), ["Os"]),
    (.character("4"), ["Ot"]),
    (.character("5"), ["Ou"]),
    (.character("6"), ["Ov"]),
    (.character("7"), ["Ow"]),
    (.character("8"), ["Ox"]),
    (.character("9"), ["Oy"]),
    (.function(1), ["OP", "[P", "[11~", "[[A", "1", "&"]),
    (.function(2), ["OQ", "[Q", "[12~", "[[B", "2", "é"]),
    (.function(3), ["OR", "[R", "[13~", "[[C", "3", "\""]),
    (.function(4), ["OS", "[S", "[14~", "[[D", "4", "'"]),
    (.function(5), ["[15~", "[[E", "5", "("]),
    (.function(6), ["[17~", "6", "-", "§"]),
    (.function(7), ["[18~", "7", "è"]),
    (.function(8), ["[19~", "8", "_", "!"]),
    (.function(9), ["[20~", "9", "ç"]),
    (.function(10), ["[21~", "0", "à"]),
    (.function(11), ["[23~"]),
    (.function(12), ["[24~"]),
    (.function(13), ["[25~"]),
    (.function(14), ["[26~"]),
    (.function(15), ["[28~"]),
    (.function(16), ["[29~"]),
    (.function(17), ["[31~"]),
    (.function(18), ["[32~"]),
    (.function(19), ["[33~"]),
    (.function(20), ["[34~"]),
  ]

  private static let keys: [String: Key] = {
    var keys: [String: Key] = [:]
    for row in rows {
      for sequence in row.sequences { keys[sequence] = row.key }
    }
    return keys
  }()

  /// The key a sequence stands for, written without its Esc; nil for one that is no key of ours.
  static func key(for sequence: String) -> Key? {
    keys[sequence] ?? modifiedKey(for: sequence)
  }

  private static func modifiedKey(for sequence: String) -> Key? {
    guard let (plain, modifiers) = KeyModifiers.split(sequence), let key = keys[plain] else {
      return nil
    }
    return modifiers.applied(to: key)
  }
}
