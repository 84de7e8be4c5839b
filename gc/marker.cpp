#include "gc/marker.h"

#include <gc/gc.h>

#include "gc/internal.h"
#include "gc/scratch.h"

namespace perilune::gc {

namespace {

struct Work {
  Object* object;
  std::uint32_t chunk;
};
ScratchArray<Work> work;
bool work_lost = false;  // the list was full: some marked objects were not traced

// Ephemerons whose key was not marked, in chains by the key's address.
struct Ephemeron {
  Object* key;
  Object* value;
  std::uint32_t next;  // index + 1
};
ScratchArray<Ephemeron> ephemerons;
std::uint32_t* buckets = nullptr;  // index + 1 of a chain's first
std::size_t bucket_count = 0;      // in use: a power of two, or 0
std::size_t bucket_capacity = 0;
constexpr std::size_t kFirstBuckets = 1024;

constexpr std::size_t kRootBuffer = 512;
Object* root_buffer[kRootBuffer];
std::size_t root_count = 0;

void flush_roots() {
  GC_push_all_eager(root_buffer, root_buffer + root_count);
  root_count = 0;
}

std::size_t bucket_of(const Object* key) {
  const std::uint64_t h = reinterpret_cast<std::uintptr_t>(key) / 16 * 0x9e3779b97f4a7c15u;
  return static_cast<std::size_t>(h >> 32) & (bucket_count - 1);
}

void link(std::size_t i) {
  std::uint32_t& first = buckets[bucket_of(ephemerons[i].key)];
  ephemerons[i].next = first;
  first = static_cast<std::uint32_t>(i + 1);
}

void grow_buckets() {
  std::size_t wanted = bucket_count == 0 ? kFirstBuckets : bucket_count * 4;
  if (wanted > bucket_capacity) wanted = bucket_capacity;
  if (wanted <= bucket_count) return;
  for (std::size_t i = 0; i < bucket_count; ++i) buckets[i] = 0;
  bucket_count = wanted;
  for (std::size_t i = 0; i < ephemerons.size(); ++i) link(i);
}

// The mark stack's entries, which gc_mark.h leaves opaque: part of the interface since version 6,
// every language runtime with mark procedures of its own relies on it.
struct MarkStackEntry {
  void* start;
  GC_word descriptor;
};

}  // namespace

void Marker::again(std::uint32_t chunk) {
  if (top_ != nullptr) {
    // There is room for one entry, because the one that led here was popped.
    auto* entry = reinterpret_cast<MarkStackEntry*>(top_) + 1;
    entry->start = object_;
    entry->descriptor = GC_MAKE_PROC(collector.mark_procedure, static_cast<GC_word>(chunk));
    top_ = reinterpret_cast<GC_ms_entry*>(entry);
  } else if (!work.push_alone({object_, chunk})) {
    work_lost = true;
  }
}

bool Marker::is_dead(const Object* object) const {
  return is_plausible(object) && GC_base(const_cast<Object*>(object)) == object &&
         GC_is_marked(object) == 0;
}

void Marker::visit_slowly(Object* object) {
  if (collects_roots_) {
    root_buffer[root_count++] = object;
    if (root_count == kRootBuffer) flush_roots();
    return;
  }
  if (!is_dead(object)) return;
  GC_set_mark_bit(object);
  if (!work.push_alone({object, 0})) work_lost = true;
}

void Marker::trace_now(Object* object, std::uint32_t chunk) {
  if (chunk == 0 && bucket_count != 0) {
    for (std::uint32_t i = buckets[bucket_of(object)]; i != 0; i = ephemerons[i - 1].next) {
      if (ephemerons[i - 1].key == object) visit(ephemerons[i - 1].value);
    }
  }
  if ((object->type & 1) == 0) return;
  object_ = object;
  collector.hooks.trace(object, chunk, *this);
}

void Marker::drain() {
  const auto run = [this] {
    while (!work.empty()) {
      const Work next = work.pop();
      trace_now(next.object, next.chunk);
    }
  };
  run();
  while (work_lost) {
    work_lost = false;
    for_each_marked([&](Object* object) {
      trace_now(object, 0);
      run();
    });
  }
}

bool Marker::add_ephemeron(Object* key, Object* value) {
  if (!is_dead(key)) {
    visit(value);
    return true;
  }
  if (bucket_count == 0 || ephemerons.size() >= 2 * bucket_count) grow_buckets();
  if (bucket_count == 0) return false;
  const std::size_t i = ephemerons.size();
  if (!ephemerons.push_alone({key, value, 0})) return false;
  link(i);
  return true;
}

bool MarkerAccess::reserve() {
  // Ephemerons have by far the slowest way without an array.
  bucket_capacity = 4 * scratch_elements;
  buckets = static_cast<std::uint32_t*>(reserve_memory(bucket_capacity * sizeof(std::uint32_t)));
  if (buckets == nullptr) bucket_capacity = 0;
  return work.reserve(scratch_elements) && ephemerons.reserve(8 * scratch_elements);
}

GC_ms_entry* MarkerAccess::trace(Object* object, GC_ms_entry* top, GC_ms_entry* limit,
                                 std::uint32_t chunk) {
  if ((object->type & 1) == 0) return top;  // free, or not yet initialised
  Marker marker(top, limit, object);
  collector.hooks.trace(object, chunk, marker);
  return marker.top_;
}

void MarkerAccess::push_roots() {
  Marker marker;
  marker.collects_roots_ = true;
  collector.hooks.roots(marker);
  flush_roots();
}

void MarkerAccess::finish() {
  Marker marker;
  collector.hooks.mark_end(marker);
  marker.drain();
  work.clear();
  ephemerons.clear();
  if (bucket_count != 0) {
    if (bucket_count > 64 * kFirstBuckets) {
      release_memory(buckets, bucket_count * sizeof(std::uint32_t));
    } else {
      for (std::size_t i = 0; i < bucket_count; ++i) buckets[i] = 0;
    }
    bucket_count = 0;
  }
}

}  // namespace perilune::gc
