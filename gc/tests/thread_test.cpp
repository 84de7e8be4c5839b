#include <gtest/gtest.h>

#include <thread>

#include "gc/heap.h"
#include "gc/tests/test_objects.h"
#include "gc/threads.h"

namespace perilune::gc::test {
namespace {

// Each thread has a heap, keeps a list by a root and others by its native stack only.
void mutate(int slot, int rounds, bool* good) {
  const ThreadScope outer;
  Heap heap;
  roots[slot] = new_list(heap, 3000, 24);
  *good = true;
  for (int i = 0; i < rounds; ++i) {
    const ThreadScope inner;
    Object* local = new_list(heap, 300, 16 + static_cast<std::size_t>(i % 60) * 8);
    if (length_of(local) != 300) *good = false;
    if (i % 100 == 0) heap.collect();
    if (i % 100 == 50) {
      local = nullptr;
      heap.collect_exactly();
    }
    if (local != nullptr && length_of(local) != 300) *good = false;
  }
  if (length_of(roots[slot]) != 3000) *good = false;
  roots[slot] = nullptr;
}

TEST(ThreadTest, two_threads_allocate_and_collect_at_once) {
  ASSERT_TRUE(start());
  bool good[3] = {};
  for (int round = 0; round < 3; ++round) {
    std::thread a(mutate, 1, 2000, &good[0]), b(mutate, 2, 2000, &good[1]);
    mutate(3, 1000, &good[2]);
    a.join();
    b.join();
    EXPECT_TRUE(good[0] && good[1] && good[2]);
  }
}

TEST(ThreadTest, a_collection_does_not_wait_for_a_blocking_call) {
  ASSERT_TRUE(start());
  std::atomic<int> stage{0};
  std::thread blocked([&] {
    const ThreadScope scope;
    call_blocking(
        [](void* s) -> void* {
          auto& its_stage = *static_cast<std::atomic<int>*>(s);
          its_stage = 1;
          while (its_stage != 2) std::this_thread::yield();
          return nullptr;
        },
        &stage);
  });
  while (stage != 1) std::this_thread::yield();
  Heap heap;
  const std::uint32_t before = collections;
  heap.collect();
  EXPECT_EQ(collections, before + 1);
  stage = 2;
  blocked.join();
}

TEST(ThreadTest, numbers_of_ended_heaps_are_not_reused_at_once) {
  ASSERT_TRUE(start());
  std::uint16_t first;
  {
    Heap heap;
    first = heap.number();
  }
  Heap next;
  EXPECT_NE(next.number(), first);
}

TEST(ThreadTest, marking_threads_start_when_the_heap_is_large) {
  ASSERT_TRUE(start());
  Heap heap;
  for (int i = 0; i < 4; ++i) roots[10 + i] = new_list(heap, 300000, 48);
  for (int i = 0; i < 3; ++i) heap.collect();
  for (int i = 0; i < 4; ++i) EXPECT_EQ(length_of(roots[10 + i]), 300000);
  for (int i = 0; i < 4; ++i) roots[10 + i] = nullptr;
}

}  // namespace
}  // namespace perilune::gc::test
