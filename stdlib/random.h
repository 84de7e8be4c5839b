// The generator of math.random: xoshiro256** (D. Blackman, S. Vigna, 2018), seeded and projected as
// the reference implementation does, so that the same seed gives the same numbers.
#pragma once

#include <bit>
#include <cstdint>

namespace perilune::stdlib {

struct RandomGenerator {
  std::uint64_t state[4];

  void seed(std::uint64_t first, std::uint64_t second) {
    constexpr int kDiscarded = 16;
    state[0] = first;
    state[1] = 0xff;  // keeps the state from being all zeros
    state[2] = second;
    state[3] = 0;
    for (int i = 0; i < kDiscarded; ++i) next();
  }

  std::uint64_t next() {
    const std::uint64_t result = std::rotl(state[1] * 5, 7) * 9;
    const std::uint64_t shifted = state[1] << 17;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = std::rotl(state[3], 45);
    return result;
  }

  // In [0, 1): the high 53 bits.
  static double to_float(std::uint64_t bits) { return static_cast<double>(bits >> 11) * 0x1p-53; }

  // In [0, limit], uniformly, from `bits` on: those that a mask of the limit's width leaves too
  // large are thrown away.
  std::uint64_t project(std::uint64_t bits, std::uint64_t limit) {
    const std::uint64_t mask = limit == 0 ? 0 : ~std::uint64_t{0} >> std::countl_zero(limit);
    while ((bits &= mask) > limit) bits = next();
    return bits;
  }
};

}  // namespace perilune::stdlib
