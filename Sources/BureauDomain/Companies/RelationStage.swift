/// The life of a relation: à prospecter → contactée → en discussion → partenaire → partenaire
/// fort, with its exits.
public enum RelationStage: String, CaseIterable, Codable, Sendable {
  case prospect
  case contacted
  case inDiscussion
  case partner
  case strongPartner
  case dormant
  case refused
  case closed
  case opposed
  case avoid

  /// The French term.
  public var label: String {
    switch self {
    case .prospect: "à prospecter"
    case .contacted: "contactée"
    case .inDiscussion: "en discussion"
    case .partner: "partenaire"
    case .strongPartner: "partenaire fort"
    case .dormant: "en sommeil"
    case .refused: "refus"
    case .closed: "fermée"
    case .opposed: "opposition"
    case .avoid: "à éviter"
    }
  }

  /// The glyph that accompanies the word in lists (WGL4, drawn by every terminal font).
  public var glyph: String {
    switch self {
    case .prospect: "○"
    case .contacted, .inDiscussion: "◊"
    case .partner, .strongPartner: "●"
    case .dormant: "□"
    case .refused, .closed, .opposed: "×"
    case .avoid: "▲"
    }
  }

  /// Whether leaving for this stage asks why.
  public var needsMotive: Bool {
    switch self {
    case .refused, .closed, .avoid: true
    case .prospect, .contacted, .inDiscussion, .partner, .strongPartner, .dormant, .opposed: false
    }
  }

  /// Whether the office may still solicit the company: an opposition closes every mailing
  /// (RGPD art. 21), a closed company receives nothing.
  public var maySolicit: Bool {
    switch self {
    case .prospect, .contacted, .inDiscussion, .partner, .strongPartner, .dormant, .refused: true
    case .closed, .opposed, .avoid: false
    }
  }

  /// Whether the company already works with the school.
  public var isPartner: Bool { self == .partner || self == .strongPartner }

  /// The stages one may go to from here: any exit at any time, one step forward or back on the
  /// way, and from an exit back to the way.
  public var next: [RelationStage] {
    switch self {
    case .prospect: [.contacted, .inDiscussion, .partner] + Self.exits
    case .contacted: [.prospect, .inDiscussion, .partner] + Self.exits
    case .inDiscussion: [.contacted, .partner] + Self.exits
    case .partner: [.inDiscussion, .strongPartner] + Self.exits
    case .strongPartner: [.partner] + Self.exits
    case .dormant, .refused, .closed, .opposed, .avoid:
      [.prospect, .contacted, .inDiscussion, .partner] + Self.exits.filter { $0 != self }
    }
  }

  private static let exits: [RelationStage] = [.dormant, .refused, .closed, .opposed, .avoid]

  /// Where a done activity of this kind leads: a first talk makes a prospect « contactée », a
  /// visit opens the discussion; nothing ever moves a partner back.
  public func after(_ kind: ActivityKind) -> RelationStage {
    switch (self, kind) {
    case (.prospect, .visit), (.contacted, .visit), (.dormant, .visit): .inDiscussion
    case (.prospect, .meeting), (.contacted, .meeting), (.dormant, .meeting): .inDiscussion
    case (.prospect, .call), (.prospect, .mail), (.prospect, .fair), (.prospect, .workshop):
      .contacted
    default: self
    }
  }
}
