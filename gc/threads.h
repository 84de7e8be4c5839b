// Threads of the host and the collector's lock.
#pragma once

namespace perilune::gc {

// Makes the calling thread known to the collector, which then stops it for collections and scans
// its stack: one stands around every use of an isolate, at the outermost entry. Scopes nest. The
// collector must have been initialised.
class ThreadScope {
 public:
  ThreadScope();
  ~ThreadScope();
  ThreadScope(const ThreadScope&) = delete;
  ThreadScope& operator=(const ThreadScope&) = delete;
};

// Runs `function`, which must not touch the heap, so that collections need not wait for it: system
// calls that block.
void* call_blocking(void* (*function)(void*), void* data);

// Runs `function` while no collection can happen. It must be short, allocate nothing from the heap
// and take no other lock.
template <class F>
void with_lock(F&& function);
void with_lock_erased(void* (*function)(void*), void* data);

template <class F>
void with_lock(F&& function) {
  with_lock_erased(
      [](void* f) -> void* {
        (*static_cast<F*>(f))();
        return nullptr;
      },
      const_cast<void*>(static_cast<const void*>(&function)));
}

// Stands for the calling thread: an address that no other live thread has.
const void* this_thread();

// Keeps an object alive up to this point: for code that goes on with what it read from the object
// (an id, a pointer into its middle) while nothing else may refer to it.
inline void keep_alive(const void* object) {
  asm volatile("" : : "r"(object) : "memory");
}

namespace internal {
// The calling thread was registered by the collector's start but may end: its last scope
// unregisters it.
void adopt_calling_thread();
}  // namespace internal

}  // namespace perilune::gc
