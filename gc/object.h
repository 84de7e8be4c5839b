// The header that every object of the collected heap begins with. Little else is known here of
// objects: the VM hands the collector the tracing of its object kinds (gc/heap.h, Hooks).
#pragma once

#include <cstdint>

namespace perilune::gc {

// `type` is odd in a live object: a mark procedure may be shown a free object, whose first word is
// an aligned link, or memory that was allocated and not yet initialised, whose first word is a link
// or zero. It is therefore written last: initialise the body, then call set_type.
struct Object {
  std::uint8_t type;
  std::uint8_t flags;
  std::uint16_t isolate;  // number of the isolate that the object's bytes are counted for
  std::uint32_t aux;      // one 32-bit field of the object's kind: shape id, hash, count
};
static_assert(sizeof(Object) == 8);

}  // namespace perilune::gc
