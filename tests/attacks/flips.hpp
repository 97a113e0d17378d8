// Changing one byte of what is stored, and then the next: the engine of bytes_test.cpp.
//
// An audit takes some ten milliseconds, and there are a quarter of a million bytes. So one audit looks at many changes,
// one in each of many objects, where a change in one object can hide none in another: the audit must name each object
// that was changed. Whatever it does not name in company is changed once more alone, with everything else sound.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "tests/attacks/victim.hpp"

namespace attacks {

/// Bytes that belong together: an object, its file, its part of a pack; or a whole file that belongs to no object.
struct Site {
  store::Oid oid;                          ///< what a change here spoils; zero: no one object
  std::string words;                       ///< for messages
  std::size_t size = 0;                    ///< bytes that can be changed
  std::function<void(std::size_t)> spoil;  ///< changes one bit of the byte at this place
  std::function<void()> mend;              ///< puts everything back
};

/// How much of it is done.
struct Pace {
  std::size_t sites = 1;        ///< every how manieth site
  std::size_t bytes = 1;        ///< and byte of it
  std::size_t alone_every = 0;  ///< of how many rounds in company one is done alone as well; 0: none
};

/// What a change must lead to.
enum class Expect {
  ObjectHash,  ///< the finding object-hash of the object
  AnyFinding,  ///< a finding, or no difference to anybody who reads the repository, as stock git sees it
};

struct Sweep {
  std::size_t changed = 0;
  std::size_t unnoticed = 0;  ///< changes that make no difference
};

enum class Together { Yes, No };

/// Changes byte after byte of the sites; fails the test at the first change that is not told. REQUIRES for
/// Together::Yes: no site holds what the way to another one, or that one itself, is read from.
/// Of several processes with $COOP_SHARD=1/2, =2/2 each does its part.
void sweep(const Victim& victim, const std::vector<Site>& sites, Together together, Expect expect, const Pace& pace,
           Sweep& done);

/// A site that is `size` bytes of a file, from `offset` on. The file is changed in its place.
Site site_of_file(const std::string& path, std::size_t offset, std::size_t size, const store::Oid& oid = {});

}  // namespace attacks
