// Filling the inline caches of accesses by a constant string key, and the shapes of table
// constructors.
//
// A cache may know the key's place by two shapes. What it found by way of __index, or found absent,
// holds while the isolate's prototype epoch stands: every table that it looked through is flagged
// kPrototype, and a change of a flagged table's shape or metamethods advances the epoch.
// Dictionaries are not looked through: their keys come and go without a change of shape.
#pragma once

#include "vm/isolate.h"

namespace perilune {

// For an object that is about to be read.
void fill_get_cache(State* L, FieldCache* cache, Value object);

// The value of the cache's key in `t` if the isolate's lookup cache knows where it is (and now
// `cache` does); else null. It may be a nil that stands for an absent key.
const Value* find_in_lookup_cache(Isolate& isolate, Table* t, FieldCache* cache);
// Remembers there what `cache` now knows of tables like `t`.
void note_in_lookup_cache(Isolate& isolate, const Table* t, const FieldCache* cache);

// A store that neither adds the key nor asks a metatable nor changes what the slot is known to
// hold: does it, and the cache knows the object's shape. False when it is not that simple.
bool store_in_own_slot(State* L, FieldCache* cache, Value object, Value value);

// What a store site knew of its object before the store.
class StoreSite {
 public:
  StoreSite(State* L, const FieldCache* cache, Value object);
  // After a store without metamethod.
  void fill(State* L, FieldCache* cache) const;

 private:
  Table* table_ = nullptr;
  std::uint32_t shape_ = 0;
  bool was_absent_ = false;
};

// The shape of a table made by NEWOBJECT with template number `number`; at least `wanted` inline
// slots.
Shape* template_shape(Isolate& isolate, const Code* code, std::uint32_t number,
                      std::uint32_t wanted);

}  // namespace perilune
