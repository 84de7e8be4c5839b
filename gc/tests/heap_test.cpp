#include "gc/heap.h"

#include <gtest/gtest.h>

#include <vector>

#include "gc/tests/test_objects.h"
#include "gc/threads.h"

namespace perilune::gc::test {
namespace {

class HeapTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { ASSERT_TRUE(start()); }
  void TearDown() override {
    for (Object*& root : roots) root = nullptr;
  }
  Heap heap;
};

TEST_F(HeapTest, traced_memory_is_zero_and_every_size_is_aligned) {
  for (int round = 0; round < 3; ++round) {
    for (std::size_t bytes = 0; bytes <= 2000; bytes += 7) {
      for (const Kind kind : {Kind::Leaf, Kind::Traced}) {
        auto* p = static_cast<unsigned char*>(heap.allocate(kind, bytes));
        ASSERT_NE(p, nullptr);
        EXPECT_EQ(reinterpret_cast<std::uintptr_t>(p) % kGranule, 0u);
        EXPECT_EQ(p[0] & 1, 0);
        for (std::size_t i = 0; kind == Kind::Traced && i < bytes; ++i) ASSERT_EQ(p[i], 0);
        for (std::size_t i = 1; i < bytes; ++i) p[i] = 0xaa;
      }
    }
    collect(heap);
  }
}

TEST_F(HeapTest, another_set_of_hooks_is_refused) {
  const char* error = nullptr;
  EXPECT_TRUE(start());
  EXPECT_FALSE(initialise({nullptr, nullptr, nullptr, nullptr}, &error));
  EXPECT_NE(error, nullptr);
}

TEST_F(HeapTest, keeps_reachable_objects_and_frees_the_rest) {
  roots[0] = new_list(heap, 100000, 24);
  const std::size_t full = heap.bytes_in_use();
  collect(heap);
  EXPECT_EQ(length_of(roots[0]), 100000);
  EXPECT_NEAR(double(heap.bytes_in_use()), double(full), full * 0.05);
  roots[0] = nullptr;
  collect(heap);
  EXPECT_LT(heap.bytes_in_use(), full / 10);
}

// libgc does not sweep blocks that are nearly full, and whoever is shown a dead object must see it.
TEST_F(HeapTest, a_dead_object_among_living_ones_has_no_type) {
  constexpr int kPairs = 10000;
  constexpr int kDistance = 100;       // less than one in a block
  std::vector<std::uintptr_t> hidden;  // their complements are no references
  [&]() __attribute__((noinline)) {
    Object* list = nullptr;
    for (int i = 0; i < kPairs; ++i) {
      Pair* pair = new_pair(heap, nullptr, list);
      if (i % kDistance == kDistance - 1) {
        hidden.push_back(~reinterpret_cast<std::uintptr_t>(pair));
      } else {
        list = pair;
      }
    }
    roots[0] = list;
  }
  ();
  collect(heap);
  std::size_t dead = 0;
  for (const std::uintptr_t address : hidden) {
    if (reinterpret_cast<const Object*>(~address)->type == 0) ++dead;
  }
  if (kStackIsClean) {
    EXPECT_GE(dead, hidden.size() - 2);
  }
}

// A collection must neither free what is on a free list, nor may anybody else get it.
TEST_F(HeapTest, free_lists_survive_collections) {
  for (int round = 0; round < 2000; ++round) {
    roots[0] = new_pair(heap, new_leaf(heap, 16 + round % 400), roots[0]);
    if (round % 7 == 0) heap.collect();
  }
  EXPECT_EQ(length_of(roots[0]), 2000);
}

TEST_F(HeapTest, a_collection_that_allocation_begins_keeps_everything_too) {
  roots[0] = new_list(heap, 1000, 16);
  const std::uint32_t before = collections;
  while (collections < before + 5) {
    roots[1] = new_list(heap, 1000, 100);
    ASSERT_EQ(length_of(roots[1]), 1000);
  }
  EXPECT_EQ(length_of(roots[0]), 1000);
}

TEST_F(HeapTest, bytes_in_use_follows_allocation_at_once) {
  const std::size_t before = heap.bytes_in_use();
  [&]() __attribute__((noinline)) {
    roots[0] = new_leaf(heap, 1000000);
  }
  ();
  const std::size_t large = heap.bytes_in_use();
  EXPECT_GE(large, before + 1000000);
  EXPECT_LE(large, before + 1000000 + 8192);
  roots[1] = new_pair(heap, nullptr, nullptr);
  EXPECT_EQ(heap.bytes_in_use(), large + 32);
  roots[0] = nullptr;
  collect(heap);
  if (kStackIsClean) {
    EXPECT_LT(heap.bytes_in_use(), large - 900000);
  }
}

TEST_F(HeapTest, an_exact_collection_does_not_look_at_the_callers_stack) {
  Object* list = new_list(heap, 10000, 48);
  heap.collect();
  EXPECT_EQ(length_of(list), 10000);
  const std::size_t full = heap.bytes_in_use();
  roots[0] = new_list(heap, 100, 48);
  heap.collect_exactly();
  keep_alive(list);  // that is, the pointer
  EXPECT_LT(heap.bytes_in_use(), full / 10);
  EXPECT_EQ(length_of(roots[0]), 100);
  // The whole stack counts again.
  list = new_list(heap, 10000, 48);
  heap.collect();
  EXPECT_EQ(length_of(list), 10000);
}

TEST_F(HeapTest, the_limit_fails_allocation_and_holds_only_live_bytes_against_it) {
  heap.set_limit(heap.bytes_in_use() + (4 << 20));
  // Garbage does not count.
  [&]() __attribute__((noinline)) {
    for (int i = 0; i < 100; ++i) ASSERT_NE(new_leaf(heap, 1 << 20), nullptr);
    EXPECT_EQ(new_leaf(heap, 5 << 20), nullptr);
  }
  ();
  scrub_stack();
  roots[0] = new_list(heap, 1000000, 100);
  const int length = length_of(roots[0]);
  EXPECT_GT(length, (4 << 20) / 160);
  EXPECT_LE(heap.bytes_in_use(), heap.limit());
  EXPECT_EQ(new_leaf(heap, 1 << 20), nullptr);
  // The program goes on when it lets go of something.
  roots[0] = nullptr;
  scrub_stack();
  EXPECT_NE(new_leaf(heap, 1 << 20), nullptr);
}

TEST_F(HeapTest, heaps_are_accounted_separately) {
  Heap other;
  EXPECT_NE(other.number(), heap.number());
  roots[0] = new_list(heap, 10000, 48);
  roots[1] = new_list(other, 1000, 48);
  for (int i = 0; i < 2; ++i) {
    EXPECT_NEAR(double(heap.bytes_in_use()), 10000 * 80.0, 60000);
    EXPECT_NEAR(double(other.bytes_in_use()), 1000 * 80.0, 20000);
    collect(heap);
  }
}

TEST_F(HeapTest, a_stopped_heap_begins_no_collection) {
  roots[0] = new_list(heap, 1000, 16);
  heap.stop();
  EXPECT_FALSE(heap.is_running());
  const std::uint32_t before = collections;
  for (int i = 0; i < 100; ++i) new_list(heap, 1000, 500);
  EXPECT_EQ(collections, before);
  heap.restart();
  for (int i = 0; i < 100 && collections == before; ++i) new_list(heap, 1000, 500);
  EXPECT_GT(collections, before);
}

TEST_F(HeapTest, absurd_sizes_fail) {
  EXPECT_EQ(heap.allocate(Kind::Leaf, SIZE_MAX), nullptr);
  EXPECT_EQ(heap.allocate(Kind::Leaf, SIZE_MAX - 15), nullptr);
  EXPECT_EQ(heap.allocate(Kind::Traced, SIZE_MAX / 2), nullptr);
}

TEST_F(HeapTest, stress_collects_at_every_nth_allocation) {
  heap.set_stress(3);
  const std::uint32_t before = collections;
  roots[0] = new_list(heap, 150, 40);
  EXPECT_EQ(collections, before + 100);
  EXPECT_EQ(length_of(roots[0]), 150);
  heap.set_stress(0);
}

TEST_F(HeapTest, the_nth_allocation_fails_once) {
  new_leaf(heap, 32);
  heap.fail_allocation(3);
  EXPECT_NE(new_leaf(heap, 32), nullptr);
  EXPECT_NE(new_leaf(heap, 3200), nullptr);
  EXPECT_EQ(new_leaf(heap, 32), nullptr);
  EXPECT_NE(new_leaf(heap, 32), nullptr);
}

}  // namespace
}  // namespace perilune::gc::test
