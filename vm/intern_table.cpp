#include "vm/intern_table.h"

#include "gc/marker.h"
#include "gc/threads.h"

namespace perilune {

namespace {

constexpr std::uint32_t kFirstSize = 1024;

}  // namespace

bool InternTable::insert(String* s) {
  // At most three quarters are used, or, where there is no memory for more, all but one: searches
  // end at an unused slot.
  if (slots_ == nullptr || used_ >= mask_ - mask_ / 4) {
    heap_.collect_if_due();
    if (!rebuild() && (slots_ == nullptr || used_ >= mask_)) return false;
  }
  std::uint32_t i = s->aux & mask_;
  while (slots_[i] != nullptr) i = (i + 1) & mask_;
  hashes_[i] = s->aux;
  slots_[i] = s;
  ++used_;
  return true;
}

void InternTable::tidy() {
  if (removed_ > used_ / 2) (void)rebuild();  // without memory it stays as it is
}

std::uint32_t InternTable::count() const {
  std::uint32_t live = 0;
  for (std::uint32_t i = 0; slots_ != nullptr && i <= mask_; ++i) {
    if (slots_[i] != nullptr && slots_[i] != kRemoved) ++live;
  }
  return live;
}

// New memory, without the removed ones: twice as many slots as live strings at least.
bool InternTable::rebuild() {
  std::uint32_t size = kFirstSize;
  // Leave room for half as many again before the next rebuild.
  for (const std::uint32_t live = count(); size / 2 < live; size *= 2) {
    if (size > UINT32_MAX / 2) return false;
  }
  const std::size_t bytes = std::size_t{size} * (sizeof(String*) + sizeof(std::uint32_t));
  auto* block =
      static_cast<NumberArray*>(heap_.allocate(gc::Kind::Leaf, sizeof(gc::Object) + bytes));
  if (block == nullptr) return false;
  block->flags = 0;
  block->isolate = heap_.number();
  block->aux = 0;
  auto** slots = reinterpret_cast<String**>(block->integers);
  auto* hashes = reinterpret_cast<std::uint32_t*>(slots + size);
  std::memset(static_cast<void*>(slots), 0, size * sizeof(String*));
  block->type = static_cast<std::uint8_t>(ObjectType::NumberArray);
  // A collection in the middle would sweep the old slots and leave dead strings in the new ones.
  NumberArray* const old = block_;
  gc::with_lock([&] {
    std::uint32_t used = 0;
    for (std::uint32_t i = 0; slots_ != nullptr && i <= mask_; ++i) {
      if (slots_[i] == nullptr || slots_[i] == kRemoved) continue;
      std::uint32_t at = hashes_[i] & (size - 1);
      while (slots[at] != nullptr) at = (at + 1) & (size - 1);
      slots[at] = slots_[i];
      hashes[at] = hashes_[i];
      ++used;
    }
    block_ = block;
    slots_ = slots;
    hashes_ = hashes;
    mask_ = size - 1;
    used_ = used;
    removed_ = 0;
  });
  if (old != nullptr) heap_.release(old);
  return true;
}

void InternTable::sweep() {
  removed_ = 0;
  for (std::uint32_t i = 0; slots_ != nullptr && i <= mask_; ++i) {
    String* s = slots_[i];
    if (s == nullptr) continue;
    if (s != kRemoved && !gc::Marker::is_marked(s)) slots_[i] = kRemoved;
    if (slots_[i] == kRemoved) ++removed_;
  }
}

}  // namespace perilune
