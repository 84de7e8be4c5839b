// What the collector's own files share.
#pragma once

#include <cstddef>
#include <cstdint>

#include "gc/heap.h"
#include "gc/marker.h"

namespace perilune::gc {

// The process-wide state, set up once by initialise.
struct Collector {
  Hooks hooks{};
  unsigned kinds[2] = {};  // Boehm's numbers, by Kind
  unsigned mark_procedure = 0;
  bool ready = false;
};
extern Collector collector;

// Clears the part of the native stack that later calls will take: their frames have holes, in which
// stale pointers would count as roots.
[[gnu::noinline]] void clear_stack_below();

// A full collection.
void collect_all();

// Bytes. Small programs should rarely collect.
inline constexpr std::size_t kMinimumBetweenCollections = std::size_t{8} << 20;

// A live heap by isolate number, else null, and the highest number in use so far. Guarded by the
// collector's lock; stable while the world is stopped.
extern Heap* heaps[];
extern std::uint32_t highest_heap;
inline constexpr std::uint32_t kMaxHeaps = 1u << 16;

struct HeapAccess {
  // Marks the free objects and notes what the account was when the collection began.
  static void begin_collection(Heap& heap);
  static std::size_t free_at_collection(const Heap& heap) { return heap.free_at_collection_; }
};

struct MarkerAccess {
  static bool reserve();  // the work lists
  static GC_ms_entry* trace(Object* object, GC_ms_entry* top, GC_ms_entry* limit,
                            std::uint32_t chunk);
  static void push_roots();
  static void finish();
};

}  // namespace perilune::gc
