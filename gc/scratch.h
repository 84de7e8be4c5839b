// Arrays to be filled while the world is stopped, when nothing may be allocated and no lock may be
// taken: address space that is reserved at start and that the operating system backs with memory as
// it is touched. They can be full; every user has a slower way that needs no array.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace perilune::gc {

// Zeroed address space, or null. Never given back.
void* reserve_memory(std::size_t bytes);
// Gives the memory behind [p, p + bytes) back; it reads as zero afterwards.
void release_memory(void* p, std::size_t bytes);

template <class T>
class ScratchArray {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  // Room for `wanted` elements, or for as many as the system allows; false when it is next to none.
  bool reserve(std::size_t wanted) {
    for (; wanted >= 64; wanted /= 4) {
      data_ = static_cast<T*>(reserve_memory(wanted * sizeof(T)));
      if (data_ == nullptr) continue;
      capacity_ = wanted;
      return true;
    }
    return false;
  }

  // Several marking threads may push at once. False when full.
  bool push(const T& value) {
    const std::size_t i = size_.fetch_add(1, std::memory_order_relaxed);
    if (i >= capacity_) return false;
    data_[i] = value;
    return true;
  }
  // For one thread only.
  bool push_alone(const T& value) {
    const std::size_t i = size_.load(std::memory_order_relaxed);
    if (i >= capacity_) return false;
    data_[i] = value;
    size_.store(i + 1, std::memory_order_relaxed);
    if (i >= touched_) touched_ = i + 1;
    return true;
  }
  T pop() {
    const std::size_t i = size_.load(std::memory_order_relaxed) - 1;
    size_.store(i, std::memory_order_relaxed);
    return data_[i];
  }

  std::size_t size() const {
    const std::size_t n = size_.load(std::memory_order_relaxed);
    return n < capacity_ ? n : capacity_;
  }
  bool empty() const { return size_.load(std::memory_order_relaxed) == 0; }
  bool overflowed() const { return size_.load(std::memory_order_relaxed) > capacity_; }
  std::size_t capacity() const { return capacity_; }
  T& operator[](std::size_t i) { return data_[i]; }
  T* begin() { return data_; }
  T* end() { return data_ + size(); }

  // Empties the array and gives memory back that only a rare big use needed.
  void clear() {
    constexpr std::size_t kKeep = std::size_t{256} << 10;
    const std::size_t n = size() > touched_ ? size() : touched_;
    if (n * sizeof(T) > kKeep)
      release_memory(reinterpret_cast<char*>(data_) + kKeep, n * sizeof(T) - kKeep);
    size_.store(0, std::memory_order_relaxed);
    touched_ = 0;
  }

 private:
  T* data_ = nullptr;
  std::size_t capacity_ = 0;
  std::size_t touched_ = 0;  // most elements since the last clear, where pop lowered size_
  std::atomic<std::size_t> size_{0};
};

// Elements that an array for objects of the heap should have room for. Tests make it small, before
// the collector is initialised.
inline std::size_t scratch_elements =
    sizeof(void*) == 8 ? std::size_t{4} << 20 : std::size_t{128} << 10;

}  // namespace perilune::gc
