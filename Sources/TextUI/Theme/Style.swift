/// The role a piece of text plays on the screen; a theme gives it colours and attributes.
///
/// A pane never names a colour. The raw value is what a cell stores.
public enum Style: UInt8, CaseIterable, Sendable {
  case text, textMuted, textStrong
  case surface, surfacePanel
  case border, borderFocus
  case title
  case menubar, menubarHotkey
  case listHeader, listSelected, listSelectedUnfocused, listMarked, listMatch
  case fieldLabel, field, fieldFocus, fieldInvalid, fieldReadonly
  case button, buttonFocus
  case keybarKey
  case statusbar
  case stateOk, stateWarning, stateError, stateInfo
}

extension Style {
  /// The name in theme files, where a dot leads from a role to a finer one.
  public var name: String {
    switch self {
    case .text: "text"
    case .textMuted: "text.muted"
    case .textStrong: "text.strong"
    case .surface: "surface"
    case .surfacePanel: "surface.panel"
    case .border: "border"
    case .borderFocus: "border.focus"
    case .title: "title"
    case .menubar: "menubar"
    case .menubarHotkey: "menubar.hotkey"
    case .listHeader: "list.header"
    case .listSelected: "list.selected"
    case .listSelectedUnfocused: "list.selected.unfocused"
    case .listMarked: "list.marked"
    case .listMatch: "list.match"
    case .fieldLabel: "field.label"
    case .field: "field"
    case .fieldFocus: "field.focus"
    case .fieldInvalid: "field.invalid"
    case .fieldReadonly: "field.readonly"
    case .button: "button"
    case .buttonFocus: "button.focus"
    case .keybarKey: "keybar.key"
    case .statusbar: "statusbar"
    case .stateOk: "state.ok"
    case .stateWarning: "state.warning"
    case .stateError: "state.error"
    case .stateInfo: "state.info"
    }
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// The role of that name; nil when no role is called so.
  public init?(name: some StringProtocol) {
    guard let style = Style.byName[String(name)] else { return nil }
    self = style
  }
}
