#include "gc/full_blocks.h"

#include <gc/gc.h>
#include <gc/gc_mark.h>

#include <array>
#include <cstddef>
#include <cstdint>

#include "gc/internal.h"

namespace perilune::gc {
namespace {

// libgc's on all platforms. Were it another, the places of objects would be wrong below, and
// GC_base would say so.
constexpr std::size_t kBlockBytes = 4096;
constexpr std::size_t kMostObjects = kBlockBytes / kGranule;

// The marked objects of one block, as they are enumerated: block by block.
class Block {
 public:
  void add(char* object, std::size_t size) {
    char* const start = object - reinterpret_cast<std::uintptr_t>(object) % kBlockBytes;
    if (start != start_) {
      finish();
      start_ = start;
      size_ = size;
      count_ = 0;
    }
    objects_[count_++] = object;
  }

  void finish() {
    if (start_ == nullptr || size_ > kBlockBytes / 2) return;
    const std::size_t all = kBlockBytes / size_;
    if (count_ == all || count_ <= all * 7 / 8 || !is_traced()) return;
    std::size_t next = 0;
    for (std::size_t i = 0; i < all; ++i) {
      char* const place = start_ + i * size_;
      if (next < count_ && objects_[next] == place) {
        ++next;
      } else if (auto* dead = reinterpret_cast<Object*>(place);
                 (dead->type & 1) != 0 && is_object(dead)) {
        dead->type = 0;
      }
    }
  }

 private:
  bool is_traced() const {
    return static_cast<unsigned>(GC_get_kind_and_size(objects_[0], nullptr)) ==
           collector.kinds[static_cast<int>(Kind::Traced)];
  }
  static bool is_object(Object* place) { return GC_base(place) == place; }

  char* start_ = nullptr;
  std::size_t size_ = 0;
  std::size_t count_ = 0;
  std::array<char*, kMostObjects> objects_;
};

void add_to_block(void* object, std::size_t size, void* block) {
  static_cast<Block*>(block)->add(static_cast<char*>(object), size);
}

}  // namespace

void forget_dead_in_full_blocks() {
  Block block;
  GC_enumerate_reachable_objects_inner(add_to_block, &block);
  block.finish();
}

}  // namespace perilune::gc
