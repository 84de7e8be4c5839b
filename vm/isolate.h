// An isolate: one independent world of Lua, with its own globals, heap account, strings, shapes and
// host. It is used by one thread at a time.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>

#include "gc/heap.h"
#include "vm/collector_state.h"
#include "vm/host.h"
#include "vm/native.h"
#include "vm/object.h"
#include "vm/state.h"
#include "vm/tier/control.h"

namespace perilune {

enum class Metamethod : std::uint8_t {
#define METAMETHOD(name) name,
#include "metamethods.def"
#undef METAMETHOD
};
inline constexpr int kMetamethodCount = 0
#define METAMETHOD(name) +1
#include "metamethods.def"
#undef METAMETHOD
    ;

// Why the interpreter should leave its fast path: bits of Isolate::interrupts.
namespace interrupt {
inline constexpr std::uint32_t kFinalizers = 1;  // objects wait for their __gc
inline constexpr std::uint32_t kStop = 2;        // Isolate::interrupt was called
// There was a collection. It may have found stale references, on the native stack and in registers:
// they are to be dropped, so that the next one does not find them again.
inline constexpr std::uint32_t kCollected = 4;
inline constexpr std::uint32_t kCompiled = 8;  // machine code waits to be installed
}  // namespace interrupt

inline constexpr int kShapeRoots = 18;  // shapes for 0..16 inline slots, and the dictionary

// What collectgarbage is told and answers. The collector has no use for it: each of its cycles is
// one step. But a cycle by steps takes as many of them as in lua5.4, so that a program that makes
// one at every turn of its loop does not collect at every turn.
struct CollectorMode {
  bool generational = false;
  int pause = 200;
  int step_multiplier = 100;
  // Of the cycle that is under way, since collection number `collections`:
  std::uint32_t collections = 0;
  std::size_t live_bytes = 0;     // when it began
  std::size_t stepped_bytes = 0;  // that collectgarbage("step", n) counted as allocated
};

// Where a key was found by way of a shape, whatever the site: for sites that see many shapes. Holds
// nothing alive, so a collection empties it.
struct LookupCache {
  struct Entry {
    FieldCache::Kind kind;  // Own, Overflow, Holder, HolderOverflow, Absent; None: an empty entry
    bool nil_is_final;      // Own: as FieldCache::nil_epoch
    String* key;
    Table* holder;
    std::uint32_t shape;
    std::uint32_t epoch;
    std::uint32_t place;  // bytes to an inline slot, or index of an overflow slot
  };
  static constexpr std::uint32_t kEntries = 512;
  std::uint32_t collections = 0;  // gc::collections when it was emptied
  Entry entries[kEntries] = {};
};

class Isolate {
 public:
  // Null when the collector cannot be set up, with a message in *error.
  static std::unique_ptr<Isolate> create(std::unique_ptr<Host> host, const char** error);
  // Runs all finalizers, pending ones and those of live objects.
  ~Isolate();
  Isolate(const Isolate&) = delete;
  Isolate& operator=(const Isolate&) = delete;

  State* main_state() { return main; }
  // Raises "interrupted!" in the running program at its next safepoint. Any thread, and signal
  // handlers.
  void interrupt() { interrupts.fetch_or(interrupt::kStop, std::memory_order_relaxed); }

  // --- what the VM's own files use
  std::atomic<std::uint32_t> interrupts{0};
  std::uint32_t prototype_epoch = 1;  // see table_flags::kPrototype
  // After so many changes inline caches learn nothing of prototypes any more: an epoch must not
  // come back.
  static constexpr std::uint32_t kLastEpoch = 0xffffffff;
  void advance_prototype_epoch() {
    if (prototype_epoch != kLastEpoch) ++prototype_epoch;
  }
  // For a cache to remember; 0 is never the epoch.
  std::uint32_t epoch_for_caches() const {
    return prototype_epoch == kLastEpoch ? 0 : prototype_epoch;
  }
  State* current = nullptr;  // the running coroutine
  gc::Heap heap;
  CollectorState collector;
  State* main = nullptr;
  State* entry_state =
      nullptr;  // of the innermost run of the interpreter: where its Entry frame is
  std::size_t entry_offset = 0;  // (slots from the stack's start to that frame's base)
  // With which coroutine the innermost run of the interpreter, which was left, goes on: after a
  // collection that a native function asked for (kCollectRequest), or to drop what an earlier
  // collection found on the native stack (interrupt::kCollected).
  State* restart_with = nullptr;
  Table* globals = nullptr;
  Table* registry = nullptr;
  Table* loaded = nullptr;          // package.loaded
  Table* bundled = nullptr;         // functions of the modules of the running .plb by name
  Table* type_metatables[16] = {};  // by Tag; False for both booleans, Closure for all functions
  String* metamethod_names[kMetamethodCount] = {};
  String* memory_message = nullptr;  // "not enough memory", made in advance
  String* type_names[16] = {};       // by Tag
  Native* next_function = nullptr;   // `next` and the iterator of ipairs, which TFORCALL knows
  Native* ipairs_iterator = nullptr;
  Native* pcall_function = nullptr;
  Native* xpcall_function = nullptr;
  Shape* roots[kShapeRoots] = {};
  std::uint32_t hash_seed = 0;
  std::unique_ptr<Host> host;
  bool warnings_on = false;
  CollectorMode collector_mode;
  LookupCache lookups;
  bool finalizing = false;
  tier::Control tier;

 private:
  explicit Isolate(std::unique_ptr<Host> host);
};

// Runs `function` with the values above it like call_may_call, but errors end here: on error the
// frames are unwound, pending variables closed, and the error value (or what `handler`, if not nil,
// made of it at the point of the error) is the only value pushed. `flags` tell what is called.
CallStatus protected_call(State* L, int arguments, int results, Value handler,
                          std::uint32_t flags = 0);

// The message handler that an error in L's current frame would meet first: that of the innermost
// xpcall, nil if a pcall or another run is nearer.
Value message_handler(State* L);

// Runs the finalizers that wait. Their errors become warnings.
void run_finalizers_may_call(State* L);

// Raises "not enough memory" in the current coroutine.
[[noreturn]] void raise_memory(Isolate& isolate);

// Memory for an object of this type, header written but for the type, which the caller writes last
// through `publish`. Raises when there is no memory.
template <class T>
inline T* allocate(Isolate& isolate, bool traced, std::size_t bytes) {
  void* p = isolate.heap.allocate(traced ? gc::Kind::Traced : gc::Kind::Leaf, bytes);
  if (p == nullptr) [[unlikely]]
    raise_memory(isolate);
  T* object = static_cast<T*>(p);
  object->gc::Object::isolate = isolate.collector.number;
  return object;
}

// Makes a finished object visible to the collector as what it is.
template <class T>
inline T* publish(T* object, ObjectType type) {
  // The compiler may not move the body's stores below this one: a collection may stop the thread
  // here.
  std::atomic_signal_fence(std::memory_order_release);
  object->type = static_cast<std::uint8_t>(type);
  return object;
}

// Memory without references to objects, for what is not an object itself.
NumberArray* new_block(Isolate& isolate, std::size_t bytes);

}  // namespace perilune
