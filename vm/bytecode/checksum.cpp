#define XXH_INLINE_ALL  // header-only: no shared library to load at start
#include <xxhash.h>

#include "vm/bytecode/format.h"

namespace perilune::bytecode::format {

std::uint32_t checksum(Section kind, const void* payload, std::size_t size) {
  return static_cast<std::uint32_t>(
      XXH3_64bits_withSeed(payload, size, static_cast<XXH64_hash_t>(kind)));
}

}  // namespace perilune::bytecode::format
