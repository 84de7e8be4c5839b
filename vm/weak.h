// Weak tables, ephemerons and finalizers, in the order of the reference manual (§2.5.3, §2.5.4) and
// of PUC Lua's atomic phase: ephemerons to a fixed point; weak values; objects to finalize and what
// they reach; ephemerons again; weak keys, and weak values of the tables found since. Then the
// things that the isolates hold weakly themselves: strings, shapes, dead keys.
//
// Marking leaves alone what a table holds weakly and lists the table here. A block of a weak table
// (hash, elements, overflow slots) that a stale pointer on a native stack leads to would mark all
// its contents; so the table takes its blocks over (kOwnerTraces): their contents are then traced
// through the table only.
#pragma once

#include "gc/marker.h"
#include "vm/collector_state.h"
#include "vm/object.h"

namespace perilune::weak {

// Table modes.
inline constexpr std::uint8_t kKeys = 1;
inline constexpr std::uint8_t kValues = 2;

// A flag of HashPart, ValueArray and NumberArray, for ever once set: the owner traces the contents.
// Whoever replaces such a block should copy its flags.
inline constexpr std::uint8_t kOwnerTraces = 1;

// Flags of a Shape, for the length of one collection (CollectorState::sweep_shapes clears them):
// the low bits hold the mode of its tables; and the shape was visited, which a million tables need
// not repeat.
inline constexpr std::uint8_t kModeKnown = 4;
inline constexpr std::uint8_t kShapeVisited = 8;

// The mode of tables of this shape, from the __mode field of its metatable.
std::uint8_t mode_of(CollectorState& state, Shape* shape);

// The places of a table that can hold references. `values` are parallel runs: inline slots,
// overflow slots, generic elements; null where there are none.
struct Contents {
  Value* slots = nullptr;
  std::uint32_t slot_count = 0;
  Value* overflow = nullptr;
  std::uint32_t overflow_count = 0;
  Value* elements = nullptr;
  std::uint32_t element_count = 0;
  Node* nodes = nullptr;
  std::uint32_t node_count = 0;

  Contents(const Table* t, const Shape* shape);
};

// Whether a weak table keeps this reference whatever its mode: strings are values.
inline bool is_kept(Value v) {
  return v.tag == Tag::String;
}

// Whether the key is a string that goes with its value, should that be collected: clearing marks
// those that stay.
inline bool is_kept_for_value(const Node& n, std::uint8_t mode) {
  return (mode & kValues) != 0 && is_kept(n.key) && n.value.is_collectable() && !is_kept(n.value);
}

// While marking: this table is weak. Called from several threads.
void note_table(Table* t, std::uint8_t mode);
// While marking: some entry of this part has a key but no value, so the key was not marked.
void note_dead_keys(HashPart* part);

void begin();                     // the mark_start hook
void finish(gc::Marker& marker);  // the mark_end hook

bool reserve();  // once: the arrays

}  // namespace perilune::weak
