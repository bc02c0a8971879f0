// memmem is a GNU function.
#define _GNU_SOURCE

#include "CReference.h"

#include <string.h>

// #embed is C23; clang takes it in every mode and says so at each use.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char communes[] = {
#embed "data/communes.csv"
};

static const unsigned char schools[] = {
#embed "data/lycees.csv"
};

static const unsigned char academies[] = {
#embed "data/academies.csv"
};

static const unsigned char naf_rev2[] = {
#embed "data/naf_rev2.csv"
};

static const unsigned char naf_2025[] = {
#embed "data/naf_2025.csv"
};

static const unsigned char formations[] = {
#embed "data/formations.csv"
};

static const unsigned char holidays[] = {
#embed "data/vacances.csv"
};

static const unsigned char demo_directory[] = {
#embed "data/sirene_metz.csv"
};

struct ReferenceBytes reference_communes(void) {
  return (struct ReferenceBytes){communes, sizeof communes};
}

struct ReferenceBytes reference_schools(void) {
  return (struct ReferenceBytes){schools, sizeof schools};
}

struct ReferenceBytes reference_academies(void) {
  return (struct ReferenceBytes){academies, sizeof academies};
}

struct ReferenceBytes reference_naf_rev2(void) {
  return (struct ReferenceBytes){naf_rev2, sizeof naf_rev2};
}

struct ReferenceBytes reference_naf_2025(void) {
  return (struct ReferenceBytes){naf_2025, sizeof naf_2025};
}

struct ReferenceBytes reference_formations(void) {
  return (struct ReferenceBytes){formations, sizeof formations};
}

struct ReferenceBytes reference_holidays(void) {
  return (struct ReferenceBytes){holidays, sizeof holidays};
}

struct ReferenceBytes reference_demo_directory(void) {
  return (struct ReferenceBytes){demo_directory, sizeof demo_directory};
}

size_t reference_find(const void *bytes, size_t count, const void *needle, size_t length) {
  const unsigned char *found = memmem(bytes, count, needle, length);
  return found ? (size_t)(found - (const unsigned char *)bytes) : count;
}
