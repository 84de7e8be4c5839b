// Objects made by hand through the layouts of vm/object.h, for tests of the collector without the
// rest of the VM.
#pragma once

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include "gc/heap.h"
#include "vm/collector_state.h"
#include "vm/object.h"
#include "vm/state.h"
#include "vm/trace.h"

namespace perilune::test {

inline bool start_collector() {
  const char* error = nullptr;
  return gc::initialise(vm_hooks(), &error);
}

class World {
 public:
  World() {
    state.add_roots(roots, kRoots);
    state.mode_name = string("__mode");
    plain = shape(nullptr, nullptr, 0);
  }

  // What only the test's own native stack refers to is collected too.
  void collect() { heap.collect_exactly(); }

  template <class T>
  T* allocate(bool traced, std::size_t bytes) {
    void* p = heap.allocate(traced ? gc::Kind::Traced : gc::Kind::Leaf, bytes);
    if (p == nullptr) std::abort();
    auto* object = static_cast<T*>(p);
    object->gc::Object::isolate = heap.number();
    return object;
  }
  template <class T>
  static T* publish(T* object, ObjectType type) {
    object->type = static_cast<std::uint8_t>(type);
    return object;
  }

  // Interned.
  String* string(std::string_view bytes) {
    const std::uint32_t hash = hash_bytes(bytes.data(), bytes.size(), 1);
    if (String* s = state.strings.find(bytes, hash)) return s;
    auto* s = allocate<String>(false, kStringHeader + bytes.size() + 8);
    s->flags = string_flags::kShort | string_flags::kHashed;
    s->aux = hash;
    s->length = bytes.size();
    std::memcpy(s->bytes, bytes.data(), bytes.size());
    s->bytes[bytes.size()] = 0;
    publish(s, ObjectType::String);
    if (!state.strings.insert(s)) std::abort();
    return s;
  }

  // A child of `parent` with one key more (null: none), or a root.
  Shape* shape(Shape* parent, String* key, std::uint16_t inline_capacity,
               Table* metatable = nullptr) {
    auto* s = allocate<Shape>(true, sizeof(Shape));
    s->flags = 0;
    s->parent = parent;
    s->root = parent == nullptr ? s : parent->root;
    s->inline_capacity = inline_capacity;
    s->metatable = metatable;
    if (key != nullptr) {
      const std::uint32_t count = parent == nullptr ? 0 : parent->count;
      auto* p = allocate<PropertyTable>(true, 32 + sizeof(Property) * (count + 1));
      p->aux = p->count = count + 1;
      for (std::uint32_t i = 0; i < count; ++i)
        p->properties[i] = parent->properties->properties[i];
      p->properties[count] = {key, Tag::Nil};
      s->key = key;
      s->properties = publish(p, ObjectType::PropertyTable);
      s->count = count + 1;
    }
    s->aux = state.add_shape(s);
    if (s->aux == 0) std::abort();
    return publish(s, ObjectType::Shape);
  }

  Table* table(Shape* shape, std::uint32_t hash_log2 = 0, std::uint32_t elements = 0) {
    auto* t = allocate<Table>(true, kTableHeader + sizeof(Value) * shape->inline_capacity + 16);
    t->flags = shape->metatable == nullptr ? 0 : table_flags::kHasMetatable;
    t->aux = shape->aux;
    publish(t, ObjectType::Table);
    if (hash_log2 > 0) {
      auto* parts = allocate<TableParts>(true, sizeof(TableParts));
      t->parts = publish(parts, ObjectType::TableParts);
      const std::size_t size = std::size_t{1} << hash_log2;
      auto* h = allocate<HashPart>(true, 16 + size * sizeof(Node));
      h->aux = hash_log2;
      parts->hash = publish(h, ObjectType::HashPart);
    }
    if (elements > 0) {
      auto* a = allocate<ValueArray>(true, 8 + elements * sizeof(Value));
      a->aux = elements;
      t->elements = publish(a, ObjectType::ValueArray)->values;
      t->capacity = elements;
    }
    return t;
  }
  Table* table() { return table(plain); }

  // A metatable with this __mode, and the shape of tables that have it.
  Shape* weak_shape(std::string_view mode) {
    Table* mt = table(shape(nullptr, state.mode_name, 1));
    mt->slots[0] = Value::of(string(mode));
    return shape(nullptr, nullptr, 0, mt);
  }

  // Puts an entry into the first unused node: the collector does not ask where a key belongs.
  static Node* add(Table* t, Value key, Value value) {
    HashPart* h = t->parts->hash;
    Node* n = &h->nodes[h->reserved++];
    n->key = key;
    n->value = value;
    return n;
  }
  static std::uint32_t entries(const Table* t) {
    std::uint32_t n = 0;
    for (std::uint32_t i = 0; i < t->parts->hash->size(); ++i)
      n += t->parts->hash->nodes[i].value.is_nil() ? 0 : 1;
    return n;
  }

  void finalizable(Table* t) {
    t->flags |= table_flags::kFinalizer;
    if (!state.add_finalizable(t)) std::abort();
  }

  static constexpr std::size_t kRoots = 16;
  static constexpr std::uint32_t kFinalizers = 1;
  static constexpr std::uint32_t kCollected = 2;
  gc::Heap heap;
  std::atomic<std::uint32_t> interrupts{0};
  CollectorState state{heap, interrupts, kFinalizers, kCollected};
  Value roots[kRoots] = {};
  Shape* plain = nullptr;

 private:
  struct PlainRoot {
    explicit PlainRoot(World& w) { w.state.add_root(w.plain); }
  } plain_root_{*this};
};

}  // namespace perilune::test
