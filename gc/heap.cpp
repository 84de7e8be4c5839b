#include "gc/heap.h"

#include <gc/gc.h>
#include <gc/gc_inline.h>
#include <gc/gc_mark.h>

#include <algorithm>

#include "gc/internal.h"
#include "gc/threads.h"

namespace perilune::gc {

namespace {

constexpr std::size_t kBatch = 4096;  // upper bound of what GC_generic_malloc_many returns
constexpr std::size_t kLargest = std::size_t{1} << (sizeof(void*) * 8 - 3);
// Marking threads cost a program that stays small more than they bring it.
constexpr std::size_t kParallelFrom = std::size_t{64} << 20;

// What the last recount found, by isolate, and which collection it is of.
std::uint64_t live_bytes[kMaxHeaps];
std::uint32_t live_bytes_of = 0;
std::uint32_t heap_count = 0;
std::uint32_t last_number = 0;
// When the heap of this number ended, as a count of collections.
std::uint32_t ended_at[kMaxHeaps];

void link_of(void* object, void* next) {
  *static_cast<void**>(object) = next;
}
void* next_of(void* object) {
  return *static_cast<void**>(object);
}

bool is_free_number(std::uint32_t n) {
  return heaps[n] == nullptr && (ended_at[n] == 0 || ended_at[n] - 1 != collections.load());
}

void start_marking_threads() {
  static std::atomic<bool> started{false};
  if (started.load(std::memory_order_relaxed) || started.exchange(true)) return;
  GC_start_mark_threads();
}

void add_live(void* object, std::size_t bytes, void*) {
  const auto* o = static_cast<const Object*>(object);
  if ((o->type & 1) != 0) live_bytes[o->isolate] += bytes;
}

void add_bytes(void*, std::size_t bytes, void* sum) {
  *static_cast<std::uint64_t*>(sum) += bytes;
}

// Caller holds the lock.
void count_live_bytes() {
  if (live_bytes_of == collections.load()) return;
  live_bytes_of = collections.load();
  for (std::uint32_t i = 0; i <= highest_heap; ++i) live_bytes[i] = 0;
  if (heap_count == 1) {
    // All of it is the one heap's: no object needs to be looked at.
    std::uint64_t sum = 0;
    GC_enumerate_reachable_objects_inner(add_bytes, &sum);
    for (std::uint32_t i = 1; i <= highest_heap; ++i) {
      if (heaps[i] != nullptr) live_bytes[i] = sum;
    }
    return;
  }
  // Free objects are marked but have no type yet, so they were not seen.
  GC_enumerate_reachable_objects_inner(add_live, nullptr);
  for (std::uint32_t i = 1; i <= highest_heap; ++i) {
    if (heaps[i] != nullptr) live_bytes[i] += HeapAccess::free_at_collection(*heaps[i]);
  }
}

}  // namespace

Heap::Heap() {
  with_lock([this] {
    std::uint32_t n = last_number;
    do {
      n = n + 1 == kMaxHeaps ? 1 : n + 1;
    } while (!is_free_number(n) && n != last_number);
    last_number = n;
    number_ = static_cast<std::uint16_t>(n);
    recounted_ = collections.load();
    live_bytes[n] = 0;
    heaps[n] = this;
    ++heap_count;
    if (n > highest_heap) highest_heap = n;
  });
}

Heap::~Heap() {
  with_lock([this] {
    heaps[number_] = nullptr;
    ended_at[number_] = collections.load() + 1;
    --heap_count;
  });
}

void* Heap::allocate_slow(Kind kind, std::size_t bytes) {
  if (stress_period_ != 0 || fail_countdown_ != 0) [[unlikely]]
    return allocate_under_test(kind, bytes);
  if (bytes > kMaxSmall) return allocate_one(kind, bytes);
  return refill(kind, bytes == 0 ? 1 : (bytes + kGranule - 1) / kGranule);
}

// A new free list of this size; its first object.
void* Heap::refill(Kind kind, std::size_t granules) {
  if (limit_ != 0 && !make_room(kBatch)) [[unlikely]]
    return nullptr;
  if (GC_get_heap_size() > kParallelFrom) start_marking_threads();
  const std::size_t bytes = granules * kGranule;
  void*& list = lists_[static_cast<int>(kind)][granules];
  const int number = static_cast<int>(collector.kinds[static_cast<int>(kind)]);
  // The library stores the list while it holds its lock, so a collection either sees all of it or
  // nothing.
  if (!running_) [[unlikely]]
    GC_disable();
  GC_generic_malloc_many(bytes, number, &list);
  if (!running_) [[unlikely]] {
    GC_enable();
    if (list == nullptr) GC_generic_malloc_many(bytes, number, &list);
  }
  if (list == nullptr) return nullptr;
  std::size_t count = 0;
  for (void* p = list; p != nullptr; p = next_of(p)) ++count;
  charged_ += count * bytes;
  void* p = list;
  list = next_of(p);
  link_of(p, nullptr);
  return p;
}

// One object by itself.
void* Heap::allocate_one(Kind kind, std::size_t bytes) {
  if (bytes > kLargest) return nullptr;
  if (bytes < kGranule) bytes = kGranule;
  bytes = (bytes + kGranule - 1) / kGranule * kGranule;
  if (limit_ != 0 && !make_room(bytes)) [[unlikely]]
    return nullptr;
  const int number = static_cast<int>(collector.kinds[static_cast<int>(kind)]);
  if (!running_) [[unlikely]]
    GC_disable();
  void* p = GC_generic_malloc(bytes, number);
  if (!running_) [[unlikely]] {
    GC_enable();
    if (p == nullptr) p = GC_generic_malloc(bytes, number);
  }
  if (p == nullptr) return nullptr;
  // Large blocks are rounded up to whole pages.
  charged_ += GC_size(p);
  *static_cast<std::uint64_t*>(p) = 0;
  return p;
}

void Heap::release(Object* object) {
  recount();
  const std::size_t bytes = GC_size(object);
  const std::size_t of_live = std::min(bytes, live_);
  live_ -= of_live;
  charged_ -= std::min(bytes - of_live, charged_);
  object->type = 0;
  GC_free(object);
}

void* Heap::allocate_under_test(Kind kind, std::size_t bytes) {
  if (fail_countdown_ != 0 && --fail_countdown_ == 0) return nullptr;
  if (stress_period_ != 0 && --stress_countdown_ == 0) {
    stress_countdown_ = stress_period_;
    if (running_) collect();
  }
  return allocate_one(kind, bytes);
}

// Whether `bytes` more are within the limit, which there is.
bool Heap::make_room(std::size_t bytes) {
  if (fits(bytes)) return true;
  if (bytes > limit_) return false;
  const std::size_t reserve = limit_ / 64 > bytes ? limit_ / 64 : bytes;
  if (recounted_ != collections.load()) {
    recount();
    if (fits(reserve)) return true;
  }
  // Somebody else may have collections disabled for the moment (see refill).
  for (int i = 0; i < 10 && recounted_ == collections.load(); ++i) collect();
  recount();
  return fits(reserve);
}

// Brings live_ and charged_ to the last collection.
void Heap::recount() {
  if (recounted_ == collections.load()) return;
  with_lock([this] {
    count_live_bytes();
    live_ = static_cast<std::size_t>(live_bytes[number_]);
    charged_ -= charged_at_collection_;
    charged_at_collection_ = 0;
    recounted_ = collections.load();
  });
}

std::size_t Heap::bytes_in_use() {
  recount();
  const std::size_t all = live_ + charged_;
  const std::size_t unused = free_bytes();
  return all > unused ? all - unused : 0;
}

std::size_t Heap::free_bytes() const {
  std::size_t sum = 0;
  for (const auto& kind : lists_) {
    for (std::size_t granules = 1; granules <= kMaxSmall / kGranule; ++granules) {
      for (void* p = kind[granules]; p != nullptr; p = next_of(p)) sum += granules * kGranule;
    }
  }
  return sum;
}

void Heap::collect() {
  collect_all();
}

void Heap::collect_if_due() {
  if (!running_ || charged_ < kMinimumBetweenCollections) return;
  recount();
  if (charged_ >= kMinimumBetweenCollections && charged_ >= live_) collect();
}

namespace {

// Registers that functions preserve may hold what some caller left there.
inline void clear_preserved_registers() {
#if defined(__x86_64__) && !defined(_WIN32)
  asm volatile(
      "xorl %%ebx, %%ebx\n\txorl %%r12d, %%r12d\n\txorl %%r13d, %%r13d\n\t"
      "xorl %%r14d, %%r14d\n\txorl %%r15d, %%r15d"
      :
      :
      : "rbx", "r12", "r13", "r14", "r15", "cc");
#elif defined(__aarch64__)
  asm volatile(
      "mov x19, xzr\n\tmov x20, xzr\n\tmov x21, xzr\n\tmov x22, xzr\n\tmov x23, xzr\n\t"
      "mov x24, xzr\n\tmov x25, xzr\n\tmov x26, xzr\n\tmov x27, xzr\n\tmov x28, xzr"
      :
      :
      : "x19", "x20", "x21", "x22", "x23", "x24", "x25", "x26", "x27", "x28");
#endif
}

struct StackBottom {
  void* thread;
  GC_stack_base base;
  void set() {
    with_lock([this] { GC_set_stackbottom(thread, &base); });
  }
};

// The stack of this thread counts from this call's frame on.
[[gnu::noinline]] void collect_with_stack_from_here(void* thread) {
  StackBottom here{thread, {}};
  here.base.mem_base = __builtin_frame_address(0);
  here.set();
  collect_all();
}

}  // namespace

void Heap::collect_exactly() {
  StackBottom whole{};
  whole.thread = GC_get_my_stackbottom(&whole.base);
  clear_stack_below();
  clear_preserved_registers();
  collect_with_stack_from_here(whole.thread);
  whole.set();
}

void Heap::drop_lists() {
  for (auto& kind : lists_) {
    for (void*& list : kind) list = nullptr;
  }
}

void Heap::set_stress(std::uint32_t period) {
  stress_period_ = stress_countdown_ = period;
  drop_lists();
}

void Heap::fail_allocation(std::uint64_t n) {
  fail_countdown_ = n;
  drop_lists();
}

void HeapAccess::begin_collection(Heap& heap) {
  // Marked but not traced: there is nothing in them.
  for (const auto& kind : heap.lists_) {
    for (void* list : kind) {
      for (void* p = list; p != nullptr; p = next_of(p)) GC_set_mark_bit(p);
    }
  }
  heap.free_at_collection_ = heap.free_bytes();
  heap.charged_at_collection_ = heap.charged_;
}

}  // namespace perilune::gc
