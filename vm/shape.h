// Shapes (hidden classes): which string keys a table has, in which slots, and with which metatable.
//
// A shape is reached from its parent by adding a key or setting a metatable. The keys stand in a
// PropertyTable that a chain of shapes shares: shape S sees the first S->count of them. Only a
// branch copies. Shapes are heap objects; children are held weakly, parents strongly, and inline
// caches hold the shapes that they name, so an id is reused only when nothing mentions it.
#pragma once

#include "vm/isolate.h"

namespace perilune {

inline constexpr std::uint32_t kMaxSlots = 128;  // of a shape; tables with more are dictionaries
inline constexpr std::uint32_t kMaxDynamicSlots =
    12;  // likewise, for keys that are not constants in code
inline constexpr std::uint32_t kMaxTransitions = 64;  // of one shape; beyond: dictionary
inline constexpr std::uint32_t kMaxInlineSlots = 16;

inline Shape* shape_by_id(const Isolate& isolate, std::uint32_t id) {
  return isolate.collector.shapes[id];
}
inline Shape* shape_of(const Isolate& isolate, const Table* t) {
  return shape_by_id(isolate, t->aux);
}

// A new root, shared by nobody.
Shape* make_root_shape(Isolate& isolate, std::uint32_t inline_capacity);
// The isolate's shared root for tables with this many inline slots (at most kMaxInlineSlots).
Shape* root_shape(Isolate& isolate, std::uint32_t inline_capacity);

// Slot of `key` (a short string), or -1.
int find_slot(const Shape* shape, const String* key);

// The shape after adding `key`, which the shape does not have; null when the table should become a
// dictionary. `constant` says that the key stands in the code.
Shape* shape_with_key(Isolate& isolate, Shape* shape, String* key, bool constant);
// The shape after setting the metatable (null: none).
Shape* shape_with_metatable(Isolate& isolate, Shape* shape, Table* metatable);
// The dictionary shape with this metatable.
Shape* dictionary_shape(Isolate& isolate, Table* metatable);

// Notes that the slot holds a value of this tag from now on, in every shape that has the slot.
void widen_representation(Shape* shape, std::uint32_t slot, Tag tag);

}  // namespace perilune
