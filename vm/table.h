// Tables without metamethods ("raw"): creation, access, traversal. vm/object.h describes the
// layout.
//
// Functions that may allocate take the isolate; get functions never allocate. `find_*` return the
// place of an existing entry's value (which may be nil) or null; places are valid until the next
// store into the table. Packed elements have no Value place: use get/set for integer keys.
#pragma once

#include "vm/arith.h"
#include "vm/isolate.h"
#include "vm/shape.h"

namespace perilune {

Table* make_table(Isolate& isolate, Shape* shape, std::uint32_t inline_elements);
inline Table* make_table(Isolate& isolate) {
  return make_table(isolate, root_shape(isolate, 0), 0);
}

// ---------------------------------------------------------------- reading

Value* find_string(const Isolate& isolate, Table* t, const String* key);  // short or long, hashed
Value* find_short(const Isolate& isolate, Table* t, const String* key);   // short keys only
Value* find_in_hash(const HashPart* hash, Value key);                     // normalised key
Value get_integer_slow(const Table* t, std::int64_t key);
Value get(Isolate& isolate, Table* t, Value key);

inline Value element(const Table* t, std::uint32_t index) {  // index < length
  switch (t->kind()) {
    case ElementKind::Generic:
      return t->values()[index];
    case ElementKind::Integer:
      return Value::of(t->integers()[index]);
    case ElementKind::Float:
      return Value::of(t->floats()[index]);
  }
  return Value::nil();
}

inline Value get_integer(const Table* t, std::int64_t key) {
  const std::uint64_t index = static_cast<std::uint64_t>(key) - 1;
  if (index < t->length) [[likely]]
    return element(t, static_cast<std::uint32_t>(index));
  return t->parts == nullptr ? Value::nil() : get_integer_slow(t, key);
}

inline Value get_short(const Isolate& isolate, Table* t, const String* key) {
  const Value* v = find_short(isolate, t, key);
  return v == nullptr ? Value::nil() : *v;
}

// A border (manual §3.4.7).
std::int64_t length_of(const Table* t);

// ---------------------------------------------------------------- writing

// `key` must be neither nil nor NaN.
void set(Isolate& isolate, Table* t, Value key, Value value);
void set_integer(Isolate& isolate, Table* t, std::int64_t key, Value value);
// `constant`: the key stands in the code, see shape_with_key.
void set_string(Isolate& isolate, Table* t, String* key, Value value, bool constant);

// t[first], t[first+1], ... = values[0], ...
void set_list(Isolate& isolate, Table* t, std::int64_t first, const Value* values,
              std::uint32_t count);

// Sets the table's own metatable, null for none. Marks tables with finalizers for the collector.
void set_table_metatable(Isolate& isolate, Table* t, Table* metatable);

// A metatable's metamethod or nil; remembers the absent ones.
Value metamethod_of(Isolate& isolate, Table* metatable, Metamethod event);

// Tells inline caches that what they found through `t` may have moved.
inline void prototype_changed(Isolate& isolate, const Table* t) {
  if ((t->flags & table_flags::kPrototype) != 0) isolate.advance_prototype_epoch();
}

// ---------------------------------------------------------------- traversal

// Position of the entry after `key` (nil: the first one). False when there is none; *valid is false
// when `key` is not a key of the table. `hint`, if not null, remembers where the traversal stands;
// any value is allowed in it.
bool next(Isolate& isolate, Table* t, Value key, Value* out_key, Value* out_value, bool* valid,
          std::uint32_t* hint);

// Float keys with integral values become integers; all others stay.
inline Value normalise_key(Value key) {
  if (key.tag != Tag::Float) return key;
  std::int64_t i;
  return float_to_integer(key.number, &i) ? Value::of(i) : key;
}

}  // namespace perilune
