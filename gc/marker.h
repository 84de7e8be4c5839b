// What tracing and root scanning report references to. One class for three uses:
//   - Boehm's mark stack, while it marks, possibly in several threads;
//   - our own work list, at the end of marking (weak tables, finalizers), see `drain`;
//   - a buffer, while roots are collected.
#pragma once

#include <gc/gc_mark.h>

#include <cstdint>
#include <type_traits>

#include "gc/object.h"

namespace perilune::gc {

class Marker {
 public:
  // `object` is a reference that was read from an object or root; null is allowed. It may even be
  // no object at all, when a thread was stopped between the stores of a value's payload and tag.
  void visit(Object* object) {
    if (!is_plausible(object)) return;
    if (top_ != nullptr) [[likely]] {
      top_ = GC_mark_and_push(object, top_, limit_, nullptr);
    } else {
      visit_slowly(object);
    }
  }

  // The object that is being traced has more references: trace it again from this chunk on. To be
  // called before the chunk's visits, at most once a chunk.
  void again(std::uint32_t chunk);

  // Whether a reference leads to an object that is not marked. False for what is no object, see
  // visit.
  bool is_dead(const Object* object) const;
  // The same question, answered faster, for what is an object for sure.
  static bool is_marked(const Object* object) { return GC_is_marked(object) != 0; }

  // --- at the end of marking only

  // Traces what was visited, and what that leads to.
  void drain();
  // `value` is to be visited as soon as `key` is marked. Time and memory for all of them are linear
  // in their number. False when there is no room: then the caller has to look for marked keys
  // itself.
  bool add_ephemeron(Object* key, Object* value);
  // Calls `function` for every marked object.
  template <class F>
  static void for_each_marked(F&& function);

 private:
  friend struct MarkerAccess;
  Marker() = default;
  Marker(GC_ms_entry* top, GC_ms_entry* limit, Object* object)
      : top_(top), limit_(limit), object_(object) {}

  static bool is_plausible(const void* p) {
    return reinterpret_cast<GC_word>(p) >=
               reinterpret_cast<GC_word>(GC_least_plausible_heap_addr) &&
           reinterpret_cast<GC_word>(p) <=
               reinterpret_cast<GC_word>(GC_greatest_plausible_heap_addr);
  }
  void visit_slowly(Object* object);
  void trace_now(Object* object, std::uint32_t chunk);

  GC_ms_entry* top_ = nullptr;
  GC_ms_entry* limit_ = nullptr;
  Object* object_ = nullptr;  // being traced
  bool collects_roots_ = false;
};

template <class F>
void Marker::for_each_marked(F&& function) {
  GC_enumerate_reachable_objects_inner(
      [](void* object, std::size_t, void* f) {
        (*static_cast<std::remove_reference_t<F>*>(f))(static_cast<Object*>(object));
      },
      const_cast<void*>(static_cast<const void*>(&function)));
}

}  // namespace perilune::gc
