#include "gc/scratch.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace perilune::gc {

#ifdef _WIN32

void* reserve_memory(std::size_t bytes) {
  return VirtualAlloc(nullptr, bytes, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
}

void release_memory(void* p, std::size_t bytes) {
  constexpr std::size_t page = 4096;
  const std::size_t whole = bytes & ~(page - 1);
  // Decommit and commit again: the only documented way to zeroed pages.
  if (whole == 0 || !VirtualFree(p, whole, MEM_DECOMMIT)) return;
  VirtualAlloc(p, whole, MEM_COMMIT, PAGE_READWRITE);
}

#else

void* reserve_memory(std::size_t bytes) {
  void* p = mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return p == MAP_FAILED ? nullptr : p;
}

void release_memory(void* p, std::size_t bytes) {
  const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
  madvise(p, (bytes + page - 1) & ~(page - 1), MADV_DONTNEED);
}

#endif

}  // namespace perilune::gc
