/// SHA-256 (FIPS 180-4): enough to tell whether a file is the one that was written, byte for byte.
///
/// Written so that it is fast in a debug build too, where tests hash whole bases: memory of its own
/// and plain loops, as ranges, arrays and closures are slow there.
final class Sha256 {
  private static let blockBytes = 64
  private static let rounds = 64

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]

  private static let start: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]

  /// The constants, the eight words of the digest so far, and room for the words of one block.
  private let constants: UnsafeMutablePointer<UInt32>
  private let state: UnsafeMutablePointer<UInt32>
  private let schedule: UnsafeMutablePointer<UInt32>
  /// The beginning of the block that is not whole yet.
  private let waiting: UnsafeMutableRawPointer
  private var waitingCount = 0
  private var byteCount: UInt64 = 0

  init() {
    constants = .allocate(capacity: Self.rounds)
    constants.initialize(from: Self.constants, count: Self.rounds)
    state = .allocate(capacity: Self.start.count)
    state.initialize(from: Self.start, count: Self.start.count)
    schedule = .allocate(capacity: Self.rounds)
    schedule.initialize(repeating: 0, count: Self.rounds)
    waiting = .allocate(byteCount: Self.blockBytes, alignment: 8)
  }

  deinit {
    constants.deallocate()
    state.deallocate()
    schedule.deallocate()
    waiting.deallocate()
  }

  /// Takes the next bytes of the message.
  func update(_ bytes: UnsafeRawBufferPointer) {
    guard var next = bytes.baseAddress else { return }
    byteCount += UInt64(bytes.count)
    let end = next + bytes.count
    if waitingCount > 0 {
      let taken = min(Self.blockBytes - waitingCount, bytes.count)
      keep(next, taken)
      next += taken
      guard waitingCount == Self.blockBytes else { return }
      compress(waiting)
      waitingCount = 0
    }
    while end - next >= Self.blockBytes {
      compress(next)
      next += Self.blockBytes
    }
    keep(next, end - next)
  }

  /// The digest of all that came, as 64 hexadecimal digits.
  func finish() -> String {
    let bits = byteCount * 8
    let padding = (119 - Int(byteCount % 64)) % 64
    let tail = [0x80] + [UInt8](repeating: 0, count: padding) + Self.bytes(of: bits)
    tail.withUnsafeBytes { update($0) }
    return (0..<Self.start.count).flatMap { Self.bytes(of: state[$0]) }.map { byte in
      String(byte >> 4, radix: 16) + String(byte & 0xF, radix: 16)
    }.joined()
  }

  private func keep(_ bytes: UnsafeRawPointer, _ count: Int) {
    guard count > 0 else { return }
    (waiting + waitingCount).copyMemory(from: bytes, byteCount: count)
    waitingCount += count
  }

  private func compress(_ block: UnsafeRawPointer) {
    let (words, constants) = (schedule, constants)
    var index = 0
    while index < 16 {
      words[index] = block.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self).byteSwapped
      index &+= 1
    }
    while index < Self.rounds {
      let (a, b) = (words[index &- 15], words[index &- 2])
      let first = (a &>> 7 | a &<< 25) ^ (a &>> 18 | a &<< 14) ^ (a &>> 3)
      let second = (b &>> 17 | b &<< 15) ^ (b &>> 19 | b &<< 13) ^ (b &>> 10)
      words[index] = words[index &- 16] &+ first &+ words[index &- 7] &+ second
      index &+= 1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    index = 0
    while index < Self.rounds {
      let mixed = (e &>> 6 | e &<< 26) ^ (e &>> 11 | e &<< 21) ^ (e &>> 25 | e &<< 7)
      let choice = (e & f) ^ (~e & g)
      let one = h &+ mixed &+ choice &+ constants[index] &+ words[index]
      let other = (a &>> 2 | a &<< 30) ^ (a &>> 13 | a &<< 19) ^ (a &>> 22 | a &<< 10)
      let two = other &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e) = (g, f, e, d &+ one)
      (d, c, b, a) = (c, b, a, one &+ two)
      index &+= 1
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  private static func bytes(of number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian, Array.init)
  }
}
