internal import BureauDomain

/// What a line of a company's record opens.
enum CompanyRecordTarget: Hashable, Sendable {
  case identity, relation, next, follower
  case site(Site.ID)
  case contact(Contact.ID)
  case offer(Offer.ID)
  case activity(Activity.ID)
  case guide(SentGuide.ID)
  case placement(Placement.ID)
  case appraisal(Appraisal.ID)
  case need(Need.ID)

  /// The fields of the record that the line shows.
  var fields: Set<FieldName> {
    switch self {
    case .identity: [.company, .name]
    case .relation: [.relation, .company]
    case .next: [.nextAction]
    case .site: [.siret]
    case .contact: [.contact]
    case .follower, .offer, .activity, .guide, .placement, .appraisal, .need: []
    }
  }

  /// The right that opening it takes; nil where the pane behind asks itself.
  var deed: Deed? {
    switch self {
    case .identity, .relation, .next, .site, .contact, .offer, .guide: .editCompanies
    case .follower, .need: .logActivities
    case .placement: .readLearners
    case .appraisal: .appraiseHost
    case .activity: nil
    }
  }
}
