// What the collector knows of an isolate beside its objects: roots, weakly held things, finalizers.
// Every isolate has one. The collector reads and writes it while the world is stopped, at any
// instruction of the isolate's thread when another thread began the collection.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

#include "gc/heap.h"
#include "gc/threads.h"
#include "vm/intern_table.h"
#include "vm/object.h"

namespace perilune {

// Something outside of the heap that belongs to a function for as long as that lives.
struct CodeWatch {
  Code* code;  // null when the function was collected
  CodeWatch* next = nullptr;
};

struct CollectorState {
  // Sets `finalizer_bit` in `interrupts` when objects wait for their finalizers, and
  // `collected_bit` when there was a collection. gc::initialise was called.
  CollectorState(gc::Heap& heap, std::atomic<std::uint32_t>& interrupts,
                 std::uint32_t finalizer_bit, std::uint32_t collected_bit);
  ~CollectorState();
  CollectorState(const CollectorState&) = delete;
  CollectorState& operator=(const CollectorState&) = delete;

  gc::Heap& heap;
  const std::uint16_t number;  // Object::isolate of this isolate's objects

  // ---------------------------------------------------------------- roots

  // Variables outside the heap that hold references for as long as the isolate lives; at most
  // kMaxRootRanges ranges.
  void add_roots(Value* first, std::size_t count) { add_root_range({first, nullptr, count}); }
  template <class T>
  void add_roots(T** first, std::size_t count) {
    static_assert(sizeof(T*) == sizeof(gc::Object*));
    add_root_range({nullptr, reinterpret_cast<gc::Object**>(first), count});
  }
  template <class T>
  void add_root(T*& variable) {
    add_roots(&variable, 1);
  }
  static constexpr std::size_t kMaxRootRanges = 64;

  // "__mode", interned; a root. Tables are not weak before it is set.
  String* mode_name = nullptr;

  // ---------------------------------------------------------------- strings, shapes

  InternTable strings;

  // By id, 1 to shape_count - 1; null: a free id. Weak. An id is free again when its shape was
  // collected, so whatever keeps an id must keep the shape alive: tables and inline caches do.
  Shape** shapes = nullptr;
  std::uint32_t shape_count = 1;
  // The id of a new shape; 0 when there is no memory. May collect.
  [[nodiscard]] std::uint32_t add_shape(Shape* shape);

  // A list, which its owner changes by single stores.
  CodeWatch* watched_codes = nullptr;

  // ---------------------------------------------------------------- finalizers

  // Notes that the table or userdata, whose kFinalizer flag the caller sets, has a finalizer. False
  // when there is no memory. May collect. After finalize_all nothing is noted any more.
  [[nodiscard]] bool add_finalizable(gc::Object* object);
  // The next object whose finalizer is to be called, in the manual's order, or null. Its kFinalizer
  // flag is cleared: it can be made finalizable again. The caller keeps it alive from now on.
  gc::Object* next_to_finalize();
  // When the isolate closes: all objects with finalizers are to be finalized, the last noted first.
  void finalize_all();
  bool has_finalizers_pending() const { return pending_first < pending_end; }

  // ---------------------------------------------------------------- threads

  // The thread that runs the isolate, see gc::this_thread; null: none does.
  std::atomic<const void*> running_on{nullptr};
  // While the world is stopped: a thread that may have been stopped at any instruction runs the
  // isolate, not the one that collects, which is at an allocation.
  bool is_stopped_anywhere() const {
    const void* thread = running_on.load(std::memory_order_relaxed);
    return thread != nullptr && thread != collecting_thread_;
  }
  static void note_collecting_thread() { collecting_thread_ = gc::this_thread(); }

  // ---------------------------------------------------------------- the collector's side

  static CollectorState* of(const gc::Object* object) {
    return all_[object->isolate].load(std::memory_order_relaxed);
  }
  template <class F>
  static void for_each(F&& function) {
    const std::uint32_t highest = highest_.load(std::memory_order_relaxed);
    for (std::uint32_t i = 1; i <= highest; ++i) {
      if (CollectorState* state = all_[i].load(std::memory_order_relaxed)) function(*state);
    }
  }
  void visit_roots(gc::Marker& marker);
  // Moves dead finalizable objects to the pending ones, the last noted first.
  void separate_dead();
  void visit_pending(gc::Marker& marker);
  void sweep_shapes();
  void sweep_watched_codes();
  void signal_finalizers();
  void signal_collected() { interrupts_.fetch_or(collected_bit_, std::memory_order_relaxed); }

  // Live objects with finalizers, in the order they were noted; weak. Memory of the heap.
  NumberArray* finalizable = nullptr;
  std::uint32_t finalizable_count = 0;
  std::uint32_t finalizable_capacity = 0;
  // Objects to finalize, from pending_first to pending_end. Room for all finalizable ones.
  NumberArray* pending = nullptr;
  std::uint32_t pending_first = 0;
  std::uint32_t pending_end = 0;
  std::uint32_t pending_capacity = 0;

 private:
  struct RootRange {
    Value* values;
    gc::Object** objects;
    std::size_t count;
  };
  void add_root_range(RootRange range);
  NumberArray* new_block(std::size_t bytes);
  bool reserve_finalizable();
  void move_to_pending(std::uint32_t index);

  static std::atomic<CollectorState*> all_[1u << 16];  // by number
  static std::atomic<std::uint32_t> highest_;
  static const void* collecting_thread_;

  RootRange ranges_[kMaxRootRanges];
  std::atomic<std::size_t> range_count_{0};
  NumberArray* shapes_block_ = nullptr;
  std::uint32_t shape_capacity_ = 0;
  std::uint32_t free_shape_hint_ = 0;  // no free id is below it
  bool closing_ = false;
  std::atomic<std::uint32_t>& interrupts_;
  const std::uint32_t finalizer_bit_;
  const std::uint32_t collected_bit_;
};

// Around every use of an isolate by a thread: the collector knows the thread, and that it runs the
// isolate.
class RunScope {
 public:
  explicit RunScope(CollectorState& state)
      : state_(state), previous_(state.running_on.exchange(gc::this_thread())) {}
  ~RunScope() { state_.running_on.store(previous_); }
  RunScope(const RunScope&) = delete;
  RunScope& operator=(const RunScope&) = delete;

 private:
  gc::ThreadScope thread_;
  CollectorState& state_;
  const void* previous_;
};

}  // namespace perilune
