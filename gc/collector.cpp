// Setting Boehm's collector up, and what it calls back.
#include <gc/gc.h>

#include <csignal>
#include <mutex>

#include "gc/full_blocks.h"
#include "gc/internal.h"
#include "gc/threads.h"

#ifdef __linux__
#include <sys/syscall.h>
#include <unistd.h>
extern "C" void* __libc_stack_end;
#endif

#ifdef PERILUNE_STATIC_LIBGC
extern "C" int GC_need_to_lock;
extern "C" int GC_reclaim_all(int (*stop)(), int ignore_old);
#endif

namespace perilune::gc {

Collector collector;
std::atomic<std::uint32_t> collections{0};
Heap* heaps[kMaxHeaps];
std::uint32_t highest_heap = 0;

namespace {

// A collection begins when about twice the live bytes divided by this were allocated.
constexpr GC_word kFreeSpaceDivisor = 2;

GC_push_other_roots_proc other_roots = nullptr;
GC_on_collection_event_proc other_events = nullptr;

// Dead objects must lose their type byte before the next collection marks. Otherwise a stale
// pointer on a native stack could lead marking to an object that died in the last collection, whose
// references lead to memory that is used for something else by now; and tracing reads such
// references (vm/trace.cpp). The library sweeps lazily, so what allocation did not need yet is
// swept when a collection begins. It does so by itself when a collection may be stopped, but then
// it marks with one thread only. Blocks that are nearly full are never swept: full_blocks.h.
[[maybe_unused]] int never_stop() {
  return 0;
}

void sweep_the_rest() {
#ifdef PERILUNE_STATIC_LIBGC
  GC_reclaim_all(nullptr, 0);
  clear_stack_below();  // addresses of blocks, which are those of their first objects
#endif
}

GC_ms_entry* mark_object(GC_word* address, GC_ms_entry* top, GC_ms_entry* limit, GC_word chunk) {
  return MarkerAccess::trace(reinterpret_cast<Object*>(address), top, limit,
                             static_cast<std::uint32_t>(chunk));
}

void push_roots() {
  if (other_roots != nullptr) other_roots();
  MarkerAccess::push_roots();
}

void on_event(GC_EventType event) {
  if (other_events != nullptr) other_events(event);
  if (event == GC_EVENT_START) {
    sweep_the_rest();
  } else if (event == GC_EVENT_MARK_START) {
    for (std::uint32_t i = 1; i <= highest_heap; ++i) {
      if (heaps[i] != nullptr) HeapAccess::begin_collection(*heaps[i]);
    }
    collector.hooks.mark_start();
  } else if (event == GC_EVENT_MARK_END) {
    MarkerAccess::finish();
    forget_dead_in_full_blocks();
    collections.fetch_add(1, std::memory_order_relaxed);
  }
}

bool is_main_thread() {
#ifdef __linux__
  return syscall(SYS_gettid) == getpid();
#else
  return true;
#endif
}

// The bottom of the initial thread's stack: finding it out by itself costs libgc several reads of
// files in /proc on Linux, and gives the wrong answer in any other thread.
void set_stack_bottom() {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#if defined(__linux__) && defined(__GLIBC__)
  if (is_main_thread()) {
    if (GC_stackbottom == nullptr) GC_stackbottom = static_cast<char*>(__libc_stack_end);
    return;
  }
#endif
  GC_stack_base base;
  if (!is_main_thread() && GC_get_stack_base(&base) == GC_SUCCESS) {
    GC_stackbottom = static_cast<char*>(base.mem_base);
  }
#pragma GCC diagnostic pop
}

// From now on other threads may register. The library's function for it starts the marking threads
// at once, which costs a small program more than the rest of the start; what else it does is to set
// a variable.
void allow_threads() {
#ifdef PERILUNE_STATIC_LIBGC
  GC_need_to_lock = 1;
#else
  GC_allow_register_threads();
#endif
}

void start_library() {
  set_stack_bottom();
  GC_set_all_interior_pointers(0);
  GC_set_no_dls(1);
  GC_set_dont_precollect(1);
  GC_set_finalize_on_demand(1);
  GC_set_warn_proc(GC_ignore_warn_proc);
#ifdef SIGRTMIN
  // The defaults, SIGPWR and SIGXCPU, are for others to use.
  GC_set_suspend_signal(SIGRTMIN + 5);
  GC_set_thr_restart_signal(SIGRTMIN + 6);
#endif
#ifndef _WIN32
  GC_set_handle_fork(1);
#endif
  GC_INIT();
  GC_clear_roots();  // static data has none: ours come from the hook
  GC_set_min_bytes_allocd(kMinimumBetweenCollections);
  GC_set_free_space_divisor(kFreeSpaceDivisor);
  allow_threads();
  if (!is_main_thread()) internal::adopt_calling_thread();
}

const char* set_up(const Hooks& hooks) {
  if (GC_is_init_called() == 0) {
    start_library();
  } else {
    // A host uses the collector itself: its roots and settings stay as they are.
    if (GC_get_all_interior_pointers() != 0) {
      return "the host's garbage collector recognises interior pointers (GC_all_interior_pointers)";
    }
    if (GC_is_incremental_mode() != 0) return "the host's garbage collector is incremental";
    allow_threads();
  }
  if (!MarkerAccess::reserve()) return "no address space for the garbage collector";
  collector.hooks = hooks;
  collector.mark_procedure = GC_new_proc(mark_object);
  collector.kinds[static_cast<int>(Kind::Leaf)] =
      GC_new_kind(GC_new_free_list(), GC_DS_LENGTH | 0, /*add size*/ 0, /*clear*/ 0);
  collector.kinds[static_cast<int>(Kind::Traced)] =
      GC_new_kind(GC_new_free_list(), GC_MAKE_PROC(collector.mark_procedure, GC_word{0}),
                  /*add size*/ 0, /*clear*/ 1);
#ifndef PERILUNE_STATIC_LIBGC
  GC_set_stop_func(never_stop);
#endif
  other_roots = GC_get_push_other_roots();
  GC_set_push_other_roots(push_roots);
  other_events = GC_get_on_collection_event();
  GC_set_on_collection_event(on_event);
  collector.ready = true;
  return nullptr;
}

}  // namespace

void clear_stack_below() {
  volatile std::uint64_t space[1024];
  for (volatile std::uint64_t& word : space) word = 0;
}

void collect_all() {
#ifdef PERILUNE_STATIC_LIBGC
  GC_gcollect();
#else
  GC_try_to_collect(never_stop);
#endif
}

bool initialise(const Hooks& hooks, const char** error) {
  static std::mutex once;
  const std::lock_guard lock(once);
  if (!collector.ready) {
    if (const char* problem = set_up(hooks)) {
      *error = problem;
      return false;
    }
  }
  if (collector.hooks.trace != hooks.trace) {
    *error = "the garbage collector belongs to another copy of this library";
    return false;
  }
  return true;
}

}  // namespace perilune::gc
