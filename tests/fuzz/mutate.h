// Changes decoded programs so that many of them still pass the verifier.
#pragma once

#include <cstdint>

#include "vm/bytecode/module.h"

namespace perilune::fuzzing {

// Random numbers that are the same everywhere (splitmix64).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }
  // Below `bound`; 0 when that is 0.
  std::uint32_t below(std::size_t bound) {
    return bound == 0 ? 0 : static_cast<std::uint32_t>(next() % bound);
  }
  bool one_in(std::uint32_t n) { return below(n) == 0; }

 private:
  std::uint64_t state_;
};

// One small random change somewhere in the program.
void mutate(bytecode::Program& program, Random& random);

// A few changes after each of which the verifier still accepts the program, as it did before.
void mutate_verified(bytecode::Program& program, Random& random, int changes);

}  // namespace perilune::fuzzing
