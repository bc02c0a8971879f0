internal import BureauDomain

/// Whether a company may be written to, as every export says in a column of its own: who makes a
/// mailing of it must leave out oppositions (RGPD art. 21) and partial diffusions (code de
/// commerce, A123-96).
enum Solicitation: String {
  case allowed = "oui"
  case opposed = "non (opposition)"
  case avoided = "non (à éviter)"
  case closed = "non (fermée)"
  case withConsent = "avec accord (diffusion partielle)"

  init(_ company: Company, _ site: Site?) {
    self =
      switch company.relation.stage {
      case .opposed: .opposed
      case .avoid: .avoided
      case .closed: .closed
      case _ where company.closing != nil: .closed
      case .prospect, .contacted, .inDiscussion, .partner, .strongPartner, .dormant, .refused:
        site?.diffusion == .partial ? .withConsent : .allowed
      }
  }
}
