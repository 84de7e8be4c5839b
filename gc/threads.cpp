#include "gc/threads.h"

#include <gc/gc.h>

namespace perilune::gc {

namespace {

thread_local int depth = 0;
thread_local bool ours = false;  // this thread was registered here and is to be unregistered

}  // namespace

ThreadScope::ThreadScope() {
  if (depth++ > 0 || GC_thread_is_registered() != 0) return;
  GC_stack_base base;
  if (GC_get_stack_base(&base) == GC_SUCCESS) ours = GC_register_my_thread(&base) == GC_SUCCESS;
}

ThreadScope::~ThreadScope() {
  if (--depth > 0 || !ours) return;
  ours = false;
  GC_unregister_my_thread();
}

void* call_blocking(void* (*function)(void*), void* data) {
  return GC_do_blocking(function, data);
}

void with_lock_erased(void* (*function)(void*), void* data) {
  GC_call_with_alloc_lock(function, data);
}

const void* this_thread() {
  static thread_local char tag;
  return &tag;
}

void internal::adopt_calling_thread() {
  ours = true;
}

}  // namespace perilune::gc
