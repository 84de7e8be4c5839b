// The references of every object kind.
//
// The world is stopped, but a mutator thread may have been stopped anywhere; what is read here can
// be half written. Three rules make that harmless: objects are published when they are complete
// (gc/object.h); every block says by itself how much of it there is; and what looks like a
// reference is checked by the collector (Marker::visit) before it is followed. What is traced is
// never an object that died earlier (gc/collector.cpp, sweep_the_rest), so what it refers to may be
// looked at here.
#include "vm/trace.h"

#include <algorithm>

#include "gc/marker.h"
#include "vm/collector_state.h"
#include "vm/state.h"
#include "vm/weak.h"

namespace perilune {

namespace {

using gc::Marker;

constexpr std::uint32_t kChunk = gc::kTraceChunk;

void visit(Marker& marker, Value v) {
  if (v.is_collectable()) marker.visit(v.object);
}

// The part of [0, count) that chunk number `chunk` covers; asks for another one where that is not
// the last.
struct Range {
  std::uint32_t first, end;
};
Range next_range(Marker& marker, std::uint32_t chunk, std::uint32_t count,
                 std::uint32_t size = kChunk) {
  const std::uint64_t first = std::uint64_t{chunk} * size;
  if (first >= count) return {0, 0};
  if (first + size < count) marker.again(chunk + 1);
  return {static_cast<std::uint32_t>(first),
          static_cast<std::uint32_t>(std::min<std::uint64_t>(first + size, count))};
}

void trace_values(Marker& marker, const Value* values, std::uint32_t count, std::uint32_t chunk) {
  const Range r = next_range(marker, chunk, count);
  for (std::uint32_t i = r.first; i < r.end; ++i) visit(marker, values[i]);
}

// ================================================================ tables

// Strong entries. True when one has a key without a value.
bool trace_nodes(Marker& marker, const Node* nodes, Range r) {
  bool dead = false;
  for (std::uint32_t i = r.first; i < r.end; ++i) {
    const Node& n = nodes[i];
    if (n.value.is_nil()) {
      dead |= n.key.is_collectable();
    } else {
      visit(marker, n.value);
      visit(marker, n.key);
    }
  }
  return dead;
}

// Entries of a weak table: what it holds strongly.
bool trace_weak_nodes(Marker& marker, const Node* nodes, Range r, std::uint8_t mode) {
  bool dead = false;
  for (std::uint32_t i = r.first; i < r.end; ++i) {
    const Node& n = nodes[i];
    if (n.value.is_nil()) {
      dead |= n.key.is_collectable();
      continue;
    }
    const bool strong_key =
        (mode & weak::kKeys) == 0 || !n.key.is_collectable() || weak::is_kept(n.key);
    const bool strong_value = (mode & weak::kValues) == 0 || weak::is_kept(n.value);
    if (strong_key && !weak::is_kept_for_value(n, mode)) visit(marker, n.key);
    // An ephemeron's value waits for its key.
    if (strong_value &&
        (strong_key || (mode & weak::kValues) != 0 || !marker.is_dead(n.key.object))) {
      visit(marker, n.value);
    }
  }
  return dead;
}

void trace_hash(Marker& marker, HashPart* h, std::uint32_t chunk) {
  if ((h->flags & weak::kOwnerTraces) != 0) return;
  const Range r = next_range(marker, chunk, h->size(), kChunk / 2);
  if (trace_nodes(marker, h->nodes, r)) weak::note_dead_keys(h);
}

// The array object that the elements stand in, or null.
gc::Object* elements_block(const Table* t) {
  if (t->elements == nullptr || (t->flags & table_flags::kInlineElements) != 0) return nullptr;
  return reinterpret_cast<gc::Object*>(static_cast<char*>(t->elements) - sizeof(gc::Object));
}

bool is_owned(const gc::Object* block) {
  return block != nullptr && (block->flags & weak::kOwnerTraces) != 0;
}
void own(gc::Object* block) {
  if (block != nullptr && (block->flags & weak::kOwnerTraces) == 0)
    block->flags |= weak::kOwnerTraces;
}

// A table that is weak or was so once: all contents are traced from here. One sequence of chunks
// covers slots, overflow, elements and nodes one after the other.
void trace_whole_table(Marker& marker, Table* t, const Shape* shape, std::uint8_t mode,
                       std::uint32_t chunk) {
  if (chunk == 0) {
    if (t->parts != nullptr) {
      own(t->parts->hash);
      own(t->parts->overflow);
    }
    if (t->kind() == ElementKind::Generic) own(elements_block(t));
    if (mode != 0) weak::note_table(t, mode);
  }
  const weak::Contents c(t, shape);
  const struct {
    const Value* values;
    std::uint32_t count;
  } runs[] = {
      {c.slots, c.slot_count}, {c.overflow, c.overflow_count}, {c.elements, c.element_count}};
  std::uint64_t all = c.node_count;
  for (const auto& run : runs) all += run.count;
  const std::uint32_t size = kChunk / 2;
  std::uint64_t from = std::uint64_t{chunk} * size;
  if (from + size < all) marker.again(chunk + 1);
  std::uint64_t left = size;
  for (const auto& run : runs) {
    for (; from < run.count && left > 0; ++from, --left) {
      const Value v = run.values[from];
      if ((mode & weak::kValues) == 0 || weak::is_kept(v)) visit(marker, v);
    }
    if (left == 0) return;
    from -= run.count;
  }
  const auto end = static_cast<std::uint32_t>(std::min<std::uint64_t>(from + left, c.node_count));
  if (from >= end) return;
  const Range r{static_cast<std::uint32_t>(from), end};
  if (mode == 0 ? trace_nodes(marker, c.nodes, r) : trace_weak_nodes(marker, c.nodes, r, mode)) {
    weak::note_dead_keys(t->parts->hash);
  }
}

void trace_table(Marker& marker, Table* t, std::uint32_t chunk) {
  CollectorState* state = CollectorState::of(t);
  if (state == nullptr || t->aux >= state->shape_count) return;  // the isolate has ended
  Shape* shape = state->shapes[t->aux];
  if (shape == nullptr) return;
  const std::uint8_t mode = shape->metatable == nullptr ? 0 : weak::mode_of(*state, shape);
  gc::Object* block = elements_block(t);
  TableParts* parts = t->parts;
  const bool owns_blocks =
      (parts != nullptr && (is_owned(parts->hash) || is_owned(parts->overflow))) ||
      (t->kind() == ElementKind::Generic && is_owned(block));
  if (mode != 0 || owns_blocks) [[unlikely]] {
    trace_whole_table(marker, t, shape, mode, chunk);
    if (chunk != 0) return;
  }
  if ((shape->flags & weak::kShapeVisited) == 0) {
    marker.visit(shape);
    shape->flags |= weak::kShapeVisited;
  }
  marker.visit(parts);
  marker.visit(block);
  if (mode != 0 || owns_blocks) return;
  for (std::uint32_t i = 0; i < shape->inline_capacity; ++i) visit(marker, t->slots[i]);
  if (block == nullptr && t->elements != nullptr && t->kind() == ElementKind::Generic) {
    for (std::uint32_t i = 0; i < t->capacity; ++i) visit(marker, t->values()[i]);
  }
}

// ================================================================ functions

void trace_code(Marker& marker, const Code* code, std::uint32_t chunk) {
  CollectorState* state = CollectorState::of(code);
  if (state == nullptr) return;
  // Chunk 0: the fields. Then the caches, then the constants.
  constexpr std::uint32_t kCachesPerChunk = kChunk / 8;
  const std::uint32_t constants = code->constants == nullptr ? 0 : code->aux;
  const std::uint32_t caches = code->constants == nullptr ? 0 : code->cache_count;
  const std::uint32_t cache_chunks = (caches + kCachesPerChunk - 1) / kCachesPerChunk;
  const std::uint32_t constant_chunks = (constants + kChunk - 1) / kChunk;
  if (chunk < cache_chunks + constant_chunks) marker.again(chunk + 1);
  if (chunk == 0) {
    for (gc::Object* part :
         std::initializer_list<gc::Object*>{code->block, code->children, code->image, code->parent,
                                            code->lines, code->references}) {
      marker.visit(part);
    }
    return;
  }
  if (chunk > cache_chunks) {
    const std::uint32_t first = (chunk - 1 - cache_chunks) * kChunk;
    for (std::uint32_t i = first; i < constants && i < first + kChunk; ++i) {
      visit(marker, code->constants[i]);
    }
    return;
  }
  const std::uint32_t first = (chunk - 1) * kCachesPerChunk;
  for (std::uint32_t i = first; i < caches && i < first + kCachesPerChunk; ++i) {
    const FieldCache* cache = field_cache(code->constants, static_cast<std::int32_t>(i));
    marker.visit(cache->key);
    marker.visit(cache->holder);
    for (const std::uint32_t id : {cache->own_shape, cache->shape, cache->new_shape}) {
      if (id != 0 && id < state->shape_count) marker.visit(state->shapes[id]);
    }
  }
}

// ================================================================ coroutines

// One past the last slot in use: the end of the current frame, or of an open list.
const Value* published_extent(const State* s) {
  const Value* extent = s->top;
  if (s->status == CoroutineStatus::Dead || s->base <= s->stack) return extent;
  const Value& header = s->base[-1];
  if (header.tag == Tag::Closure) {
    const Code* code = header.closure()->code;
    extent = std::max<const Value*>(extent, s->base + code->frame_size);
  }
  return extent;
}

void trace_state(Marker& marker, State* s, std::uint32_t chunk) {
  gc::Object* block = s->stack_block;
  if (chunk == 0) {
    marker.visit(s->resumer);
    marker.visit(s->request_target);
    visit(marker, s->hook);
    visit(marker, s->error_value);
    own(block);
    marker.visit(block);
  }
  if (block == nullptr || s->stack == nullptr) return;
  CollectorState* state = CollectorState::of(s);
  if (state == nullptr) return;
  const auto slots =
      static_cast<std::uint32_t>((GC_size(block) - sizeof(gc::Object)) / sizeof(Value));
  auto* stack = reinterpret_cast<Value*>(reinterpret_cast<char*>(block) + sizeof(gc::Object));
  // A thread that was stopped while it builds a frame has values above the extent that it
  // published, and one that was stopped while it moves the stack has pointers into two blocks: all
  // of the block counts.
  const bool running =
      s->status == CoroutineStatus::Running || s->status == CoroutineStatus::Normal;
  std::uint32_t used = slots;
  if (!(running && state->is_stopped_anywhere()) && s->stack == stack) {
    const Value* extent = published_extent(s);
    used = static_cast<std::uint32_t>(std::clamp<std::ptrdiff_t>(extent - stack, 0, slots));
    if (chunk == 0) {
      // What stays above would be taken for live when a frame covers it again.
      for (std::uint32_t i = used; i < slots; ++i) stack[i].set_nil();
    }
  }
  trace_values(marker, stack, used, chunk);
}

// ================================================================ all kinds

void trace(gc::Object* object, std::uint32_t chunk, Marker& marker) {
  switch (static_cast<ObjectType>(object->type)) {
    case ObjectType::String:
    case ObjectType::StringBuffer:
    case ObjectType::NumberArray:
    case ObjectType::Transitions:  // weak
      return;
    case ObjectType::BufferString:
      marker.visit(static_cast<String*>(object)->buffer);
      return;
    case ObjectType::Table:
      trace_table(marker, static_cast<Table*>(object), chunk);
      return;
    case ObjectType::TableParts: {
      auto* parts = static_cast<TableParts*>(object);
      marker.visit(parts->hash);
      marker.visit(parts->overflow);
      marker.visit(parts->dictionary_shape);
      return;
    }
    case ObjectType::HashPart:
      trace_hash(marker, static_cast<HashPart*>(object), chunk);
      return;
    case ObjectType::ValueArray: {
      auto* array = static_cast<ValueArray*>(object);
      if ((array->flags & weak::kOwnerTraces) == 0) {
        trace_values(marker, array->values, array->aux, chunk);
      }
      return;
    }
    case ObjectType::Shape: {
      auto* shape = static_cast<Shape*>(object);
      marker.visit(shape->parent);
      marker.visit(shape->root);
      marker.visit(shape->key);
      marker.visit(shape->metatable);
      marker.visit(shape->properties);
      marker.visit(shape->transitions);
      return;
    }
    case ObjectType::PropertyTable: {
      auto* p = static_cast<PropertyTable*>(object);
      if (chunk == 0) marker.visit(p->index);
      const Range r = next_range(marker, chunk, std::min(p->count, p->aux));
      for (std::uint32_t i = r.first; i < r.end; ++i) marker.visit(p->properties[i].key);
      return;
    }
    case ObjectType::Cell:
      visit(marker, static_cast<Cell*>(object)->value);
      return;
    case ObjectType::Closure: {
      auto* closure = static_cast<Closure*>(object);
      marker.visit(closure->code);
      for (std::uint32_t i = 0; i < closure->aux; ++i) marker.visit(closure->upvalues[i]);
      return;
    }
    case ObjectType::Native: {
      auto* native = static_cast<Native*>(object);
      trace_values(marker, native->upvalues, native->aux, chunk);
      return;
    }
    case ObjectType::Image: {
      const auto* image = static_cast<const Image*>(object);
      marker.visit(image->file);
      marker.visit(image->places);
      marker.visit(image->strings);
      marker.visit(image->source);
      return;
    }
    case ObjectType::Code:
      trace_code(marker, static_cast<Code*>(object), chunk);
      return;
    case ObjectType::Userdata: {
      auto* userdata = static_cast<Userdata*>(object);
      if (chunk == 0) marker.visit(userdata->metatable);
      trace_values(marker, userdata->user_values, userdata->aux, chunk);
      return;
    }
    case ObjectType::Coroutine:
      trace_state(marker, static_cast<State*>(object), chunk);
      return;
    default:  // no type
      return;
  }
}

void visit_roots(Marker& marker) {
  CollectorState::for_each([&](CollectorState& state) { state.visit_roots(marker); });
}

}  // namespace

gc::Hooks vm_hooks() {
  static const bool reserved = weak::reserve();
  (void)reserved;
  return {trace, visit_roots, weak::begin, weak::finish};
}

}  // namespace perilune
