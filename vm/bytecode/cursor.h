// A position in a hostile file. The first failure sticks: it is kept as the Problem, the rest of
// the file counts as empty, and every later read gives zero; so callers check ok() once at the end,
// and loops are bounded by counts that were checked against the bytes that were left.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "vm/bytecode/format.h"
#include "vm/bytecode/leb128.h"
#include "vm/bytecode/module.h"

namespace perilune::bytecode {

class Cursor {
 public:
  explicit Cursor(std::span<const std::uint8_t> file)
      : begin_(file.data()),
        position_(file.data()),
        end_(file.data() + file.size()),
        file_end_(end_) {}

  // In the middle of a file that was read before: at `offset`, up to the file's end.
  Cursor(std::span<const std::uint8_t> file, std::uint32_t offset) : Cursor(file) {
    position_ += offset;
  }

  bool ok() const { return !problem_.has_value(); }
  const Problem& problem() const { return *problem_; }
  std::size_t remaining() const { return static_cast<std::size_t>(end_ - position_); }
  std::size_t remaining_in_file() const { return static_cast<std::size_t>(file_end_ - position_); }
  // From the file's begin.
  std::uint64_t offset() const { return static_cast<std::uint64_t>(position_ - begin_); }
  bool at_end_of_file() const { return position_ == file_end_; }

  // The prototype that is being read, for messages; Problem::kNone outside.
  void set_prototype(std::uint32_t prototype) { prototype_ = prototype; }

  void fail(const char* rule, std::string message) {
    if (!ok()) return;
    problem_ = Problem{rule, std::move(message), prototype_, offset()};
    position_ = end_ = file_end_;
  }

  std::uint8_t byte() {
    if (position_ == end_) return fail_short(), std::uint8_t{0};
    return *position_++;
  }

  // A byte none of whose bits but those of `known` may be set (F7).
  std::uint8_t flags(std::uint8_t known, const char* what) {
    return byte_if([=](std::uint8_t value) { return (value & ~known) == 0; }, what);
  }

  // A byte up to `last` (F7).
  std::uint8_t enumerator(std::uint8_t last, const char* what) {
    return byte_if([=](std::uint8_t value) { return value <= last; }, what);
  }

  std::uint64_t fixed(std::size_t bytes) {
    if (remaining() < bytes) return fail_short(), 0;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i) value |= std::uint64_t{*position_++} << (8 * i);
    return value;
  }

  std::uint32_t unsigned32() {
    // One byte is by far the commonest.
    if (position_ != end_ && *position_ < 0x80) return *position_++;
    std::uint64_t value = 0;
    check(read_unsigned(position_, end_, 32, value));
    return static_cast<std::uint32_t>(value);
  }

  std::int64_t signed_number(int bits) {
    std::int64_t value = 0;
    check(read_signed(position_, end_, bits, value));
    return value;
  }

  // previous + a signed difference, which must be a 32-bit number (F4).
  std::uint32_t difference32(std::int64_t previous) {
    if (position_ != end_ && *position_ < 0x80) {
      const std::int64_t value = previous + (*position_ & 0x3f) - (*position_ & 0x40);
      if (value >= 0 && value <= 0xffffffff) return ++position_, static_cast<std::uint32_t>(value);
    }
    const std::int64_t value = previous + signed_number(34);
    if (value < 0 || value > 0xffffffff) fail("F4", "a number is too large");
    return ok() ? static_cast<std::uint32_t>(value) : 0;
  }

  // A number of elements, of which each takes at least `bytes_each` bytes (F5).
  std::size_t count(std::size_t bytes_each, const char* what, std::uint32_t maximum = 0xffffffff) {
    const std::uint8_t* start = position_;
    const std::uint32_t value = unsigned32();
    if (value > maximum || value > remaining() / bytes_each) {
      fail_at(start, "F5", std::to_string(value) + " " + what + " are too many");
    }
    return ok() ? value : 0;
  }

  std::string_view text(const char* what) {
    const std::size_t size = count(1, what);
    const std::string_view view(reinterpret_cast<const char*>(position_), size);
    position_ += size;
    return view;
  }

  void begin_section(format::Section kind, const char* name, bool ignore_checksum) {
    if (ok() && (position_ == end_ || *position_ != static_cast<std::uint8_t>(kind))) {
      return fail("F3", std::string("the ") + name + " section is missing");
    }
    byte();
    std::uint64_t size = 0;
    check(read_unsigned(position_, end_, 64, size));
    const std::uint64_t expected = fixed(format::kChecksumBytes);
    if (size > remaining()) fail_short();
    if (!ok()) return;
    end_ = position_ + size;
    in_section_ = true;
    if (!ignore_checksum && format::checksum(kind, position_, remaining()) != expected) {
      fail("F6", std::string("the checksum of the ") + name + " section is wrong");
    }
  }

  void end_section(const char* name) {
    if (position_ != end_) fail("F8", std::string("the ") + name + " section has bytes left over");
    end_ = file_end_;
    in_section_ = false;
  }

  // For bulk loops: the bytes that are left, and moving on to one of them.
  const std::uint8_t* position() const { return position_; }
  const std::uint8_t* end() const { return end_; }
  void move_to(const std::uint8_t* position) { position_ = position; }

  void check(LebError error) {
    switch (error) {
      case LebError::None:
        return;
      case LebError::Truncated:
        return fail_short();
      case LebError::NotShortest:
        return fail("F4", "a number is not in its shortest form");
      case LebError::TooLarge:
        return fail("F4", "a number is too large");
    }
  }

 private:
  template <typename Predicate>
  std::uint8_t byte_if(Predicate accepts, const char* what) {
    const std::uint8_t value = byte();
    if (ok() && !accepts(value)) {
      fail_at(position_ - 1, "F7", std::string("unknown ") + what + " " + std::to_string(value));
    }
    return ok() ? value : 0;
  }

  void fail_short() { fail("F2", in_section_ ? "the section ends early" : "the file ends early"); }

  void fail_at(const std::uint8_t* place, const char* rule, std::string message) {
    if (!ok()) return;
    position_ = place;
    fail(rule, std::move(message));
  }

  const std::uint8_t* begin_;
  const std::uint8_t* position_;
  const std::uint8_t* end_;  // of the section, or of the file between sections
  const std::uint8_t* file_end_;
  bool in_section_ = false;
  std::uint32_t prototype_ = Problem::kNone;
  std::optional<Problem> problem_;
};

}  // namespace perilune::bytecode
