// What libgc does not sweep.
#pragma once

namespace perilune::gc {

// libgc keeps small objects of one size in blocks, and leaves a block alone in which more than 7 of
// 8 objects are marked: what died in it stays as it was until the block empties. This takes such
// objects their type byte, so that no stale pointer makes marking follow their references
// (collector.cpp, sweep_the_rest). Between the end of marking and the restart of the world.
void forget_dead_in_full_blocks();

}  // namespace perilune::gc
