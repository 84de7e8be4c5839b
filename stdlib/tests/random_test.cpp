#include "stdlib/random.h"

#include <gtest/gtest.h>

namespace perilune::stdlib {
namespace {

// math.randomseed(42) of the reference implementation, then math.random(0).
TEST(Random, SameSequenceAsTheReferenceImplementation) {
  RandomGenerator random;
  random.seed(42, 0);
  EXPECT_EQ(static_cast<std::int64_t>(random.next()), -1276290044721465627);
}

TEST(Random, ProjectionStaysWithinItsLimit) {
  RandomGenerator random;
  random.seed(1, 2);
  for (const std::uint64_t limit : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{5},
                                    std::uint64_t{255}, ~std::uint64_t{0}}) {
    for (int i = 0; i < 100; ++i) EXPECT_LE(random.project(random.next(), limit), limit);
  }
}

}  // namespace
}  // namespace perilune::stdlib
