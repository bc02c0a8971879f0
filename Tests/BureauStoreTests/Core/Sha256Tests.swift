import Testing

@testable import BureauStore

/// The examples of FIPS 180-4, and messages around the length of a block.
struct Sha256Tests {
  private func digest(_ text: String, by count: Int = .max) -> String {
    let hash = Sha256()
    let bytes = Array(text.utf8)
    var rest = bytes[...]
    repeat {
      rest.prefix(count).withUnsafeBytes { hash.update($0) }
      rest = rest.dropFirst(count)
    } while !rest.isEmpty
    return hash.finish()
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 64),
      "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmn"
        + "opqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `the examples of the standard`(text: String, expected: String) {
    #expect(digest(text) == expected)
  }

  @Test(arguments: [1, 55, 56, 63, 64, 65, 119, 120, 128])
  func `pieces change nothing`(length: Int) {
    let text = String(repeating: "x", count: length)
    let whole = digest(text)
    for count in [1, 7, 63, 64] { #expect(digest(text, by: count) == whole) }
  }
}
