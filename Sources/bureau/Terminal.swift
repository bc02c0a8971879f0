import CNcurses
import Glibc
import TextUI

/// The keyboard and the screen: canvases out, events in. The only place that knows ncurses.
final class Terminal {
  /// The window in cells.
  private(set) var size: Size
  /// What the keyboard sent last, as it came.
  private(set) var lastBytes: [UInt8] = []

  private let settings: TerminalSettings
  private let signals: Int32
  private var painter: TerminalPainter
  private var decoder = KeyDecoder()
  private var awaitsQuietTick = false
  private var isGone = false

  /// Waits at most so long before it tells that time passed, in milliseconds.
  private static let idleDelay: Int32 = 1000
  /// After so long without a key a detail worth drawing may be drawn, in milliseconds.
  private static let quietDelay: Int32 = 120
  private static let mostBytesAtOnce = 64 * 1024
  private static let shownBytes = 24

  init(theme: Theme, settings: TerminalSettings) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    signals = cn_signals_open()
    guard signals >= 0 else { throw .noSignals }
    let isUnicode = cn_set_locale()
    try Self.open(settings.term)
    self.settings = settings
    size = Self.windowSize
    let available = ColorTier(
      colors: Int(cn_colors()), isDirect: cn_has_rgb(), noColor: settings.noColor)
    let tier = settings.colors?.limited(to: available) ?? available
    painter = TerminalPainter(theme: theme, tier: tier, isUnicode: isUnicode)
  }

  deinit { close() }

  /// How many colours terminfo gives this terminal.
  var colors: Int { Int(cn_colors()) }

  /// Shows a canvas: only what changed is sent, in one write; nothing when nothing did.
  func show(_ canvas: Canvas) {
    guard !isGone, painter.paint(canvas) else { return }
    wnoutrefresh(cn_screen())
    doupdate()
    isGone = !cn_flush()
  }

  /// Waits for something to happen and gives all of it, keys that wait already included.
  ///
  /// - Parameter isBusy: a long job goes on: a tick comes at once when nothing else waits.
  func next(isBusy: Bool = false) -> [InputEvent] {
    var events: [InputEvent] = []
    while events.isEmpty { events = isGone ? [.hangup] : poll(isBusy ? 0 : delay) }
    return events
  }

  /// Gives the terminal back and stops, as Ctrl-Z does everywhere, until the shell continues.
  func suspend() {
    cn_close()
    cn_stop()
    takeBack()
  }

  /// Paints the whole screen anew, for when another program wrote over it.
  func repaint() {
    clearok(cn_terminal(), true)
    painter.forget()
  }

  /// Changes the colours; the next canvas shows them.
  func setTheme(_ theme: Theme) { painter.use(theme) }

  /// Gives the terminal back as it was found.
  func close() { cn_close() }
}

extension Terminal {
  private static var windowSize: Size {
    let window = cn_window_size()
    return Size(columns: Int(window.columns), rows: Int(window.rows))
  }

  /// Opens the screen as the type of terminal the environment names, else as a usual one.
  private static func open(_ term: String?) throws(TerminalError) {
    if let term, cn_open(term) { return }
    for other in ["xterm-256color", "vt100"] where other != term {
      let problem =
        term.map { "Terminal « \($0) » inconnu de ce serveur" } ?? "Type de terminal absent ou faux"
      let notice = "\(problem) : essai comme « \(other) ».\n"
      _ = write(STDERR_FILENO, notice, notice.utf8.count)
      if cn_open(other) { return }
    }
    throw .unknownTerminal
  }

  private func takeBack() {
    cn_resume()
    resize()
  }

  private func resize() {
    size = Self.windowSize
    cn_resize(cn_window_size())
    painter.forget()
  }

  private var delay: Int32 {
    if decoder.isWaiting { return settings.escapeDelay }
    return awaitsQuietTick ? Self.quietDelay : Self.idleDelay
  }

  private func poll(_ delay: Int32) -> [InputEvent] {
    var ready = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    let count = Glibc.poll(&ready, nfds_t(ready.count), delay)
    guard count != 0 else { return timePassed() }
    guard count > 0 else { return [] }
    var events = ready[1].revents == 0 ? [] : readSignals()
    if ready[0].revents != 0 { events += readKeys() }
    return events
  }

  private func timePassed() -> [InputEvent] {
    if decoder.isWaiting { return filter(decoder.flush()) }
    awaitsQuietTick = false
    return [.tick]
  }

  private func readSignals() -> [InputEvent] {
    var events: [InputEvent] = []
    while case let number = cn_signals_next(), number != 0 {
      let event = handleSignal(number)
      if !events.contains(event) { events.append(event) }
    }
    return events
  }

  private func handleSignal(_ number: Int32) -> InputEvent {
    switch number {
    case SIGHUP, SIGTERM: return .hangup
    case SIGTSTP where settings.canStop: suspend()
    case SIGCONT: takeBack()
    default: resize()
    }
    return .resize
  }

  private func readKeys() -> [InputEvent] {
    var events: [InputEvent] = []
    var total = 0
    let now = Self.milliseconds
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 1)
    defer { bytes.deallocate() }
    lastBytes = []
    while total < Self.mostBytesAtOnce, total == 0 || hasMore {
      let count = read(STDIN_FILENO, bytes.baseAddress, bytes.count)
      if count < 0, errno == EINTR || errno == EAGAIN { break }
      guard count > 0 else { return events + [.hangup] }
      if lastBytes.isEmpty { lastBytes = Array(bytes[..<count].prefix(Self.shownBytes)) }
      events += filter(decoder.feed(bytes[..<count], at: now))
      total += count
    }
    return events
  }

  /// A clock that nobody sets.
  private static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private var hasMore: Bool {
    var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return Glibc.poll(&ready, 1, 0) > 0
  }

  /// Takes out the keys that are the terminal's own: Ctrl-L paints anew, Ctrl-Z stops.
  private func filter(_ events: [InputEvent]) -> [InputEvent] {
    awaitsQuietTick = awaitsQuietTick || !events.isEmpty
    return events.compactMap { event in
      switch event {
      case .key(.control("l")):
        repaint()
        return .resize
      case .key(.control("z")):
        guard settings.canStop else { return nil }
        suspend()
        return .resize
      default: return event
      }
    }
  }
}
