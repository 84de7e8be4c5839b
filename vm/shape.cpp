#include "vm/shape.h"

#include <algorithm>

namespace perilune {

namespace {

constexpr std::uint32_t kIndexFrom = 8;  // property tables with more keys have an index

std::uint32_t* index_entries(const PropertyTable* p) {
  return reinterpret_cast<std::uint32_t*>(p->index->integers);
}

void index_insert(PropertyTable* p, std::uint32_t slot) {
  std::uint32_t* entries = index_entries(p);
  const std::uint32_t mask = p->index_size - 1;
  std::uint32_t i = p->properties[slot].key->aux & mask;
  while (entries[i] != 0) i = (i + 1) & mask;
  entries[i] = slot + 1;
}

PropertyTable* copy_properties(Isolate& isolate, const PropertyTable* from, std::uint32_t count,
                               std::uint32_t capacity) {
  auto* p = allocate<PropertyTable>(
      isolate, true, offsetof(PropertyTable, properties) + capacity * sizeof(Property));
  p->flags = 0;
  p->aux = capacity;
  p->count = count;
  p->index_size = 0;
  p->index = nullptr;
  if (count > 0) std::copy_n(from->properties, count, p->properties);
  publish(p, ObjectType::PropertyTable);
  if (capacity > kIndexFrom) {
    const std::uint32_t size = capacity * 2;
    auto* index = allocate<NumberArray>(isolate, false, sizeof(gc::Object) + size * 4);
    index->flags = 0;
    index->aux = 0;
    std::fill_n(reinterpret_cast<std::uint32_t*>(index->integers), size, 0u);
    p->index = publish(index, ObjectType::NumberArray);
    p->index_size = size;
    for (std::uint32_t slot = 0; slot < count; ++slot) index_insert(p, slot);
  }
  return p;
}

Shape* new_shape(Isolate& isolate, Shape* parent, gc::Object* key) {
  // Reserve the id first: it must be in the map before a table can name it.
  auto* s = allocate<Shape>(isolate, true, sizeof(Shape));
  s->flags = 0;
  s->parent = parent;
  s->key = key;
  if (parent != nullptr) {
    s->metatable = parent->metatable;
    s->properties = parent->properties;
    s->count = parent->count;
    s->inline_capacity = parent->inline_capacity;
    s->root = parent->root;
  } else {
    s->root = s;
  }
  publish(s, ObjectType::Shape);
  s->aux = isolate.collector.add_shape(s);
  if (s->aux == 0) raise_memory(isolate);
  return s;
}

// A child by its transition key; moves it forward in the list, so frequent ones are found first.
Shape* find_child(Shape* shape, const gc::Object* key) {
  Transitions* t = shape->transitions;
  if (t == nullptr) return nullptr;
  for (std::uint32_t i = 0; i < t->count; ++i) {
    Shape* child = t->children[i];
    if (child == nullptr || child->key != key) continue;
    if (i >= 4) std::swap(t->children[i], t->children[i / 2]);
    return child;
  }
  return nullptr;
}

// False when the shape has all the children that it may have.
bool has_room_for_child(Isolate& isolate, Shape* shape) {
  Transitions* t = shape->transitions;
  if (t != nullptr && t->count == t->capacity) {
    // Entries of collected children are free again.
    t->count = static_cast<std::uint32_t>(
        std::remove(t->children, t->children + t->count, nullptr) - t->children);
    std::fill(t->children + t->count, t->children + t->capacity, nullptr);
  }
  if (t != nullptr && t->count < t->capacity) return true;
  const std::uint32_t capacity = t == nullptr ? 2 : t->capacity * 2;
  if (capacity > kMaxTransitions) return false;
  auto* grown = allocate<Transitions>(isolate, true,
                                      offsetof(Transitions, children) + capacity * sizeof(Shape*));
  grown->flags = 0;
  grown->aux = capacity;
  grown->capacity = capacity;
  grown->count = 0;
  std::fill_n(grown->children, capacity, nullptr);
  if (t != nullptr) {
    std::copy_n(t->children, t->count, grown->children);
    grown->count = t->count;
  }
  shape->transitions = publish(grown, ObjectType::Transitions);
  return true;
}

void add_child(Shape* shape, Shape* child) {
  Transitions* t = shape->transitions;
  t->children[t->count] = child;
  ++t->count;
}

void widen_subtree(Shape* shape, std::uint32_t slot, Tag tag) {
  if (shape->properties != nullptr && slot < shape->count) {
    Tag& held = shape->properties->properties[slot].representation;
    if (held != tag && held != kAnyTag) held = held == Tag::Nil ? tag : kAnyTag;
  }
  if (Transitions* t = shape->transitions) {
    for (std::uint32_t i = 0; i < t->count; ++i) {
      if (t->children[i] != nullptr) widen_subtree(t->children[i], slot, tag);
    }
  }
}

}  // namespace

Shape* make_root_shape(Isolate& isolate, std::uint32_t inline_capacity) {
  Shape* s = new_shape(isolate, nullptr, nullptr);
  s->inline_capacity = static_cast<std::uint16_t>(inline_capacity);
  return s;
}

Shape* root_shape(Isolate& isolate, std::uint32_t inline_capacity) {
  Shape*& root = isolate.roots[inline_capacity];
  if (root == nullptr) root = make_root_shape(isolate, inline_capacity);
  return root;
}

int find_slot(const Shape* shape, const String* key) {
  const PropertyTable* p = shape->properties;
  if (p == nullptr) return -1;
  const std::uint32_t count = shape->count;
  if (p->index == nullptr) {
    for (std::uint32_t slot = 0; slot < count; ++slot) {
      if (p->properties[slot].key == key) return static_cast<int>(slot);
    }
    return -1;
  }
  const std::uint32_t* entries = index_entries(p);
  const std::uint32_t mask = p->index_size - 1;
  for (std::uint32_t i = key->aux & mask; entries[i] != 0; i = (i + 1) & mask) {
    const std::uint32_t slot = entries[i] - 1;
    if (p->properties[slot].key == key) return slot < count ? static_cast<int>(slot) : -1;
  }
  return -1;
}

Shape* shape_with_key(Isolate& isolate, Shape* shape, String* key, bool constant) {
  if (Shape* child = find_child(shape, key)) return child;
  if (shape->dictionary || shape->count >= (constant ? kMaxSlots : kMaxDynamicSlots))
    return nullptr;
  if (!has_room_for_child(isolate, shape)) return nullptr;
  PropertyTable* p = shape->properties;
  const std::uint32_t count = shape->count;
  if (p == nullptr || p->count != count || p->aux == count) {
    const std::uint32_t capacity =
        p != nullptr && p->count == count ? std::max(4u, p->aux * 2) : std::max(4u, count + 1);
    std::uint32_t rounded = 4;
    while (rounded < capacity) rounded *= 2;
    p = copy_properties(isolate, p, count, rounded);
  }
  Shape* child = new_shape(isolate, shape, key);
  p->properties[count] = {key, Tag::Nil};
  p->count = count + 1;
  if (p->index != nullptr) index_insert(p, count);
  child->properties = p;
  child->count = count + 1;
  add_child(shape, child);
  return child;
}

Shape* shape_with_metatable(Isolate& isolate, Shape* shape, Table* metatable) {
  if (shape->metatable == metatable) return shape;
  if (shape->dictionary) return dictionary_shape(isolate, metatable);
  if (metatable == nullptr) {
    // Back to a shape without one: from the root, key by key.
    Shape* s = shape->root;
    for (std::uint32_t slot = 0; slot < shape->count && s != nullptr; ++slot) {
      s = shape_with_key(isolate, s, shape->properties->properties[slot].key, true);
      if (s != nullptr)
        widen_representation(s, slot, shape->properties->properties[slot].representation);
    }
    return s;
  }
  if (Shape* child = find_child(shape, metatable)) return child;
  if (!has_room_for_child(isolate, shape)) return nullptr;
  Shape* child = new_shape(isolate, shape, metatable);
  child->metatable = metatable;
  add_child(shape, child);
  return child;
}

Shape* dictionary_shape(Isolate& isolate, Table* metatable) {
  if (metatable == nullptr) {
    Shape*& plain = isolate.roots[kMaxInlineSlots + 1];
    if (plain == nullptr) {
      plain = make_root_shape(isolate, 0);
      plain->dictionary = true;
    }
    return plain;
  }
  TableParts* parts = metatable->parts;  // a metatable has parts, see set_metatable
  if (parts->dictionary_shape == nullptr) {
    Shape* s = make_root_shape(isolate, 0);
    s->dictionary = true;
    s->metatable = metatable;
    parts->dictionary_shape = s;
  }
  return parts->dictionary_shape;
}

void widen_representation(Shape* shape, std::uint32_t slot, Tag tag) {
  Shape* first = shape;
  while (first->parent != nullptr && first->parent->count > slot) first = first->parent;
  widen_subtree(first, slot, tag);
}

}  // namespace perilune
