#include "vm/weak.h"

#include "gc/scratch.h"

namespace perilune::weak {

namespace {

using gc::Marker;

// The weak tables that marking came by, with the mode in the low bits; a table may be listed twice.
gc::ScratchArray<std::uintptr_t> tables;
std::size_t converged = 0;  // tables below it had their ephemerons registered
bool ephemerons_lost = false;
gc::ScratchArray<HashPart*> parts_with_dead_keys;
// What was removed from tables of isolates whose thread is stopped anywhere, see remove.
gc::ScratchArray<gc::Object*> removed;

struct WeakTable {
  Table* table;
  std::uint8_t mode;
};
WeakTable listed(std::size_t i) {
  return {reinterpret_cast<Table*>(tables[i] & ~std::uintptr_t{3}),
          static_cast<std::uint8_t>(tables[i] & 3)};
}

Shape* shape_of(CollectorState& state, const Table* t) {
  return t->aux < state.shape_count ? state.shapes[t->aux] : nullptr;
}

// ================================================================ the mode

// A short string key's value in a table, without allocation. Nil when there is none.
Value raw_get(CollectorState& state, const Table* t, const String* key) {
  const Shape* shape = shape_of(state, t);
  if (shape == nullptr) return Value::nil();
  if (const PropertyTable* p = shape->properties) {
    for (std::uint32_t slot = 0; slot < shape->count; ++slot) {
      if (p->properties[slot].key != key) continue;
      if (slot < shape->inline_capacity) return t->slots[slot];
      const std::uint32_t i = slot - shape->inline_capacity;
      if (t->parts == nullptr || t->parts->overflow == nullptr || i >= t->parts->overflow->aux)
        break;
      return t->parts->overflow->values[i];
    }
  }
  if (!shape->dictionary || t->parts == nullptr || t->parts->hash == nullptr) return Value::nil();
  const HashPart* h = t->parts->hash;
  for (std::uint32_t i = (key->aux & (h->size() - 1)) + 1; i != 0; i = h->nodes[i - 1].key.extra) {
    const Node& n = h->nodes[i - 1];
    if (n.key.tag == Tag::String && n.key.object == key) return n.value;
  }
  return Value::nil();
}

std::uint8_t parse_mode(Value v) {
  if (v.tag != Tag::String || GC_base(v.object) != v.object) return 0;
  const auto type = static_cast<ObjectType>(v.object->type);
  if (type != ObjectType::String && type != ObjectType::BufferString) return 0;
  std::uint8_t mode = 0;
  for (const char c : v.string()->view()) {
    if (c == 'k') mode |= kKeys;
    if (c == 'v') mode |= kValues;
  }
  return mode;
}

// ================================================================ all weak tables

// Calls `function(table, mode)` for the listed tables from number `first` on; for all there are,
// when the list was too short.
template <class F>
void for_each_table(std::size_t first, F&& function) {
  if (!tables.overflowed()) {
    for (std::size_t i = first; i < tables.size(); ++i) {
      const WeakTable w = listed(i);
      function(w.table, w.mode);
    }
    return;
  }
  Marker::for_each_marked([&](gc::Object* object) {
    if (object->type != static_cast<std::uint8_t>(ObjectType::Table)) return;
    auto* t = static_cast<Table*>(object);
    CollectorState* state = CollectorState::of(t);
    Shape* shape = state == nullptr ? nullptr : shape_of(*state, t);
    if (shape == nullptr || shape->metatable == nullptr) return;
    if (const std::uint8_t mode = mode_of(*state, shape)) function(t, mode);
  });
}

Contents contents_of(const Table* t) {
  CollectorState* state = CollectorState::of(t);
  return Contents(t, state == nullptr ? nullptr : shape_of(*state, t));
}

bool is_ephemeron(const Node& n) {
  return !n.value.is_nil() && n.key.is_collectable() && !is_kept(n.key) && n.value.is_collectable();
}

// ================================================================ ephemerons

// Marks the values whose keys are marked, and what they reach, until nothing changes.
void converge(Marker& marker) {
  marker.drain();
  while (!tables.overflowed() && converged < tables.size()) {
    const WeakTable w = listed(converged++);
    if (w.mode != kKeys) continue;
    const Contents c = contents_of(w.table);
    for (std::uint32_t i = 0; i < c.node_count; ++i) {
      const Node& n = c.nodes[i];
      if (is_ephemeron(n) && !marker.add_ephemeron(n.key.object, n.value.object))
        ephemerons_lost = true;
    }
    marker.drain();
  }
  if (!tables.overflowed() && !ephemerons_lost) return;
  // Something did not fit in its array: pass after pass.
  for (bool changed = true; changed;) {
    changed = false;
    for_each_table(0, [&](Table* t, std::uint8_t mode) {
      if (mode != kKeys) return;
      const Contents c = contents_of(t);
      for (std::uint32_t i = 0; i < c.node_count; ++i) {
        const Node& n = c.nodes[i];
        if (!is_ephemeron(n) || marker.is_dead(n.key.object) || !marker.is_dead(n.value.object))
          continue;
        marker.visit(n.value.object);
        changed = true;
      }
    });
    marker.drain();
  }
}

// ================================================================ clearing

bool is_unmarked(Marker& marker, Value v) {
  return v.is_collectable() && marker.is_dead(v.object);
}
bool is_dead(Marker& marker, Value v) {
  return !is_kept(v) && is_unmarked(marker, v);
}

// A reference leaves a weak table. The isolate's thread, when it may be stopped anywhere, may have
// read the tag that is overwritten now, and go on to read the payload: then the object lives for
// one more collection, out of the reach of everybody else.
void remove(Marker& marker, bool stopped_anywhere, Value v) {
  if (!stopped_anywhere || !is_unmarked(marker, v)) return;
  if (!removed.push_alone(v.object)) marker.visit(v.object);
}

// The key may be a string that nobody marked, as it goes with its value.
void clear_node(Marker& marker, bool stopped_anywhere, Node& n) {
  remove(marker, stopped_anywhere, n.value);
  remove(marker, stopped_anywhere, n.key);
  n.value.set_nil();
  if (is_unmarked(marker, n.key)) n.key.tag = Tag::DeadKey;
}

void clear_table(Marker& marker, Table* t, bool by_key, bool by_value) {
  CollectorState* state = CollectorState::of(t);
  Shape* shape = state == nullptr ? nullptr : shape_of(*state, t);
  if (shape == nullptr) return;
  const bool stopped_anywhere = state->is_stopped_anywhere();
  const Contents c(t, shape);
  const auto clear_values = [&](Value* values, std::uint32_t count, std::uint32_t first_slot,
                                bool slots) {
    bool any = false;
    for (std::uint32_t i = 0; i < count; ++i) {
      if (!is_dead(marker, values[i])) continue;
      remove(marker, stopped_anywhere, values[i]);
      values[i].set_nil();
      any = true;
      // The slot has held a nil now.
      if (slots && shape->properties != nullptr && first_slot + i < shape->count) {
        shape->properties->properties[first_slot + i].representation = kAnyTag;
      }
    }
    return any;
  };
  if (by_value) {
    clear_values(c.slots, c.slot_count, 0, true);
    clear_values(c.overflow, c.overflow_count, c.slot_count, true);
    if (clear_values(c.elements, c.element_count, 0, false)) {
      std::uint32_t length = t->length < c.element_count ? t->length : c.element_count;
      while (length > 0 && c.elements[length - 1].is_nil()) --length;
      t->length = length;
    }
  }
  for (std::uint32_t i = 0; i < c.node_count; ++i) {
    Node& n = c.nodes[i];
    if (n.value.is_nil()) continue;
    if ((by_value && is_dead(marker, n.value)) || (by_key && is_dead(marker, n.key))) {
      clear_node(marker, stopped_anywhere, n);
    } else if (by_value && is_kept_for_value(n, kValues)) {
      marker.visit(n.key.object);
    }
  }
}

void clear_dead_keys(Marker& marker, HashPart* h) {
  for (std::uint32_t i = 0; i < h->size(); ++i) {
    Node& n = h->nodes[i];
    if (n.value.is_nil() && n.key.is_collectable() && marker.is_dead(n.key.object)) {
      n.key.tag = Tag::DeadKey;
    }
  }
}

}  // namespace

// ================================================================ interface

Contents::Contents(const Table* t, const Shape* shape) {
  if (shape == nullptr) return;
  slots = const_cast<Value*>(t->slots);
  slot_count = shape->inline_capacity;
  if (const TableParts* parts = t->parts) {
    if (parts->overflow != nullptr) {
      overflow = parts->overflow->values;
      overflow_count = parts->overflow->aux;
    }
    if (parts->hash != nullptr) {
      nodes = parts->hash->nodes;
      node_count = parts->hash->size();
    }
  }
  if (t->elements != nullptr && t->kind() == ElementKind::Generic) {
    elements = t->values();
    element_count = t->capacity;
    if ((t->flags & table_flags::kInlineElements) == 0) {
      element_count = reinterpret_cast<gc::Object*>(elements)[-1].aux;
    }
  }
}

std::uint8_t mode_of(CollectorState& state, Shape* shape) {
  if ((shape->flags & kModeKnown) != 0) return shape->flags & (kKeys | kValues);
  if (state.mode_name == nullptr) return 0;
  const std::uint8_t mode = parse_mode(raw_get(state, shape->metatable, state.mode_name));
  shape->flags |= static_cast<std::uint8_t>(mode | kModeKnown);
  return mode;
}

void note_table(Table* t, std::uint8_t mode) {
  tables.push(reinterpret_cast<std::uintptr_t>(t) | mode);
}

void note_dead_keys(HashPart* part) {
  parts_with_dead_keys.push(part);
}

bool reserve() {
  return tables.reserve(gc::scratch_elements) &&
         parts_with_dead_keys.reserve(gc::scratch_elements) &&
         removed.reserve(gc::scratch_elements);
}

void begin() {
  CollectorState::note_collecting_thread();
  tables.clear();
  parts_with_dead_keys.clear();
  removed.clear();
  converged = 0;
  ephemerons_lost = false;
}

void finish(Marker& marker) {
  converge(marker);
  for_each_table(0, [&](Table* t, std::uint8_t mode) {
    if ((mode & kValues) != 0) clear_table(marker, t, false, true);
  });
  std::size_t cleared = tables.size();

  CollectorState::for_each([&](CollectorState& state) {
    state.separate_dead();
    state.visit_pending(marker);
  });
  converge(marker);
  for_each_table(0, [&](Table* t, std::uint8_t mode) {
    if ((mode & kKeys) != 0) clear_table(marker, t, true, false);
  });
  for_each_table(cleared, [&](Table* t, std::uint8_t mode) {
    if ((mode & kValues) != 0) clear_table(marker, t, false, true);
  });

  while (!removed.empty()) {
    cleared = tables.size();
    while (!removed.empty()) marker.visit(removed.pop());
    converge(marker);
    for_each_table(cleared, [&](Table* t, std::uint8_t mode) {
      clear_table(marker, t, (mode & kKeys) != 0, (mode & kValues) != 0);
    });
  }

  marker.drain();  // buffers of strings that are keys

  if (parts_with_dead_keys.overflowed()) {
    Marker::for_each_marked([&](gc::Object* object) {
      if (object->type == static_cast<std::uint8_t>(ObjectType::HashPart)) {
        clear_dead_keys(marker, static_cast<HashPart*>(object));
      }
    });
  } else {
    for (HashPart* h : parts_with_dead_keys) clear_dead_keys(marker, h);
  }
  CollectorState::for_each([&](CollectorState& state) {
    state.strings.sweep();
    state.sweep_shapes();
    state.sweep_watched_codes();
    state.signal_finalizers();
    state.signal_collected();
  });
}

}  // namespace perilune::weak
