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
      cache->slot = slot_offset(slot);
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
  if (cache->own_shape != id) cache->nil_epoch = 0;
  cache->own_shape = id;
  cache->offset = slot_offset(slot);
}

// A nil in an own slot of tables of `shape`, when it was read: whether it is the result, because
// what
// __index leads to has no such key. Then the cache may say so.
void note_final_nil(Isolate& isolate, FieldCache* cache, const Shape* shape) {
  FieldCache beyond{};
  beyond.key = cache->key;
  if (cache->own_shape == shape->gc::Object::aux &&
      fill_through_metatables(isolate, &beyond, shape) && beyond.kind == FieldCache::Kind::Absent)
    cache->nil_epoch = isolate.epoch_for_caches();
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
    cache->slot = slot_offset(static_cast<std::uint32_t>(slot));
    cache->epoch = isolate.epoch_for_caches();
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
    if (shape->metatable != nullptr && slot < shape->inline_capacity &&
        object.table()->slots[slot].is_nil())
      note_final_nil(isolate, cache, shape);
    return;
  }
  forget_second(cache);
  if (!fill_through_metatables(isolate, cache, shape)) {
    forget_second(cache);
    return;
  }
  cache->shape = shape->gc::Object::aux;
  cache->epoch = isolate.epoch_for_caches();
}

namespace {

LookupCache::Entry& lookup_entry(Isolate& isolate, std::uint32_t shape, const String* key) {
  LookupCache& lookups = isolate.lookups;
  const std::uint32_t collections = gc::collections.load(std::memory_order_relaxed);
  if (lookups.collections != collections) {
    lookups = LookupCache{};
    lookups.collections = collections;
  }
  return lookups.entries[(key->aux ^ shape * 0x9e3779b1u >> 12) % LookupCache::kEntries];
}

}  // namespace

const Value* find_in_lookup_cache(Isolate& isolate, Table* t, FieldCache* cache) {
  static constexpr std::uint64_t kNilWords[2] = {};
  const std::uint32_t id = t->aux;
  const LookupCache::Entry& e = lookup_entry(isolate, id, cache->key);
  if (e.key != cache->key || e.shape != id || e.epoch != isolate.prototype_epoch) return nullptr;
  // The site's own cache follows: the next object is often like this one.
  const Value* v = nullptr;
  switch (e.kind) {
    case FieldCache::Kind::Own:
      if (cache->own_shape != 0) {
        cache->kind = FieldCache::Kind::Own;
        cache->shape = cache->own_shape;
        cache->slot = cache->offset;
      }
      cache->own_shape = id;
      cache->offset = e.place;
      cache->nil_epoch = e.nil_is_final ? e.epoch : 0;
      v = reinterpret_cast<const Value*>(reinterpret_cast<const char*>(t) + e.place);
      return v->is_nil() && t->has_metatable() && !e.nil_is_final ? nullptr : v;
    case FieldCache::Kind::Overflow:
      v = &t->parts->overflow->values[e.place];
      cache->slot = e.place;
      break;
    case FieldCache::Kind::Holder:
      v = reinterpret_cast<const Value*>(reinterpret_cast<const char*>(e.holder) + e.place);
      cache->slot = e.place;
      break;
    case FieldCache::Kind::HolderOverflow:
      v = &e.holder->parts->overflow->values[e.place];
      cache->slot = e.place;
      break;
    case FieldCache::Kind::Absent:
      v = reinterpret_cast<const Value*>(kNilWords);
      break;
    default:
      return nullptr;
  }
  cache->shape = id;
  cache->epoch = e.epoch;
  cache->kind = e.kind;
  cache->holder = e.holder;
  return v->is_nil() && e.kind != FieldCache::Kind::Absent ? nullptr : v;
}

void note_in_lookup_cache(Isolate& isolate, const Table* t, const FieldCache* cache) {
  const std::uint32_t id = t->aux;
  LookupCache::Entry e{
      cache->kind, false, cache->key, cache->holder, id, isolate.epoch_for_caches(), cache->slot};
  if (cache->own_shape == id) {
    e.kind = FieldCache::Kind::Own;
    e.nil_is_final = cache->nil_epoch == isolate.prototype_epoch;
    e.place = cache->offset;
  } else if (cache->shape != id || (cache->kind != FieldCache::Kind::Holder &&
                                    cache->kind != FieldCache::Kind::Overflow &&
                                    cache->kind != FieldCache::Kind::HolderOverflow &&
                                    cache->kind != FieldCache::Kind::Absent)) {
    return;
  }
  lookup_entry(isolate, id, cache->key) = e;
}

bool store_in_own_slot(State* L, FieldCache* cache, Value object, Value value) {
  if (object.tag != Tag::Table || cache->key->is_metamethod_name() || !cache->key->is_short())
    return false;
  Table* t = object.table();
  const Shape* shape = shape_of(*L->isolate, t);
  if (shape->dictionary) return false;
  const int slot = find_slot(shape, cache->key);
  if (slot < 0 || slot >= shape->inline_capacity) return false;
  const Tag held = shape->properties->properties[slot].representation;
  Value& place = t->slots[slot];
  if ((held != kAnyTag && held != value.tag) || (place.is_nil() && shape->metatable != nullptr))
    return false;
  place = value;
  note_own_slot(cache, shape, static_cast<std::uint32_t>(slot), held);
  return true;
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
    if (shape->metatable != nullptr && cache->own_shape == shape->gc::Object::aux) {
      flag_prototype(shape->metatable);
      if (metamethod_of(isolate, shape->metatable, Metamethod::newindex).is_nil())
        cache->nil_epoch = isolate.epoch_for_caches();
    }
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
  cache->epoch = isolate.epoch_for_caches();
  cache->kind = FieldCache::Kind::Add;
}

Shape* template_shape(Isolate& isolate, const Code* code, std::uint32_t number,
                      std::uint32_t wanted) {
  const std::uint32_t* numbers = code->template_keys;
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
