// The collected heap: Boehm's collector, used precisely (design, section 4).
//
// Two kinds of memory for the whole process: traced objects, with one mark procedure that asks the
// VM (Hooks::trace) what an object refers to, and leaves. Every isolate owns a Heap: free lists by
// kind and size that it pops without locks, and the account of its bytes.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

#include "gc/object.h"

namespace perilune::gc {

// What tracing and root scanning report references to. One class for both uses: Boehm's mark stack
// while it marks, our own work list at the end of marking (weak tables, finalizers).
class Marker;

struct Hooks {
  // Reports references of `object` through marker.visit: at most about kTraceChunk of them, from
  // chunk number `chunk` on (0 first); when there are more, it calls marker.again(chunk + 1) before
  // the visits. Marking threads run it at the same time, even for the same object.
  void (*trace)(Object* object, std::uint32_t chunk, Marker& marker);
  // Reports all roots: isolates, their registries, interned names. The world is stopped.
  void (*roots)(Marker& marker);
  // The world is stopped and marking begins.
  void (*mark_start)();
  // The world is stopped, everything strongly reachable is marked: ephemerons, weak values,
  // finalizers, weak keys, intern table, shape transitions. See the marker's functions for this
  // phase.
  void (*mark_end)(Marker& marker);
};
inline constexpr std::uint32_t kTraceChunk = 256;

// Sets the collector up; the first call in the process wins, later ones only check that the hooks
// are the same. False, with a message, when a host in this process already uses the collector with
// settings that ours cannot live with. The calling thread is known to the collector afterwards;
// threads that come later need a ThreadScope (gc/threads.h).
bool initialise(const Hooks& hooks, const char** error);

// How many collections there were. Stable while the calling thread allocates nothing and is alone.
extern std::atomic<std::uint32_t> collections;

enum class Kind : std::uint8_t { Leaf = 0, Traced = 1 };

// Objects up to this size come from the free lists.
inline constexpr std::size_t kMaxSmall = 512;
inline constexpr std::size_t kGranule = 16;

// The memory of one isolate. Used by the thread that runs the isolate only.
//
// The account is exact after a recount: what was marked by the last collection and belongs to the
// isolate, plus all that was charged since. Between recounts it errs upwards: what died is still
// counted. A recount walks the marked objects (about 3 ns each) and happens when somebody asks, or
// when the charge passes the limit; then, if that does not help, a collection comes first.
class Heap {
 public:
  Heap();
  ~Heap();
  Heap(const Heap&) = delete;
  Heap& operator=(const Heap&) = delete;

  // The number that the isolate's objects carry in Object::isolate: at least 1, and not that of
  // another live heap, nor of one that ended since the last collection.
  std::uint16_t number() const { return number_; }

  // Uninitialised memory for an object of `bytes` bytes; the type byte reads as even. Traced memory
  // is otherwise zero, leaf memory is anything. Null when the isolate's limit or the system's
  // memory does not allow it (the caller raises "not enough memory"); nothing is allocated then.
  // May collect.
  void* allocate(Kind kind, std::size_t bytes) {
    if (bytes <= kMaxSmall) [[likely]] {
      void*& list = lists_[static_cast<int>(kind)][(bytes + kGranule - 1) / kGranule];
      if (void* p = list) [[likely]] {
        list = *static_cast<void**>(p);
        *static_cast<std::uint64_t*>(p) = 0;
        return p;
      }
    }
    return allocate_slow(kind, bytes);
  }

  // Gives back an object that nothing refers to any more but stale pointers on native stacks.
  void release(Object* object);

  // Bytes of live and not yet collected objects of this isolate, as collectgarbage("count")
  // reports.
  std::size_t bytes_in_use();
  // 0: none. Bytes beyond which allocate fails, after a recount of what is really alive. The last
  // 64th is only for one allocation that is as large: so the collections that the limit causes
  // cannot be more work than a constant times the allocation.
  void set_limit(std::size_t bytes) { limit_ = bytes; }
  std::size_t limit() const { return limit_; }

  // A full collection of the process.
  void collect();
  // The same if at least as much was allocated since the last one as was alive then: for who is
  // about to grow a table of weakly held objects, of which most may be dead.
  void collect_if_due();
  // The same, but what only the calling thread's native stack refers to is collected as well: a
  // stale pointer somewhere in it keeps nothing alive. For a caller who knows that no function that
  // is active on this thread has references elsewhere than in the heap and in roots: the
  // interpreter at a safepoint of its outermost run (rule D1), in no other isolate's call.
  void collect_exactly();
  // collectgarbage("stop"): no collection begins on behalf of this isolate, unless memory or the
  // limit is exhausted.
  void stop() { running_ = false; }
  void restart() { running_ = true; }
  bool is_running() const { return running_; }

  // --- stress modes, for tests

  // A full collection at every `period`-th allocation from now on, small ones included; 0: off.
  void set_stress(std::uint32_t period);
  // The n-th allocation from now on (1: the next one) fails, once; 0: none.
  void fail_allocation(std::uint64_t n);

 private:
  friend struct HeapAccess;
  void* allocate_slow(Kind kind, std::size_t bytes);
  void* allocate_under_test(Kind kind, std::size_t bytes);
  void* allocate_one(Kind kind, std::size_t bytes);
  void* refill(Kind kind, std::size_t granules);
  bool make_room(std::size_t bytes);
  bool fits(std::size_t bytes) const { return live_ + charged_ + bytes <= limit_; }
  void recount();
  std::size_t free_bytes() const;
  void drop_lists();

  void* lists_[2][kMaxSmall / kGranule + 1] = {};
  std::uint16_t number_ = 0;
  bool running_ = true;
  std::size_t limit_ = 0;
  std::size_t live_ = 0;     // as of the last recount, free lists included
  std::size_t charged_ = 0;  // since the collection that live_ is of
  std::uint32_t recounted_ = 0;
  // Written by the collector while the world is stopped.
  std::size_t charged_at_collection_ = 0;
  std::size_t free_at_collection_ = 0;
  // Stress modes. While one is on, the free lists stay empty, so that every allocation is a slow
  // one.
  std::uint32_t stress_period_ = 0;
  std::uint32_t stress_countdown_ = 0;
  std::uint64_t fail_countdown_ = 0;
};

}  // namespace perilune::gc
