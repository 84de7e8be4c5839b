#include "vm/table.h"

#include <algorithm>
#include <bit>
#include <cassert>

#include "vm/arith.h"
#include "vm/string.h"

namespace perilune {

// ================================================================ hash part
//
// Coalesced chaining with Brent's variation: every key is on the chain that starts at its main
// position, and a key that is not in its main position yields the place to one that is. So a chain
// holds only keys of one main position, and lookups of absent keys are short.

namespace {

// The low bits of the result depend on all bits: floats differ in their high ones.
std::uint32_t mix(std::uint64_t x) {
  x = (x ^ x >> 32) * 0x9e3779b97f4a7c15u;
  return static_cast<std::uint32_t>(x >> 32);
}

// Of a key whose string, if it is one, has its hash: all keys inside a table are such.
std::uint32_t known_hash(Value key) {
  switch (key.tag) {
    case Tag::String:
      return key.object->aux;
    case Tag::False:
    case Tag::True:
      return static_cast<std::uint32_t>(key.tag);
    case Tag::Integer:
    case Tag::Float:
      return mix(key.bits);
    default:
      return mix(key.bits >> 4);
  }
}

bool same_key(Value a, Value b) {
  if (a.tag != b.tag) return false;
  return a.bits == b.bits || (a.tag == Tag::String && equal_strings(a.string(), b.string()));
}

const HashPart* hash_part(const Table* t) {
  return t->parts == nullptr ? nullptr : t->parts->hash;
}

Node* find_node(const HashPart* hash, Value key, std::uint32_t hashed) {
  auto* h = const_cast<HashPart*>(hash);
  Node* n = &h->nodes[hashed & (h->size() - 1)];
  for (;;) {
    if (same_key(n->key, key)) return n;
    if (n->key.extra == 0) return nullptr;
    n = &h->nodes[n->key.extra - 1];
  }
}

// find_node for integers and for strings that are interned: the same bits are the same key.
Node* find_exact(const HashPart* hash, Tag tag, std::uint64_t bits, std::uint32_t hashed) {
  auto* h = const_cast<HashPart*>(hash);
  Node* n = &h->nodes[hashed & (h->size() - 1)];
  for (;;) {
    if (n->key.bits == bits && n->key.tag == tag) return n;
    if (n->key.extra == 0) return nullptr;
    n = &h->nodes[n->key.extra - 1];
  }
}

HashPart* new_hash(Isolate& isolate, std::uint32_t log2_size) {
  const std::uint32_t size = 1u << log2_size;
  auto* h = allocate<HashPart>(isolate, true,
                               offsetof(HashPart, nodes) + std::size_t{size} * sizeof(Node));
  h->flags = 0;
  h->aux = log2_size;
  h->free = size;
  return publish(h, ObjectType::HashPart);
}

// Puts a key that is not there into a hash with a free node; null when there is none.
Node* insert_node(HashPart* h, Value key) {
  const std::uint32_t mask = h->size() - 1;
  const std::uint32_t main = known_hash(key) & mask;
  Node* at = &h->nodes[main];
  if (at->key.tag == Tag::Nil) {
    at->key = key;
    return at;
  }
  std::uint32_t free = h->free;
  do {
    if (free == 0) {
      h->free = 0;
      return nullptr;
    }
    --free;
  } while (h->nodes[free].key.tag != Tag::Nil);
  h->free = free;
  Node* spare = &h->nodes[free];
  const bool dead = at->key.tag == Tag::DeadKey;
  std::uint32_t other_main = dead ? main : known_hash(at->key) & mask;
  if (other_main != main) {
    // The node here belongs to another chain: move it to the spare place.
    Node* previous = &h->nodes[other_main];
    while (previous->key.extra != main + 1) previous = &h->nodes[previous->key.extra - 1];
    spare->value = at->value;
    spare->key = at->key;
    spare->key.extra = at->key.extra;
    previous->key.extra = free + 1;
    at->key.extra = 0;
    at->value.set_nil();
    at->key = key;
    return at;
  }
  spare->key = key;
  spare->key.extra = at->key.extra;
  at->key.extra = free + 1;
  return spare;
}

TableParts* ensure_parts(Isolate& isolate, Table* t) {
  if (t->parts == nullptr) {
    auto* p = allocate<TableParts>(isolate, true, sizeof(TableParts));
    p->flags = 0;
    p->aux = 0;
    t->parts = publish(p, ObjectType::TableParts);
  }
  return t->parts;
}

// ================================================================ elements

std::size_t element_size(ElementKind kind) {
  return kind == ElementKind::Generic ? 16 : 8;
}

// New storage of `capacity` elements; generic ones are nil.
void* new_elements(Isolate& isolate, ElementKind kind, std::uint32_t capacity) {
  if (kind == ElementKind::Generic) {
    auto* a = allocate<ValueArray>(isolate, true,
                                   sizeof(gc::Object) + std::size_t{capacity} * sizeof(Value));
    a->flags = 0;
    a->aux = capacity;
    return publish(a, ObjectType::ValueArray)->values;
  }
  auto* a = allocate<NumberArray>(isolate, false, sizeof(gc::Object) + std::size_t{capacity} * 8);
  a->flags = 0;
  a->aux = 0;
  return publish(a, ObjectType::NumberArray)->integers;
}

void set_kind(Table* t, ElementKind kind) {
  t->flags = static_cast<std::uint8_t>((t->flags & ~table_flags::kElementMask) |
                                       static_cast<std::uint8_t>(kind));
}

void store_element(Table* t, std::uint32_t index, Value v) {
  switch (t->kind()) {
    case ElementKind::Generic:
      t->values()[index] = v;
      return;
    case ElementKind::Integer:
      t->integers()[index] = v.integer;
      return;
    case ElementKind::Float:
      t->floats()[index] = v.number;
      return;
  }
}

bool fits_kind(ElementKind kind, Value v) {
  switch (kind) {
    case ElementKind::Generic:
      return true;
    case ElementKind::Integer:
      return v.tag == Tag::Integer;
    case ElementKind::Float:
      return v.tag == Tag::Float;
  }
  return false;
}

ElementKind kind_for(Value v) {
  if (v.tag == Tag::Integer) return ElementKind::Integer;
  if (v.tag == Tag::Float) return ElementKind::Float;
  return ElementKind::Generic;
}

// Moves the elements to new storage of another kind or capacity. Only an empty array may change to
// a packed kind.
void move_elements(Isolate& isolate, Table* t, ElementKind kind, std::uint32_t capacity) {
  void* storage = new_elements(isolate, kind, capacity);
  const std::uint32_t length = t->length;
  if (kind == t->kind()) {
    if (length > 0) std::memcpy(storage, t->elements, length * element_size(kind));
  } else {
    assert(kind == ElementKind::Generic || length == 0);
    for (std::uint32_t i = 0; i < length; ++i) static_cast<Value*>(storage)[i] = element(t, i);
  }
  // A collection that stops the thread between these stores must not take packed numbers for
  // values, nor look for more elements than there are.
  t->capacity = 0;
  std::atomic_signal_fence(std::memory_order_seq_cst);
  t->flags &= static_cast<std::uint8_t>(~table_flags::kInlineElements);
  t->elements = storage;
  set_kind(t, kind);
  std::atomic_signal_fence(std::memory_order_seq_cst);
  t->capacity = capacity;
}

constexpr std::uint32_t kMaxElements = 1u << 30;

void grow_elements(Isolate& isolate, Table* t, ElementKind kind) {
  const std::uint32_t minimum = kind == ElementKind::Generic ? 4 : 8;
  const std::uint64_t wanted = std::max<std::uint64_t>(minimum, std::uint64_t{t->capacity} * 2);
  if (wanted > kMaxElements) raise_memory(isolate);
  move_elements(isolate, t, kind, static_cast<std::uint32_t>(wanted));
}

// Element number `length` becomes `v`, which is not nil; nothing else is looked at.
void append_element(Isolate& isolate, Table* t, Value v) {
  if (t->length == 0) {
    const ElementKind kind = kind_for(v);
    if (kind != t->kind()) {
      if ((t->flags & table_flags::kInlineElements) != 0 && t->kind() == ElementKind::Generic) {
        set_kind(t, kind);
        t->capacity *= 2;
      } else {
        move_elements(isolate, t, kind,
                      std::max(t->capacity, kind == ElementKind::Generic ? 4u : 8u));
      }
    }
  }
  if (!fits_kind(t->kind(), v)) {
    move_elements(isolate, t, ElementKind::Generic,
                  std::max(4u, t->length == t->capacity ? t->capacity * 2 : t->capacity));
  } else if (t->length == t->capacity) {
    grow_elements(isolate, t, t->kind());
  }
  store_element(t, t->length, v);
  ++t->length;
}

// The node's key lives among the elements from now on; a traversal must not find it here (see
// next).
void forget_node(Node* n) {
  n->value.set_nil();
  n->key = Value::make(Tag::DeadKey);
}

// The key length+1 is never in the hash: moves it, and those that follow, to the elements.
void migrate_from_hash(Isolate& isolate, Table* t) {
  HashPart* h = t->parts == nullptr ? nullptr : t->parts->hash;
  if (h == nullptr) return;
  for (;;) {
    const Value key = Value::of(static_cast<std::int64_t>(t->length) + 1);
    Node* n = find_node(h, key, known_hash(key));
    if (n == nullptr || n->value.is_nil()) return;
    append_element(isolate, t, n->value);
    forget_node(n);
  }
}

void remove_element(Isolate& isolate, Table* t, std::uint32_t index) {
  if (index + 1 == t->length) {
    if (t->kind() == ElementKind::Generic) {
      Value* values = t->values();
      values[index].set_nil();
      while (index > 0 && values[index - 1].is_nil()) --index;
    }
    t->length = index;
    return;
  }
  if (t->kind() != ElementKind::Generic)
    move_elements(isolate, t, ElementKind::Generic, t->capacity);
  t->values()[index].set_nil();
}

// ================================================================ growing the hash

// How many integer keys lie in (2^(n-1), 2^n], by n.
struct IntegerKeyCounts {
  std::uint32_t slices[32] = {};
  std::uint32_t total = 0;
  void add(std::int64_t key, std::uint32_t count = 1) {
    if (key < 1 || key > std::int64_t{kMaxElements}) return;
    slices[key == 1 ? 0 : std::bit_width(static_cast<std::uint64_t>(key - 1))] += count;
    total += count;
  }
};

// The largest power of two of which more than half would be in use as elements; 0: none.
std::uint32_t best_array_size(const IntegerKeyCounts& counts) {
  std::uint32_t below = 0;
  std::uint32_t best = 0;
  std::uint64_t size = 1;
  for (int n = 0; n < 31 && size / 2 < counts.total; ++n, size *= 2) {
    below += counts.slices[n];
    if (below > size / 2) best = static_cast<std::uint32_t>(size);
  }
  return best;
}

// Moves integer keys up to `size` from the hash to (generic) elements.
void hash_to_elements(Isolate& isolate, Table* t, std::uint32_t size, Value extra_key,
                      Value extra_value) {
  if (t->kind() != ElementKind::Generic || t->capacity < size)
    move_elements(isolate, t, ElementKind::Generic, std::max(size, t->capacity));
  std::uint32_t length = t->length;
  auto place = [&](Node* n, Value key, Value value) {
    if (key.tag != Tag::Integer || key.integer < 1 || key.integer > std::int64_t{size}) return;
    if (value.is_nil()) return;
    t->values()[key.integer - 1] = value;
    if (n != nullptr) n->value.set_nil();
    length = std::max(length, static_cast<std::uint32_t>(key.integer));
  };
  if (HashPart* h = t->parts->hash) {
    for (std::uint32_t i = 0; i < h->size(); ++i) {
      place(&h->nodes[i], h->nodes[i].key, h->nodes[i].value);
    }
  }
  place(nullptr, extra_key, extra_value);
  t->length = length;
}

constexpr std::uint32_t kLog2SmallestHash = 2;
constexpr std::uint32_t kSmallestHash = 1u << kLog2SmallestHash;
constexpr std::uint32_t kFewElements = 64;  // can be counted at every insertion

// Gives the hash room for `extra` more keys, dropping those without value.
void resize_hash(Isolate& isolate, Table* t, std::uint32_t extra) {
  TableParts* parts = ensure_parts(isolate, t);
  HashPart* old = parts->hash;
  std::uint64_t live = extra;
  if (old != nullptr) {
    for (std::uint32_t i = 0; i < old->size(); ++i) live += old->nodes[i].value.is_nil() ? 0 : 1;
  }
  if (live == 0) {
    parts->hash = nullptr;
    return;
  }
  std::uint32_t log2_size = kLog2SmallestHash;
  while ((std::uint64_t{1} << log2_size) < live) ++log2_size;
  if (log2_size > 30) raise_memory(isolate);
  HashPart* h = new_hash(isolate, log2_size);
  if (old != nullptr) {
    for (std::uint32_t i = old->size(); i-- > 0;) {
      const Node& n = old->nodes[i];
      if (!n.value.is_nil()) insert_node(h, n.key)->value = n.value;
    }
  }
  parts->hash = h;
}

// How many of the elements [low, high) are nil.
std::uint32_t holes_between(const Table* t, std::uint32_t low, std::uint32_t high) {
  if (t->kind() != ElementKind::Generic) return 0;
  return static_cast<std::uint32_t>(std::count_if(t->values() + low, t->values() + high,
                                                  [](const Value& v) { return v.is_nil(); }));
}

// A better place for the integer keys, if there is one: moves them to the elements. False: `key` is
// still to be inserted.
bool insert_as_element(Isolate& isolate, Table* t, Value key, Value value) {
  if (key.tag != Tag::Integer || key.integer < 1 || key.integer > std::int64_t{kMaxElements})
    return false;
  IntegerKeyCounts counts;
  counts.add(key.integer);
  if (const HashPart* h = hash_part(t)) {
    for (std::uint32_t i = 0; i < h->size(); ++i) {
      const Node& n = h->nodes[i];
      if (n.key.tag == Tag::Integer && !n.value.is_nil()) counts.add(n.key.integer);
    }
  }
  // Holes do not count: an array that keys far apart have made must not grow by each of them.
  for (std::uint32_t low = 0, n = 0; low < t->length; ++n) {
    const std::uint32_t high =
        static_cast<std::uint32_t>(std::min<std::uint64_t>(t->length, std::uint64_t{1} << n));
    const std::uint32_t used = high - low - holes_between(t, low, high);
    counts.slices[n] += used;
    counts.total += used;
    low = high;
  }
  if (counts.total == 1) return false;
  const std::uint32_t size = best_array_size(counts);
  if (size <= t->length) return false;
  const bool taken = key.integer <= std::int64_t{size};
  hash_to_elements(isolate, t, size, key, value);
  resize_hash(isolate, t, taken ? 0 : 1);
  if (!taken) insert_node(t->parts->hash, key)->value = value;
  migrate_from_hash(isolate, t);
  return true;
}

// Inserts a key that has no node.
//
// The integer keys are counted when the hash is full, and also when a key comes into a small one
// that could be an element: where a few keys leave holes between them, programs expect the border
// that PUC Lua's smaller hashes lead to (the arguments 1, nil, 3, 4 collected one by one are four).
void insert_key(Isolate& isolate, Table* t, Value key, Value value) {
  TableParts* parts = ensure_parts(isolate, t);
  if (key.tag == Tag::String) hash_of(isolate, key.string());
  HashPart* h = parts->hash;
  auto insert_into_room = [h, key, value] {
    Node* n = h == nullptr ? nullptr : insert_node(h, key);
    if (n != nullptr) n->value = value;
    return n != nullptr;
  };
  const std::int64_t most_keys = std::int64_t{t->length} + kSmallestHash + 1;
  const bool count_first = h != nullptr && h->size() == kSmallestHash &&
                           t->length <= kFewElements && key.tag == Tag::Integer &&
                           key.integer >= 1 && key.integer <= 2 * most_keys;
  if (!count_first && insert_into_room()) return;
  if (insert_as_element(isolate, t, key, value)) return;
  if (count_first && insert_into_room()) return;
  resize_hash(isolate, t, 1);
  insert_node(parts->hash, key)->value = value;
}

void set_in_hash(Isolate& isolate, Table* t, Value key, Value value) {
  if (key.tag == Tag::String) hash_of(isolate, key.string());
  if (const HashPart* h = hash_part(t)) {
    const bool long_string = key.tag == Tag::String && !key.string()->is_short();
    Node* n = long_string ? find_node(h, key, known_hash(key))
                          : find_exact(h, key.tag, key.bits, known_hash(key));
    if (n != nullptr) {
      n->value = value;
      return;
    }
  }
  if (!value.is_nil()) insert_key(isolate, t, key, value);
}

// ================================================================ slots

Value* slot_place(Table* t, const Shape* shape, std::uint32_t slot) {
  if (slot < shape->inline_capacity) return &t->slots[slot];
  return &t->parts->overflow->values[slot - shape->inline_capacity];
}

void ensure_overflow(Isolate& isolate, Table* t, Shape* shape) {
  if (shape->count <= shape->inline_capacity) return;
  const std::uint32_t needed = shape->count - shape->inline_capacity;
  TableParts* parts = ensure_parts(isolate, t);
  shape->root->wanted = static_cast<std::uint8_t>(
      std::max<std::uint32_t>(shape->root->wanted, std::min(shape->count, kMaxInlineSlots)));
  ValueArray* old = parts->overflow;
  if (old != nullptr && old->aux >= needed) return;
  std::uint32_t capacity = 4;
  while (capacity < needed) capacity *= 2;
  auto* grown = allocate<ValueArray>(isolate, true, sizeof(gc::Object) + capacity * sizeof(Value));
  grown->flags = 0;
  grown->aux = capacity;
  for (std::uint32_t i = 0; old != nullptr && i < old->aux; ++i) grown->values[i] = old->values[i];
  parts->overflow = publish(grown, ObjectType::ValueArray);
}

void to_dictionary(Isolate& isolate, Table* t) {
  const Shape* shape = shape_of(isolate, t);
  Shape* dictionary = dictionary_shape(isolate, shape->metatable);
  resize_hash(isolate, t, shape->count + 1);
  HashPart* h = t->parts->hash;
  for (std::uint32_t slot = 0; slot < shape->count; ++slot) {
    Value* place = slot_place(t, shape, slot);
    if (place->is_nil()) continue;
    insert_node(h, Value::of(shape->properties->properties[slot].key))->value = *place;
  }
  t->aux = dictionary->aux;
  for (std::uint32_t slot = 0; slot < shape->inline_capacity; ++slot) t->slots[slot].set_nil();
  t->parts->overflow = nullptr;
  prototype_changed(isolate, t);
}

// What a store under a string key means for those who look through the table.
void note_string_store(Isolate& isolate, Table* t, const String* key) {
  if (key->is_metamethod_name()) prototype_changed(isolate, t);
}

}  // namespace

// ================================================================ the public face

Table* make_table(Isolate& isolate, Shape* shape, std::uint32_t inline_elements) {
  const std::uint32_t slots = shape->inline_capacity;
  auto* t =
      allocate<Table>(isolate, true, kTableHeader + (slots + inline_elements) * sizeof(Value));
  t->flags = shape->metatable == nullptr ? 0 : table_flags::kHasMetatable;
  t->aux = shape->gc::Object::aux;
  if (inline_elements > 0) {
    t->flags |= table_flags::kInlineElements;
    t->elements = t->slots + slots;
    t->capacity = inline_elements;
  }
  return publish(t, ObjectType::Table);
}

Value* find_in_hash(const HashPart* hash, Value key) {
  if (hash == nullptr) return nullptr;
  Node* n = find_node(hash, key, known_hash(key));
  return n == nullptr ? nullptr : &n->value;
}

Value* find_short(const Isolate& isolate, Table* t, const String* key) {
  const Shape* shape = shape_of(isolate, t);
  if (!shape->dictionary) {
    const int slot = find_slot(shape, key);
    return slot < 0 ? nullptr : slot_place(t, shape, static_cast<std::uint32_t>(slot));
  }
  const HashPart* h = hash_part(t);
  if (h == nullptr) return nullptr;
  auto* n = const_cast<Node*>(&h->nodes[key->aux & (h->size() - 1)]);
  for (;;) {
    if (n->key.object == key && n->key.tag == Tag::String) return &n->value;
    if (n->key.extra == 0) return nullptr;
    n = const_cast<Node*>(&h->nodes[n->key.extra - 1]);
  }
}

Value* find_string(const Isolate& isolate, Table* t, const String* key) {
  if (key->is_short()) return find_short(isolate, t, key);
  return find_in_hash(hash_part(t), Value::of(const_cast<String*>(key)));
}

Value get_integer_slow(const Table* t, std::int64_t key) {
  const HashPart* h = hash_part(t);
  if (h == nullptr) return Value::nil();
  const auto bits = static_cast<std::uint64_t>(key);
  const Node* n = find_exact(h, Tag::Integer, bits, mix(bits));
  return n == nullptr ? Value::nil() : n->value;
}

Value get(Isolate& isolate, Table* t, Value key) {
  switch (key.tag) {
    case Tag::Nil:
      return Value::nil();
    case Tag::Integer:
      return get_integer(t, key.integer);
    case Tag::String: {
      if (!key.string()->is_short()) {
        hash_of(isolate, key.string());
        const Value* v = find_in_hash(hash_part(t), key);
        return v == nullptr ? Value::nil() : *v;
      }
      const Value* v = find_short(isolate, t, key.string());
      return v == nullptr ? Value::nil() : *v;
    }
    case Tag::Float: {
      key = normalise_key(key);
      if (key.tag == Tag::Integer) return get_integer(t, key.integer);
      break;
    }
    default:
      break;
  }
  const HashPart* h = hash_part(t);
  if (h == nullptr) return Value::nil();
  const Node* n = find_exact(h, key.tag, key.bits, known_hash(key));
  return n == nullptr ? Value::nil() : n->value;
}

std::int64_t length_of(const Table* t) {
  return t->length;
}

void set_integer(Isolate& isolate, Table* t, std::int64_t key, Value value) {
  const std::uint64_t index = static_cast<std::uint64_t>(key) - 1;
  if (index < t->length) {
    if (value.is_nil()) {
      remove_element(isolate, t, static_cast<std::uint32_t>(index));
      return;
    }
    if (!fits_kind(t->kind(), value)) move_elements(isolate, t, ElementKind::Generic, t->capacity);
    store_element(t, static_cast<std::uint32_t>(index), value);
    return;
  }
  if (index == t->length) {
    if (value.is_nil()) return;
    if (const HashPart* h = hash_part(t)) {
      const auto bits = static_cast<std::uint64_t>(key);
      if (Node* n = find_exact(h, Tag::Integer, bits, mix(bits))) forget_node(n);
    }
    append_element(isolate, t, value);
    migrate_from_hash(isolate, t);
    return;
  }
  set_in_hash(isolate, t, Value::of(key), value);
}

void set_string(Isolate& isolate, Table* t, String* key, Value value, bool constant) {
  if (key->is_short()) {
    note_string_store(isolate, t, key);
    Shape* shape = shape_of(isolate, t);
    if (!shape->dictionary) {
      const int found = find_slot(shape, key);
      if (found >= 0) {
        const auto slot = static_cast<std::uint32_t>(found);
        const Tag held = shape->properties->properties[slot].representation;
        if (held != value.tag && held != kAnyTag) widen_representation(shape, slot, value.tag);
        *slot_place(t, shape, slot) = value;
        return;
      }
      if (value.is_nil()) return;
      // Globals are worth a shape however they were set.
      const bool keep = constant || t == isolate.globals;
      if (Shape* grown = shape_with_key(isolate, shape, key, keep)) {
        const std::uint32_t slot = shape->count;
        ensure_overflow(isolate, t, grown);
        const Tag held = grown->properties->properties[slot].representation;
        if (held != value.tag && held != kAnyTag) widen_representation(grown, slot, value.tag);
        *slot_place(t, grown, slot) = value;
        std::atomic_signal_fence(std::memory_order_release);
        t->aux = grown->aux;
        prototype_changed(isolate, t);
        return;
      }
      to_dictionary(isolate, t);
    }
  }
  set_in_hash(isolate, t, Value::of(key), value);
}

void set(Isolate& isolate, Table* t, Value key, Value value) {
  const Value k = normalise_key(key);
  if (k.tag == Tag::Integer) {
    set_integer(isolate, t, k.integer, value);
  } else if (k.tag == Tag::String) {
    set_string(isolate, t, k.string(), value, false);
  } else {
    set_in_hash(isolate, t, k, value);
  }
}

void set_list(Isolate& isolate, Table* t, std::int64_t first, const Value* values,
              std::uint32_t count) {
  const std::uint64_t offset = static_cast<std::uint64_t>(first) - 1;
  // Whether some of the keys may be there already, or follow: { [2] = x, a, nil }.
  const bool meets_others = offset != t->length || hash_part(t) != nullptr;
  if (meets_others) [[unlikely]] {
    const bool far = offset > t->length;  // what stands before it ended in nils
    for (std::uint32_t i = 0; i < count; ++i)
      set_integer(isolate, t, first + i, far ? values[i] : Value::nil());
    if (far) return;
  }
  while (count > 0 && values[count - 1].is_nil()) --count;
  if (count == 0) return;
  ElementKind kind = t->length == 0 ? kind_for(values[0]) : t->kind();
  if (offset > t->length) kind = ElementKind::Generic;  // with nils between
  for (std::uint32_t i = 0; i < count && kind != ElementKind::Generic; ++i) {
    if (!fits_kind(kind, values[i])) kind = ElementKind::Generic;
  }
  const std::uint64_t needed = std::max<std::uint64_t>(t->length, offset + count);
  if (needed > kMaxElements) raise_memory(isolate);
  const bool inline_empty = t->length == 0 && (t->flags & table_flags::kInlineElements) != 0 &&
                            t->kind() == ElementKind::Generic && needed <= t->capacity;
  if (inline_empty && kind != ElementKind::Generic) {
    set_kind(t, kind);
  } else if (kind != t->kind() || needed > t->capacity) {
    const std::uint64_t capacity =
        t->length == 0 ? needed : std::max<std::uint64_t>(needed, std::uint64_t{t->capacity} * 2);
    move_elements(isolate, t, kind, static_cast<std::uint32_t>(capacity));
  }
  for (std::uint32_t i = 0; i < count; ++i)
    store_element(t, static_cast<std::uint32_t>(offset) + i, values[i]);
  t->length = static_cast<std::uint32_t>(needed);
  if (meets_others) [[unlikely]]
    migrate_from_hash(isolate, t);
}

void set_table_metatable(Isolate& isolate, Table* t, Table* metatable) {
  if (metatable != nullptr) ensure_parts(isolate, metatable);
  Shape* shape = shape_with_metatable(isolate, shape_of(isolate, t), metatable);
  if (shape == nullptr) {
    to_dictionary(isolate, t);
    shape = dictionary_shape(isolate, metatable);
  }
  t->aux = shape->gc::Object::aux;
  if (metatable == nullptr) {
    t->flags &= static_cast<std::uint8_t>(~table_flags::kHasMetatable);
  } else {
    t->flags |= table_flags::kHasMetatable;
    if ((t->flags & table_flags::kFinalizer) == 0 &&
        !metamethod_of(isolate, metatable, Metamethod::gc).is_nil()) {
      if (!isolate.collector.add_finalizable(t)) raise_memory(isolate);
      t->flags |= table_flags::kFinalizer;
    }
  }
  prototype_changed(isolate, t);
}

Value metamethod_of(Isolate& isolate, Table* metatable, Metamethod event) {
  const auto number = static_cast<std::uint32_t>(event);
  static_assert(kMetamethodCount <= 32);
  Shape* shape = shape_of(isolate, metatable);
  if ((shape->absent_metamethods >> number & 1) != 0) return Value::nil();
  const String* name = isolate.metamethod_names[number];
  if (shape->dictionary) return get_short(isolate, metatable, name);
  const int slot = find_slot(shape, name);
  if (slot >= 0) return *slot_place(metatable, shape, static_cast<std::uint32_t>(slot));
  shape->absent_metamethods |= 1u << number;
  return Value::nil();
}

// ================================================================ traversal

namespace {

bool next_in_hash(const HashPart* h, std::uint32_t from, Value* key, Value* value,
                  std::uint32_t* hint) {
  for (std::uint32_t i = from; h != nullptr && i < h->size(); ++i) {
    const Node& n = h->nodes[i];
    if (n.value.is_nil()) continue;
    *key = n.key;
    *value = n.value;
    if (hint != nullptr) *hint = i;
    return true;
  }
  return false;
}

bool next_slot(Table* t, const Shape* shape, std::uint32_t from, Value* key, Value* value,
               std::uint32_t* hint) {
  for (std::uint32_t slot = from; slot < shape->count; ++slot) {
    const Value* place = slot_place(t, shape, slot);
    if (place->is_nil()) continue;
    *key = Value::of(shape->properties->properties[slot].key);
    *value = *place;
    if (hint != nullptr) *hint = slot;
    return true;
  }
  return next_in_hash(hash_part(t), 0, key, value, hint);
}

bool next_element(Table* t, const Shape* shape, std::uint32_t from, Value* key, Value* value,
                  std::uint32_t* hint) {
  for (std::uint32_t i = from; i < t->length; ++i) {
    const Value v = element(t, i);
    if (v.is_nil()) continue;
    *key = Value::of(static_cast<std::int64_t>(i) + 1);
    *value = v;
    return true;
  }
  return next_slot(t, shape, 0, key, value, hint);
}

// Whether the node's key is `key`, removed and collected ones included.
bool node_was(const Node& n, Value key) {
  return same_key(n.key, key) ||
         (n.key.tag == Tag::DeadKey && key.is_collectable() && n.key.bits == key.bits);
}

}  // namespace

bool next(Isolate& isolate, Table* t, Value key, Value* out_key, Value* out_value, bool* valid,
          std::uint32_t* hint) {
  *valid = true;
  const Shape* shape = shape_of(isolate, t);
  const Value k = normalise_key(key);
  if (k.tag != key.tag) {  // no table holds a float that an integer key equals
    *valid = false;
    return false;
  }
  if (k.is_nil()) return next_element(t, shape, 0, out_key, out_value, hint);
  const bool is_index =
      k.tag == Tag::Integer && static_cast<std::uint64_t>(k.integer) - 1 < t->capacity;
  if (is_index && k.integer <= std::int64_t{t->length})
    return next_element(t, shape, static_cast<std::uint32_t>(k.integer), out_key, out_value, hint);
  if (k.tag == Tag::String && k.string()->is_short() && !shape->dictionary) {
    if (hint != nullptr && *hint < shape->count &&
        shape->properties->properties[*hint].key == k.string())
      return next_slot(t, shape, *hint + 1, out_key, out_value, hint);
    const int slot = find_slot(shape, k.string());
    if (slot >= 0)
      return next_slot(t, shape, static_cast<std::uint32_t>(slot) + 1, out_key, out_value, hint);
  }
  const HashPart* h = hash_part(t);
  if (h != nullptr) {
    if (hint != nullptr && *hint < h->size() && node_was(h->nodes[*hint], k))
      return next_in_hash(h, *hint + 1, out_key, out_value, hint);
    if (k.tag == Tag::String) hash_of(isolate, k.string());
    if (const Node* n = find_node(h, k, known_hash(k)))
      return next_in_hash(h, static_cast<std::uint32_t>(n - h->nodes) + 1, out_key, out_value,
                          hint);
    for (std::uint32_t i = 0; i < h->size(); ++i) {
      if (node_was(h->nodes[i], k)) return next_in_hash(h, i + 1, out_key, out_value, hint);
    }
  }
  // The traversal itself may have removed the last elements: then the key's place is past the end.
  if (is_index)
    return next_element(t, shape, static_cast<std::uint32_t>(k.integer), out_key, out_value, hint);
  *valid = false;
  return false;
}

}  // namespace perilune
