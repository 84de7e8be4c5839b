// What the VM hands the collector: the references of every object kind, the roots of all isolates,
// and what happens at the end of marking (vm/weak.h).
#pragma once

#include "gc/heap.h"

namespace perilune {

// For gc::initialise.
gc::Hooks vm_hooks();

}  // namespace perilune
