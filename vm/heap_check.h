// A checker of the invariants that vm/object.h states, for tests and stress runs.
#pragma once

#include <cstddef>
#include <string>

namespace perilune {

struct CollectorState;

struct HeapCheck {
  std::size_t objects = 0;  // of the isolate that were looked at
  std::string first_error;  // empty: none
  bool good() const { return first_error.empty(); }
};

// Collects, then looks at every live object of the isolate. The calling thread runs the isolate, at
// a safepoint.
HeapCheck check_heap(CollectorState& state);

}  // namespace perilune
