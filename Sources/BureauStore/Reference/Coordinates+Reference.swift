internal import BureauDomain

extension Coordinates {
  /// Reads two decimal numbers; nil when one is missing.
  init?(latitudeText: String, longitudeText: String) {
    guard let latitude = Double(latitudeText), let longitude = Double(longitudeText) else {
      return nil
    }
    self.init(latitude: latitude, longitude: longitude)
  }
}
