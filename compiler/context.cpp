#include "compiler/context.h"

#include <algorithm>
#include <cstring>

#include "vm/bytecode/chunk_name.h"

namespace perilune::compiler {
namespace {

constexpr std::uint32_t kWorkBetweenPolls = 4096;
constexpr std::size_t kAlignment = alignof(std::max_align_t) < 8 ? alignof(std::max_align_t) : 8;
constexpr std::size_t kSmallestChunk = 16 * 1024;
constexpr std::size_t kGrowingChunks = 6;
constexpr std::size_t kLargestChunk = kSmallestChunk << kGrowingChunks;
constexpr std::size_t kFirstTableSize = 256;

std::uint64_t mix(std::uint64_t hash, std::uint64_t word) {
  hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
  return hash ^ (hash >> 32);
}

// A hash of eight bytes at a time. Where a string stands in the table depends on the byte order;
// the strings' numbers do not.
std::uint32_t hash_of(std::string_view text) {
  std::uint64_t hash = text.size();
  const char* at = text.data();
  std::size_t left = text.size();
  for (; left >= 8; left -= 8, at += 8) {
    std::uint64_t word;
    std::memcpy(&word, at, 8);
    hash = mix(hash, word);
  }
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < left; ++i) {
    word = word << 8 | static_cast<unsigned char>(at[i]);
  }
  hash = mix(hash, word);
  return static_cast<std::uint32_t>(hash ^ (hash >> 29));
}

}  // namespace

Context::Context(const Options& options, std::vector<std::string>& strings)
    : options_(options),
      limit_(options.memory_limit),
      work_until_poll_(kWorkBetweenPolls),
      strings_(strings) {
  charge(kFirstTableSize * sizeof(Slot));
  table_.resize(kFirstTableSize);
}

void* Context::allocate(std::size_t bytes) {
  bytes = (bytes + kAlignment - 1) / kAlignment * kAlignment;
  if (bytes > static_cast<std::size_t>(free_end_ - free_begin_)) {
    const std::size_t usual =
        chunks_.size() < kGrowingChunks ? kSmallestChunk << chunks_.size() : kLargestChunk;
    const std::size_t size = std::max(bytes, usual);
    charge(size);
    chunks_.emplace_back(new std::byte[size]);
    free_begin_ = chunks_.back().get();
    free_end_ = free_begin_ + size;
  }
  void* result = free_begin_;
  free_begin_ += bytes;
  return result;
}

std::uint32_t Context::intern(std::string_view text) {
  const std::uint32_t hash = hash_of(text);
  std::size_t mask = table_.size() - 1;
  std::size_t at = hash & mask;
  for (; table_[at].string_plus_one != 0; at = (at + 1) & mask) {
    const Slot slot = table_[at];
    if (slot.hash == hash && strings_[slot.string_plus_one - 1] == text) {
      return slot.string_plus_one - 1;
    }
  }
  if (text.size() >= sizeof(std::string)) charge(text.size());
  append(strings_, std::string(text));
  const auto number = static_cast<std::uint32_t>(strings_.size() - 1);
  table_[at] = {hash, number + 1};
  if (strings_.size() * 2 > table_.size()) grow_table();
  return number;
}

void Context::grow_table() {
  const std::size_t size = table_.size() * 2;
  charge(size * sizeof(Slot));
  std::vector<Slot> table(size);
  for (const Slot slot : table_) {
    if (slot.string_plus_one == 0) continue;
    std::size_t at = slot.hash & (size - 1);
    while (table[at].string_plus_one != 0) at = (at + 1) & (size - 1);
    table[at] = slot;
  }
  release(table_.size() * sizeof(Slot));
  table_ = std::move(table);
}

void Context::poll() {
  work_until_poll_ = kWorkBetweenPolls;
  if (options_.poll == nullptr || options_.poll(options_.poll_data)) return;
  Diagnostic diagnostic;
  diagnostic.status = Diagnostic::Status::Interrupted;
  diagnostic.plain = diagnostic.message = "interrupted";
  throw diagnostic;
}

void Context::fail(std::uint32_t line, std::uint32_t column, std::size_t offset,
                   const std::string& message) {
  Diagnostic diagnostic;
  diagnostic.message =
      bytecode::display_name(options_.chunk_name) + ":" + std::to_string(line) + ": " + message;
  diagnostic.plain = message;
  diagnostic.line = line;
  diagnostic.column = column;
  diagnostic.offset = offset;
  throw diagnostic;
}

void Context::fail_too_deep() {
  Diagnostic diagnostic;
  diagnostic.status = Diagnostic::Status::TooDeep;
  diagnostic.message = diagnostic.plain = "C stack overflow";
  throw diagnostic;
}

void Context::fail_memory() {
  Diagnostic diagnostic;
  diagnostic.status = Diagnostic::Status::Memory;
  diagnostic.message = diagnostic.plain = "not enough memory";
  throw diagnostic;
}

}  // namespace perilune::compiler
