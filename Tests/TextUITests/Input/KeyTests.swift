import Testing

@testable import TextUI

struct KeyTests {
  @Test(arguments: [
    (Key.function(6), "F6"), (.control("s"), "Ctrl-S"), (.control(" "), "Ctrl-Espace"),
    (.enter, "Entrée"), (.character(" "), "Espace"), (.character("é"), "é"), (.alt("x"), "Alt-X"),
    (.escape, "Échap"), (.backTab, "Maj-Tab"), (.pageDown, "Page suiv."),
    (.controlLeft, "Ctrl-Gauche"),
  ])
  func `a key is called as on a French keyboard`(key: Key, label: String) {
    #expect(key.label == label)
  }

  @Test func `every control code is a key`() {
    let keys = (UInt8(0)...0x1F).map(Key.control(code:))
    #expect(Set(keys).count == 31)
    #expect(keys[0x0A] == keys[0x0D])
    #expect(keys[0x1F] == .control("_"))
  }

  @Test(arguments: [("0à", 0), ("1&", 1), ("6-§", 6), ("8_!", 8), ("9ç", 9)])
  func `both faces of a digit key are that digit`(faces: String, digit: Int) {
    #expect(faces.allSatisfy { Key.character($0).digit == digit })
  }

  @Test func `other keys are no digit`() {
    #expect(
      [Key.character("a"), .character("="), .control("1"), .enter].allSatisfy { $0.digit == nil })
  }
}
