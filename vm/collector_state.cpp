#include "vm/collector_state.h"

#include <cassert>
#include <cstring>

#include "gc/marker.h"

namespace perilune {

std::atomic<CollectorState*> CollectorState::all_[1u << 16];
std::atomic<std::uint32_t> CollectorState::highest_{0};
const void* CollectorState::collecting_thread_ = nullptr;

namespace {

gc::Object** objects_of(NumberArray* block) {
  return reinterpret_cast<gc::Object**>(block->integers);
}

// Tables and userdata have the flag in the same place.
static_assert(table_flags::kFinalizer == 16);

std::uint32_t grown(std::uint32_t capacity, std::uint32_t first) {
  return capacity == 0 ? first : capacity * 2;
}

}  // namespace

CollectorState::CollectorState(gc::Heap& its_heap, std::atomic<std::uint32_t>& interrupts,
                               std::uint32_t finalizer_bit, std::uint32_t collected_bit)
    : heap(its_heap),
      number(its_heap.number()),
      strings(its_heap),
      interrupts_(interrupts),
      finalizer_bit_(finalizer_bit),
      collected_bit_(collected_bit) {
  gc::with_lock([this] {
    all_[number].store(this);
    if (highest_.load() < number) highest_.store(number);
  });
}

CollectorState::~CollectorState() {
  gc::with_lock([this] { all_[number].store(nullptr); });
}

void CollectorState::add_root_range(RootRange range) {
  const std::size_t n = range_count_.load(std::memory_order_relaxed);
  assert(n < kMaxRootRanges);
  ranges_[n] = range;
  range_count_.store(n + 1, std::memory_order_release);
}

NumberArray* CollectorState::new_block(std::size_t bytes) {
  auto* block =
      static_cast<NumberArray*>(heap.allocate(gc::Kind::Leaf, sizeof(gc::Object) + bytes));
  if (block == nullptr) return nullptr;
  block->flags = 0;
  block->isolate = number;
  block->aux = 0;
  std::memset(static_cast<void*>(block->integers), 0, bytes);
  block->type = static_cast<std::uint8_t>(ObjectType::NumberArray);
  return block;
}

// ================================================================ shapes

std::uint32_t CollectorState::add_shape(Shape* shape) {
  while (free_shape_hint_ != 0 && free_shape_hint_ < shape_count) {
    const std::uint32_t id = free_shape_hint_;
    free_shape_hint_ = id + 1;
    if (shapes[id] == nullptr) {
      shapes[id] = shape;
      return id;
    }
  }
  if (shape_count >= shape_capacity_) {
    const std::uint32_t capacity = grown(shape_capacity_, 64);
    NumberArray* block = new_block(std::size_t{capacity} * sizeof(Shape*));
    if (block == nullptr) return 0;
    gc::with_lock([&] {
      auto** larger = reinterpret_cast<Shape**>(block->integers);
      if (shapes != nullptr) std::memcpy(larger, shapes, shape_count * sizeof(Shape*));
      shapes_block_ = block;
      shapes = larger;
      shape_capacity_ = capacity;
    });
  }
  const std::uint32_t id = shape_count;
  shapes[id] = shape;
  shape_count = id + 1;
  return id;
}

void CollectorState::sweep_shapes() {
  for (std::uint32_t id = 1; id < shape_count; ++id) {
    Shape* shape = shapes[id];
    if (shape == nullptr) continue;
    if (!gc::Marker::is_marked(shape)) {
      shapes[id] = nullptr;
      if (free_shape_hint_ == 0 || id < free_shape_hint_) free_shape_hint_ = id;
      continue;
    }
    if (shape->flags != 0) shape->flags = 0;  // see vm/weak.h
    Transitions* t = shape->transitions;
    if (t == nullptr) continue;
    for (std::uint32_t i = 0; i < t->capacity; ++i) {
      if (t->children[i] != nullptr && !gc::Marker::is_marked(t->children[i]))
        t->children[i] = nullptr;
    }
  }
}

void CollectorState::sweep_watched_codes() {
  for (CodeWatch* watch = watched_codes; watch != nullptr; watch = watch->next) {
    if (watch->code != nullptr && !gc::Marker::is_marked(watch->code)) watch->code = nullptr;
  }
}

// ================================================================ finalizers

// Room for one more finalizable object, and for all of them among the pending ones.
bool CollectorState::reserve_finalizable() {
  if (finalizable_count >= finalizable_capacity) {
    const std::uint32_t capacity = grown(finalizable_capacity, 32);
    NumberArray* block = new_block(std::size_t{capacity} * sizeof(gc::Object*));
    if (block == nullptr) return false;
    gc::with_lock([&] {
      if (finalizable != nullptr) {
        std::memcpy(objects_of(block), objects_of(finalizable),
                    finalizable_count * sizeof(gc::Object*));
      }
      finalizable = block;
      finalizable_capacity = capacity;
    });
  }
  const std::uint32_t wanted = pending_end - pending_first + finalizable_count + 1;
  if (wanted + pending_first > pending_capacity) {
    NumberArray* block = new_block(std::size_t{wanted} * 2 * sizeof(gc::Object*));
    if (block == nullptr) return false;
    gc::with_lock([&] {
      const std::uint32_t count = pending_end - pending_first;
      if (count > 0) {
        std::memcpy(objects_of(block), objects_of(pending) + pending_first,
                    count * sizeof(gc::Object*));
      }
      pending = block;
      pending_first = 0;
      pending_end = count;
      pending_capacity = wanted * 2;
    });
  }
  return true;
}

bool CollectorState::add_finalizable(gc::Object* object) {
  if (closing_) return true;
  if (!reserve_finalizable()) return false;
  gc::with_lock([&] {
    objects_of(finalizable)[finalizable_count] = object;
    ++finalizable_count;
  });
  return true;
}

gc::Object* CollectorState::next_to_finalize() {
  if (!has_finalizers_pending()) return nullptr;
  gc::Object* object = nullptr;
  gc::with_lock([&] {
    object = objects_of(pending)[pending_first];
    objects_of(pending)[pending_first] = nullptr;
    ++pending_first;
    if (pending_first == pending_end) pending_first = pending_end = 0;
  });
  object->flags &= static_cast<std::uint8_t>(~table_flags::kFinalizer);
  return object;
}

void CollectorState::move_to_pending(std::uint32_t index) {
  assert(pending_end < pending_capacity);
  objects_of(pending)[pending_end] = objects_of(finalizable)[index];
  ++pending_end;
}

void CollectorState::separate_dead() {
  const std::uint32_t before = pending_end;
  for (std::uint32_t i = finalizable_count; i-- > 0;) {
    if (gc::Marker::is_marked(objects_of(finalizable)[i])) continue;
    move_to_pending(i);
    objects_of(finalizable)[i] = nullptr;
  }
  if (pending_end == before) return;
  std::uint32_t kept = 0;
  for (std::uint32_t i = 0; i < finalizable_count; ++i) {
    if (gc::Object* object = objects_of(finalizable)[i]) objects_of(finalizable)[kept++] = object;
  }
  finalizable_count = kept;
}

void CollectorState::visit_pending(gc::Marker& marker) {
  for (std::uint32_t i = pending_first; i < pending_end; ++i) marker.visit(objects_of(pending)[i]);
}

void CollectorState::finalize_all() {
  closing_ = true;
  gc::with_lock([this] {
    for (std::uint32_t i = finalizable_count; i-- > 0;) move_to_pending(i);
    finalizable_count = 0;
  });
  signal_finalizers();
}

void CollectorState::signal_finalizers() {
  if (has_finalizers_pending()) interrupts_.fetch_or(finalizer_bit_, std::memory_order_relaxed);
}

// ================================================================ roots

void CollectorState::visit_roots(gc::Marker& marker) {
  marker.visit(mode_name);
  marker.visit(strings.memory());
  marker.visit(shapes_block_);
  marker.visit(finalizable);
  marker.visit(pending);
  visit_pending(marker);
  const std::size_t ranges = range_count_.load(std::memory_order_acquire);
  for (std::size_t r = 0; r < ranges; ++r) {
    const RootRange& range = ranges_[r];
    for (std::size_t i = 0; i < range.count; ++i) {
      if (range.objects != nullptr) {
        marker.visit(range.objects[i]);
      } else if (range.values[i].is_collectable()) {
        marker.visit(range.values[i].object);
      }
    }
  }
}

}  // namespace perilune
