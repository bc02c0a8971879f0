import CNcurses
import Glibc
import TestSupport
import Testing
import TextUI

struct TerminalShimTests {
  @Test func `widths are those of the C library for every scalar`() {
    #expect(cn_set_locale())
    let different = (0...UInt32(0x10FFFF)).lazy.compactMap(Unicode.Scalar.init).filter {
      DisplayWidth.of($0) != max(0, Int(cn_width($0.value)))
    }
    #expect(Array(different.prefix(5)).isEmpty)
  }

  /// A socket that keeps messages apart shows how many writes there were.
  @Test func `a frame written in pieces leaves in one write`() {
    var ends: [Int32] = [-1, -1]
    socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &ends)
    var name = Array("/tmp/bureau-XXXXXX".utf8CString)
    let memory = mkstemp(&name)
    unlink(name)
    defer { for descriptor in ends + [memory] { close(descriptor) } }
    var message = [UInt8](repeating: 0, count: 100_000)
    for count in [65, 3, 1] {
      for piece in 0..<count { write(memory, "piece \(piece % 10);", 8) }
      #expect(cn_drain(memory, ends[0]))
      #expect(recv(ends[1], &message, message.count, Int32(MSG_DONTWAIT)) == 8 * count)
      #expect(recv(ends[1], &message, message.count, Int32(MSG_DONTWAIT)) == -1)
    }
    #expect(cn_drain(memory, ends[0]))
    #expect(recv(ends[1], &message, message.count, Int32(MSG_DONTWAIT)) == -1)
  }

  @Test func `a line that takes little at a time gets all of a frame`() async {
    var ends: [Int32] = [-1, -1]
    socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends)
    var name = Array("/tmp/bureau-XXXXXX".utf8CString)
    let memory = mkstemp(&name)
    unlink(name)
    let frame = Array(repeating: UInt8(ascii: "x"), count: 1 << 21)
    write(memory, frame, frame.count)
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let (from, to) = (ends[0], ends[1])
    async let isSent = {
      defer { close(from) }
      return cn_drain(memory, from)
    }()
    var received = 0
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = retrying({ read(to, &buffer, buffer.count) }), count > 0 {
      received += count
    }
    #expect(await isSent)
    #expect(received == frame.count)
    for descriptor in [memory, to] { close(descriptor) }
  }

  @Test func `a line that is gone is told`() {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [-1, -1]
    socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends)
    var name = Array("/tmp/bureau-XXXXXX".utf8CString)
    let memory = mkstemp(&name)
    unlink(name)
    defer { for descriptor in [memory, ends[0]] { close(descriptor) } }
    close(ends[1])
    write(memory, "adieu", 5)
    #expect(!cn_drain(memory, ends[0]))
  }
}
