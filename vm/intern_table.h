// The isolate's short strings: equal ones are one object, so they compare by address.
//
// The table holds its strings weakly. The collector replaces dead ones by a mark and moves nothing,
// and it may do so while the isolate's thread is stopped in the middle of a search. Marks are
// reused only when the table is rebuilt: when it is full, and after a collection that left many.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "gc/heap.h"
#include "vm/object.h"

namespace perilune {

namespace hash_detail {

// Both halves of the 128-bit product, folded.
inline std::uint64_t fold_multiply(std::uint64_t a, std::uint64_t b) {
#ifdef __SIZEOF_INT128__
  __extension__ using Wide = unsigned __int128;
  const Wide product = static_cast<Wide>(a) * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
#else
  const std::uint64_t al = a & 0xffffffffu, ah = a >> 32, bl = b & 0xffffffffu, bh = b >> 32;
  const std::uint64_t ll = al * bl, lh = al * bh, hl = ah * bl, hh = ah * bh;
  const std::uint64_t middle = (ll >> 32) + (lh & 0xffffffffu) + (hl & 0xffffffffu);
  return ((middle << 32) | (ll & 0xffffffffu)) ^ (hh + (lh >> 32) + (hl >> 32) + (middle >> 32));
#endif
}

// Little-endian on every platform: hashes are the same everywhere.
inline std::uint64_t load8(const char* p) {
  std::uint64_t v;
  std::memcpy(&v, p, 8);
  if constexpr (std::endian::native == std::endian::big) v = __builtin_bswap64(v);
  return v;
}
inline std::uint64_t load4(const char* p) {
  std::uint32_t v;
  std::memcpy(&v, p, 4);
  if constexpr (std::endian::native == std::endian::big) v = __builtin_bswap32(v);
  return v;
}

}  // namespace hash_detail

// All bytes count. The scheme is wyhash's (Wang Yi, public domain): multiplications of
// secret-masked words, folded.
inline std::uint32_t hash_bytes(const char* p, std::size_t n, std::uint32_t seed) {
  using namespace hash_detail;
  constexpr std::uint64_t k1 = 0xa0761d6478bd642fu, k2 = 0xe7037ed1a0b428dbu;
  std::uint64_t h = fold_multiply(seed ^ k1, k2);
  const std::uint64_t secret = h ^ k2;
  std::uint64_t a = 0, b = 0;
  if (n <= 16) {
    if (n >= 8) {
      a = load8(p);
      b = load8(p + n - 8);
    } else if (n >= 4) {
      a = load4(p);
      b = load4(p + n - 4);
    } else if (n > 0) {
      const auto at = [p](std::size_t i) {
        return std::uint64_t{static_cast<unsigned char>(p[i])};
      };
      a = at(0) << 16 | at(n / 2) << 8 | at(n - 1);
    }
  } else {
    std::size_t left = n;
    for (; left > 16; left -= 16, p += 16) h = fold_multiply(load8(p) ^ secret, load8(p + 8) ^ h);
    a = load8(p + left - 16);
    b = load8(p + left - 8);
  }
  h = fold_multiply(secret ^ n, fold_multiply(a ^ secret, b ^ h));
  return static_cast<std::uint32_t>(h ^ h >> 32);
}

class InternTable {
 public:
  // The table's memory comes from this heap.
  explicit InternTable(gc::Heap& heap) : heap_(heap) {}

  // The string with these bytes, whose hash this is, or null.
  String* find(std::string_view bytes, std::uint32_t hash) const {
    if (slots_ == nullptr) return nullptr;
    for (std::uint32_t i = hash & mask_; slots_[i] != nullptr; i = (i + 1) & mask_) {
      if (hashes_[i] != hash || slots_[i] == kRemoved) continue;
      String* s = slots_[i];
      if (s->length == bytes.size() && std::memcmp(s->bytes, bytes.data(), bytes.size()) == 0)
        return s;
    }
    return nullptr;
  }

  // Adds a string that is not there; its hash is in aux. False when there is no memory: then the
  // caller must raise, the string is not interned.
  [[nodiscard]] bool insert(String* s);

  // After a collection: rebuilds the table if most of it is marks, which searches would pass by.
  void tidy();

  // --- for the collector

  gc::Object* memory() const { return block_; }
  // Forgets the strings that are not marked.
  void sweep();
  std::uint32_t count() const;  // of live strings; slow

 private:
  static inline String* const kRemoved = reinterpret_cast<String*>(8);
  bool rebuild();

  gc::Heap& heap_;
  NumberArray* block_ = nullptr;  // the slots, then the hashes
  String** slots_ = nullptr;
  std::uint32_t* hashes_ = nullptr;  // of the strings, for comparing without touching them
  std::uint32_t mask_ = 0;
  std::uint32_t used_ = 0;     // slots that are not null; written by the isolate's thread only
  std::uint32_t removed_ = 0;  // marks, as of the last collection
};

}  // namespace perilune
