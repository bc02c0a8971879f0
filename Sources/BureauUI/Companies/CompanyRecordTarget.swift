internal import BureauDomain

/// What a line of a company's record opens.
enum CompanyRecordTarget: Hashable, Sendable {
  case identity, relation, next
  case site(Site.ID)
  case contact(Contact.ID)
  case offer(Offer.ID)
  case activity(Activity.ID)
}
