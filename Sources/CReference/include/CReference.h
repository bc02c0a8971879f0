#pragma once

#include <stddef.h>

/// A data file compiled into the program: its bytes, which live as long as it does.
struct ReferenceBytes {
  const unsigned char *start;
  size_t count;
};

/// Communes and their postal codes, the shortest names first (INSEE, La Poste, DILA).
struct ReferenceBytes reference_communes(void);
/// Vocational and comprehensive lycées, by town (ministère de l'Éducation nationale).
struct ReferenceBytes reference_schools(void);
/// The académie and the holiday zone of each département.
struct ReferenceBytes reference_academies(void);
/// NAF rév. 2 (INSEE).
struct ReferenceBytes reference_naf_rev2(void);
/// NAF 2025 (INSEE).
struct ReferenceBytes reference_naf_2025(void);
/// Vocational courses of study (MEF) by title and year.
struct ReferenceBytes reference_formations(void);
/// School holidays by zone (ministère de l'Éducation nationale).
struct ReferenceBytes reference_holidays(void);
/// Sites of Metz, under the headings of SIRENE, for the demonstration base (INSEE).
struct ReferenceBytes reference_demo_directory(void);

/// Where a run of bytes first stands in others; `count` when it does not.
size_t reference_find(const void *bytes, size_t count, const void *needle, size_t length);
