// The simplest objects: pairs that are traced, and leaves.
#pragma once

#include <cstdlib>

#include "gc/heap.h"
#include "gc/marker.h"

namespace perilune::gc::test {

struct Pair : Object {
  Object* first;
  Object* second;
};

inline Object* roots[64] = {};

inline void trace(Object* object, std::uint32_t, Marker& marker) {
  if (object->type != 1) return;
  auto* pair = static_cast<Pair*>(object);
  marker.visit(pair->first);
  marker.visit(pair->second);
}
inline void visit_roots(Marker& marker) {
  for (Object* root : roots) marker.visit(root);
}

inline bool start() {
  const char* error = nullptr;
  return initialise({trace, visit_roots, [] {}, [](Marker&) {}}, &error);
}

inline Pair* new_pair(Heap& heap, Object* first, Object* second) {
  auto* pair = static_cast<Pair*>(heap.allocate(Kind::Traced, sizeof(Pair)));
  if (pair == nullptr) return nullptr;
  pair->isolate = heap.number();
  pair->first = first;
  pair->second = second;
  pair->type = 1;
  return pair;
}
inline Object* new_leaf(Heap& heap, std::size_t bytes) {
  auto* leaf = static_cast<Object*>(heap.allocate(Kind::Leaf, bytes));
  if (leaf == nullptr) return nullptr;
  leaf->isolate = heap.number();
  leaf->type = 3;
  return leaf;
}
// A list of this many pairs, each with a leaf of so many bytes. May be cut short by the limit.
[[gnu::noinline]] inline Object* new_list(Heap& heap, int length, std::size_t leaf_bytes) {
  Object* list = nullptr;
  for (int i = 0; i < length; ++i) {
    Object* leaf = new_leaf(heap, leaf_bytes);
    Pair* pair = leaf == nullptr ? nullptr : new_pair(heap, leaf, list);
    if (pair == nullptr) break;
    list = pair;
  }
  return list;
}
inline int length_of(const Object* list) {
  int n = 0;
  for (; list != nullptr && list->type == 1; list = static_cast<const Pair*>(list)->second) {
    if (static_cast<const Pair*>(list)->first->type != 3) return -1;
    ++n;
  }
  return list == nullptr ? n : -1;
}
[[gnu::noinline]] inline void scrub_stack() {
  volatile char space[32768];
  for (std::size_t i = 0; i < sizeof space; ++i) space[i] = 0;
}
// AddressSanitizer's large frames keep stale pointers, so what should be free may not be.
#ifdef __SANITIZE_ADDRESS__
inline constexpr bool kStackIsClean = false;
#else
inline constexpr bool kStackIsClean = true;
#endif
inline void collect(Heap& heap) {
  scrub_stack();
  heap.collect();
}

}  // namespace perilune::gc::test
