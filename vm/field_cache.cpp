#include "vm/field_cache.h"

#include <algorithm>

#include "vm/shape.h"
#include "vm/table.h"

namespace perilune {

namespace {

constexpr int kMaxHolderDepth = 16;

std::uint32_t slot_offset(std::uint32_t slot) {
  return static_cast<std::uint32_t>(kTableHeader + slot * sizeof(Value));
}

void flag_prototype(Table* t) {
  t->flags |= table_flags::kPrototype;
}

// Where a key leads that tables of `shape` do not have: fills the cache and returns true if that
// can be remembered.
bool fill_through_metatables(Isolate& isolate, FieldCache* cache, const Shape* shape) {
  for (int depth = 0; depth < kMaxHolderDepth; ++depth) {
    Table* metatable = shape->metatable;
    if (metatable == nullptr) {
      cache->kind = FieldCache::Kind::Absent;
      return true;
    }
    flag_prototype(metatable);
    const Value index = metamethod_of(isolate, metatable, Metamethod::index);
    if (index.is_nil()) {
      cache->kind = FieldCache::Kind::Absent;
      return true;
    }
    if (index.tag != Tag::Table) return false;
    Table* holder = index.table();
    flag_prototype(holder);
    shape = shape_of(isolate, holder);
    if (shape->dictionary) return false;
    const int found = find_slot(shape, cache->key);
    if (found < 0) continue;
    const auto slot = static_cast<std::uint32_t>(found);
    cache->holder = holder;
    if (slot < shape->inline_capacity) {
      cache->kind = FieldCache::Kind::Holder;
      cache->holder_offset = slot_offset(slot);
    } else {
      cache->kind = FieldCache::Kind::HolderOverflow;
      cache->slot = slot - shape->inline_capacity;
    }
    return true;
  }
  return false;
}

void forget_second(FieldCache* cache) {
  cache->shape = 0;
  cache->kind = FieldCache::Kind::None;
  cache->holder = nullptr;
}

// Notes an own slot of `shape`, keeping what was known of another shape if there is room. `held` is
// the slot's representation at a store site; reads take any.
void note_own_slot(FieldCache* cache, const Shape* shape, std::uint32_t slot, Tag held) {
  const std::uint32_t id = shape->gc::Object::aux;
  if (slot >= shape->inline_capacity) {
    forget_second(cache);
    if (cache->representation != held) cache->own_shape = 0;
    cache->representation = held;
    cache->slot = slot - shape->inline_capacity;
    cache->kind = FieldCache::Kind::Overflow;
    cache->shape = id;
    return;
  }
  if (cache->own_shape != 0 && cache->own_shape != id && cache->representation == held &&
      cache->kind != FieldCache::Kind::Add) {
    // Two shapes: the older knowledge moves to the second place.
    forget_second(cache);
    cache->shape = cache->own_shape;
    cache->slot = cache->offset;
    cache->kind = FieldCache::Kind::Own;
  } else if (cache->representation != held) {
    forget_second(cache);
  }
  cache->representation = held;
  cache->own_shape = id;
  cache->offset = slot_offset(slot);
}

// Notes where a dictionary has the key.
void note_dictionary(FieldCache* cache, Table* t, const Shape* shape) {
  const HashPart* h = t->parts == nullptr ? nullptr : t->parts->hash;
  const Value* v = find_in_hash(h, Value::of(cache->key));
  if (v == nullptr) return;
  forget_second(cache);
  cache->own_shape = 0;
  cache->representation = kAnyTag;
  cache->slot = static_cast<std::uint32_t>(reinterpret_cast<const Node*>(v) - h->nodes);
  cache->shape = shape->gc::Object::aux;
  cache->kind = FieldCache::Kind::Dictionary;
}

}  // namespace

void fill_get_cache(State* L, FieldCache* cache, Value object) {
  Isolate& isolate = *L->isolate;
  if (object.tag == Tag::String) {
    Table* metatable = isolate.type_metatables[static_cast<int>(Tag::String)];
    if (metatable == nullptr) return;
    flag_prototype(metatable);
    const Value index = metamethod_of(isolate, metatable, Metamethod::index);
    if (index.tag != Tag::Table) return;
    Table* methods = index.table();
    const Shape* shape = shape_of(isolate, methods);
    const int slot = shape->dictionary ? -1 : find_slot(shape, cache->key);
    if (slot < 0 || slot >= shape->inline_capacity) return;
    flag_prototype(methods);
    forget_second(cache);
    cache->holder = methods;
    cache->holder_offset = slot_offset(static_cast<std::uint32_t>(slot));
    cache->epoch = isolate.prototype_epoch;
    cache->kind = FieldCache::Kind::StringHolder;
    return;
  }
  if (object.tag != Tag::Table || !cache->key->is_short()) return;
  const Shape* shape = shape_of(isolate, object.table());
  if (shape->dictionary) {
    note_dictionary(cache, object.table(), shape);
    return;
  }
  const int slot = find_slot(shape, cache->key);
  if (slot >= 0) {
    note_own_slot(cache, shape, static_cast<std::uint32_t>(slot), kAnyTag);
    return;
  }
  forget_second(cache);
  if (!fill_through_metatables(isolate, cache, shape)) {
    forget_second(cache);
    return;
  }
  cache->shape = shape->gc::Object::aux;
  cache->epoch = isolate.prototype_epoch;
}

StoreSite::StoreSite(State* L, const FieldCache* cache, Value object) {
  // Stores under names of metamethods always take the slow path, which tells who must know.
  if (object.tag != Tag::Table || !cache->key->is_short() || cache->key->is_metamethod_name())
    return;
  const Shape* shape = shape_of(*L->isolate, object.table());
  table_ = object.table();
  shape_ = shape->gc::Object::aux;
  was_absent_ = !shape->dictionary && find_slot(shape, cache->key) < 0;
}

void StoreSite::fill(State* L, FieldCache* cache) const {
  if (table_ == nullptr) return;
  Isolate& isolate = *L->isolate;
  const Shape* shape = shape_of(isolate, table_);
  if (shape->dictionary) {
    note_dictionary(cache, table_, shape);
    return;
  }
  const int found = find_slot(shape, cache->key);
  if (found < 0) return;
  const auto slot = static_cast<std::uint32_t>(found);
  if (!was_absent_) {
    note_own_slot(cache, shape, slot, shape->properties->properties[slot].representation);
    return;
  }
  if (slot >= shape->inline_capacity || shape->parent == nullptr ||
      shape->parent->gc::Object::aux != shape_)
    return;
  if (shape->metatable != nullptr) {
    flag_prototype(shape->metatable);
    if (!metamethod_of(isolate, shape->metatable, Metamethod::newindex).is_nil()) return;
  }
  const Tag held = shape->properties->properties[slot].representation;
  forget_second(cache);
  if (cache->representation != held) cache->own_shape = 0;
  cache->representation = held;
  cache->shape = shape_;
  cache->new_shape = shape->gc::Object::aux;
  cache->slot = slot_offset(slot);
  cache->epoch = isolate.prototype_epoch;
  cache->kind = FieldCache::Kind::Add;
}

Shape* template_shape(Isolate& isolate, const Code* code, std::uint32_t number,
                      std::uint32_t wanted) {
  const auto* numbers = reinterpret_cast<const std::uint32_t*>(code->template_keys->integers);
  const std::uint32_t first = numbers[number];
  const std::uint32_t count = numbers[number + 1] - first;
  Shape* shape = root_shape(isolate, std::min(std::max(count, wanted), kMaxInlineSlots));
  for (std::uint32_t n = 0; n < count; ++n) {
    String* key = code->constants[numbers[first + n]].string();
    Shape* next = shape_with_key(isolate, shape, key, true);
    if (next == nullptr) {
      // The shared root has all the children that it may have: a private one.
      shape = make_root_shape(isolate, shape->inline_capacity);
      n = static_cast<std::uint32_t>(-1);
      continue;
    }
    shape = next;
  }
  return shape;
}

}  // namespace perilune
