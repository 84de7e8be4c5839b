// What all stages of one compilation share: the memory that they use and its limit, the interned
// strings, the poll and the way out when something is wrong.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "compiler/compile.h"

namespace perilune::compiler {

class Context {
 public:
  Context(const Options& options, std::vector<std::string>& strings);

  // Counts memory that is about to be allocated; fails when that goes beyond the limit. What a
  // stage gives back it may release.
  void charge(std::size_t bytes) {
    if (bytes > limit_ - used_) fail_memory();
    used_ += bytes;
  }
  void release(std::size_t bytes) { used_ -= bytes; }

  // Room for one more element in `items`, charged.
  template <typename T>
  void grow_for_one(std::vector<T>& items) {
    if (items.size() < items.capacity()) return;
    const std::size_t capacity = items.empty() ? 16 : items.size() * 2;
    charge((capacity - items.capacity()) * sizeof(T));
    items.reserve(capacity);
  }
  template <typename T>
  void append(std::vector<T>& items, T item) {
    grow_for_one(items);
    items.push_back(std::move(item));
  }

  // A node that lives as long as this context; no destructor will run.
  template <typename T, typename... Arguments>
  T* make(Arguments&&... arguments) {
    static_assert(std::is_trivially_destructible_v<T>);
    return new (allocate(sizeof(T))) T{std::forward<Arguments>(arguments)...};
  }
  template <typename T>
  T* make_array(std::size_t count) {
    static_assert(std::is_trivially_destructible_v<T>);
    T* items = static_cast<T*>(allocate(count * sizeof(T)));
    for (std::size_t i = 0; i < count; ++i) new (items + i) T{};
    return items;
  }

  // The number of a string in Module::strings, equal for equal strings.
  std::uint32_t intern(std::string_view text);
  std::string_view text(std::uint32_t string) const { return strings_[string]; }
  std::size_t string_count() const { return strings_.size(); }

  // Counts a unit of work (a token, a statement); fails when the embedder wants to stop.
  void count_work() {
    if (--work_until_poll_ == 0) poll();
  }

  // These throw the Diagnostic that compile() returns.
  [[noreturn]] void fail(std::uint32_t line, std::uint32_t column, std::size_t offset,
                         const std::string& message);
  [[noreturn]] void fail_too_deep();
  [[noreturn]] void fail_memory();

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t string_plus_one = 0;  // 0: free
  };

  void* allocate(std::size_t bytes);
  void grow_table();
  void poll();

  const Options& options_;
  const std::size_t limit_;
  std::size_t used_ = 0;
  std::uint32_t work_until_poll_;

  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::byte* free_begin_ = nullptr;
  std::byte* free_end_ = nullptr;

  std::vector<std::string>& strings_;
  std::vector<Slot> table_;  // open addressing, at most half full; its size is a power of two
};

}  // namespace perilune::compiler
