public import BureauDomain
public import BureauExchange
public import BureauStore
public import TextUI

/// What every pane shares: the base, who works, what day it is, where files come and go.
public struct Context: PaneContext {
  public let store: Store
  public private(set) var session: Session
  public let clock: Clock
  /// What the checks compare with; the application reads them again when the base changes.
  public private(set) var settings: CheckSettings
  /// The exchange folder of the agent; nil where none can be made.
  public let exchange: ExchangeFolder?
  /// The templates of documents.
  public let templates: DocumentTemplates
  /// The names of the themes one may choose.
  public let themes: [String]
  /// The keys the person chose.
  public let keymap: Keymap

  public init(
    store: Store, session: Session, clock: Clock, settings: CheckSettings = .unread,
    exchange: ExchangeFolder? = nil, templates: DocumentTemplates = DocumentTemplates(),
    themes: [String] = [], keymap: Keymap = .standard
  ) {
    self.store = store
    self.session = session
    self.clock = clock
    self.settings = settings
    self.exchange = exchange
    self.templates = templates
    self.themes = themes
    self.keymap = keymap
  }

  /// Reads the dated tables of the base as they are today.
  mutating func readSettings() throws { settings = try store.checkSettings(on: today) }

  /// Works on as the agent is in the base now.
  mutating func become(_ agent: Agent) { session = Session(agent: agent) }

  public var today: Day { clock.today }
  var agent: Agent { session.agent }

  /// Whether this session may do it; what it may not do is absent from its menus.
  func may(_ deed: Deed) -> Bool { session.may(deed) }

  /// Stops with the refusal of the domain if this session may not do it.
  public func demand(_ deed: Deed) throws {
    if case .refused(let violation) = Access.verdict(deed, session) { throw violation }
  }
}

extension Session {
  /// Whether this session may do it; what it may not do is absent from its menus.
  func may(_ deed: Deed) -> Bool {
    if case .refused = Access.verdict(deed, self) { return false }
    return true
  }
}
